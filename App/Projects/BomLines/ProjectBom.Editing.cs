using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects.Transports;

namespace Erp.Projects.BomLines;

/// <summary>The dialogs over a parts list: a line being written, another list being copied.</summary>
public sealed partial class ProjectBom
{
    readonly FormScope scope = new();
    Editing<BomLineForm>? edit;
    Guid? open, below;
    Message? refusal;
    string held = "";
    bool copying, loading, withParts;

    string DialogTitle => open is not null ? BomLineTexts.Edit.With(held) : below is not null ? BomLineTexts.NewBelow.With(held) : BomLineTexts.New;

    protected override void ShowFailure(Failure failure)
    {
        if (edit is null && !copying) base.ShowFailure(failure);
        else if (edit?.TakeErrors(failure) != true || failure is not InvalidInputException) refusal = failure.Says;
    }

    /// <summary>Opens a known line, or a new one below another; where one line alone is chosen, below that.</summary>
    async Task OpenAsync(Guid? id, Guid? parent)
    {
        below = parent ?? (id is null && chosen.Count == 1 ? chosen.First() : null);
        // As it is called now: somebody else may delete it while the dialog is open.
        held = (id ?? below) is { } line && rows.TryGetValue(line, out var row) ? row.Name : "";
        var form = new BomLineForm();
        if (id is { } known && !await TryAsync(async () => form = await Lines.FormAsync(known, Leaving))) return;
        (edit, open, refusal) = (new(form), id, null);
    }

    /// <summary>Says so where the line of the dialog, or the one above it, is no longer there; what was typed stays.</summary>
    void TellIfGone()
    {
        if (edit is not null && (open ?? below) is { } line && !rows.ContainsKey(line)) refusal = open is null ? BomLineTexts.ParentGone : BomLineTexts.Gone;
    }

    void Close() => (edit, open, refusal, copying, loading, withParts) = (null, null, null, false, false, false);

    /// <summary>What is chosen as lines of a packing list, in the order of the tree, with all the project needs of it; what counts for nothing stays behind.</summary>
    internal static List<TransportLineForm> ToLoad(BomTree tree, IReadOnlyDictionary<Guid, BomLineRow> rows, IReadOnlySet<Guid> chosen) =>
        [.. tree.Walk().Where(chosen.Contains).Select(id => new TransportLineForm
        {
            ItemId = rows[id].ItemId, Text = rows[id].Name, Quantity = tree.Of(id).Total, Unit = rows[id].UnitCode,
        }).Where(l => l.Quantity > 0)];

    void Loaded()
    {
        chosen.Clear();
        Close();
    }

    async Task SaveAsync()
    {
        var (id, form, isWhole) = (open, edit!.Form, withParts);
        await ActAsync(async () =>
        {
            if (id is { } known) await Service.ChangeAsync(known, form);
            else if (isWhole) id = await Service.CopyItemAsync(RecordId, new(below, null), form);
            else id = await Service.CreateAsync(RecordId, new(below, null), form);
        }, () => isWhole ? LoadAsync() : RefreshAsync([id!.Value]));
    }

    async Task DeleteAsync()
    {
        var id = open!.Value;
        if (await Confirm.AskAsync(new(RecordsTexts.DeleteQuestion.With(held), BomLineTexts.DeleteExplained, RecordsTexts.Delete, Dangerous: true)))
            await ActAsync(() => Service.DeleteAsync(id), LoadAsync);
    }

    Task ExplodeAsync()
    {
        var id = open!.Value;
        return ActAsync(() => Service.ExplodeAsync(id), LoadAsync);
    }

    Task CopyAsync(Guid? from) => ActAsync(async () => Toasts.Show(Tone.Success, BomLineTexts.CopyDone.With(await Service.CopyAsync(RecordId, from!.Value))), LoadAsync);

    async Task ActAsync(Func<Task> act, Func<Task> read)
    {
        edit?.ClearErrors();
        refusal = null;
        if (!scope.IsReadable || !await TryAsync(act)) return;
        Close();
        await ReadAsync(read);
    }
}
