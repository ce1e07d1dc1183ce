using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Records.Bulk;

public sealed partial class PasteDialog<TRow>
{
    const int MostShown = 100;

    ListChange change = new();
    IReadOnlyList<TRow>? rows;
    IReadOnlyList<ListColumn<TRow>> columns = [];
    int outside;

    [Inject] ListQueries Queries { get; set; } = null!;

    /// <summary>The block, and where it was put.</summary>
    [Parameter, EditorRequired] public CellPaste Paste { get; set; } = null!;

    protected override ListChange Change => change;

    protected override Task OnInitializedAsync() => ReadAsync();

    Task ReadAsync() => CheckAsync(async ct =>
    {
        var block = TabbedText.Read(Paste.Text);
        var found = await Queries.RowsAsync(List, Paste.State, Paste.Index, Math.Min(block.Count, ListChange.MostRows), null, ct);
        columns = [.. Paste.Columns.Take(block.Count == 0 ? 0 : block.Max(line => line.Count)).Select(key => Editable.FirstOrDefault(c => c.Key == key)).OfType<ListColumn<TRow>>()];
        change = new() { Rows = [.. found.Zip(block, Row).Where(r => r.Cells.Count > 0)] };
        outside = block.Sum(line => line.Count) - change.Rows.Sum(r => r.Cells.Count);
        rows = found;
    });

    RowChange Row(TRow row, IReadOnlyList<string> line)
    {
        var cells = Paste.Columns.Zip(line).Where(c => columns.Any(column => column.Key == c.First)).ToDictionary(c => c.First, c => c.Second);
        return new(row.Id, cells, cells.Keys.ToDictionary(key => key, key => columns.First(c => c.Key == key).Format(row)));
    }

    Message? WrongWith(Guid row, string column) => Report?.Problems.FirstOrDefault(p => p.Id == row && p.Column == column)?.Says;
}
