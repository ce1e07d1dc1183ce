using Erp.Platform.Live;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Shell.History;

public sealed partial class HistoryPanel
{
    const int PageSize = 30;

    readonly List<HistoryEntry> entries = [];
    int shown = PageSize;
    bool more;

    [Inject] HistoryQueries Queries { get; set; } = null!;
    [Inject] UndoService Undo { get; set; } = null!;

    /// <summary>The record.</summary>
    [Parameter, EditorRequired] public Guid RootId { get; set; }

    protected override bool Concerns(CommitNotice notice) => notice.Touches(RootId);

    protected override async Task LoadAsync()
    {
        var read = new List<HistoryEntry>();
        HistoryPlace? place = null;
        do
        {
            var page = await Queries.OfRecordAsync(RootId, place, PageSize, Leaving);
            read.AddRange(page);
            more = page.Count == PageSize;
            if (page.Count > 0) place = new HistoryPlace(page[^1].At, page[^1].CommitId);
        }
        while (more && read.Count < shown);
        entries.Clear();
        entries.AddRange(read);
    }

    Task EarlierAsync()
    {
        shown += PageSize;
        return ReloadAsync();
    }

    async Task UndoAsync(HistoryEntry entry)
    {
        if (await TryAsync(() => Undo.UndoAsync(entry.CommitId))) Toasts.Show(Tone.Success, HistoryTexts.Undone.With(entry.Command));
        await ReloadAsync();
    }
}
