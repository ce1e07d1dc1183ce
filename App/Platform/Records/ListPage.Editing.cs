using Erp.Platform.Records.Bulk;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Platform.Records;

/// <summary>Changes in place: cells, fill-down, pasted blocks, many rows at once, and the way back.</summary>
public sealed partial class ListPage<TRow>
{
    async Task SelectAllAsync()
    {
        IReadOnlyList<Guid> keys = [];
        if (await TryAsync(async () => keys = await Queries.KeysAsync(list, state, ListChange.MostRows, Leaving))) selected = keys.ToHashSet();
    }

    /// <summary>Saves one cell, unless somebody changed it since it was read.</summary>
    async Task<string?> SaveCellAsync(CellEdit cell)
    {
        if (Row(cell.Row) is not { } row || list.Columns.FirstOrDefault(c => c.Key == cell.Column) is not { } column) return null;
        var seen = new Dictionary<string, string?> { [cell.Column] = column.Format(row) };
        try
        {
            var report = await Edits.RunAsync(list, new() { Rows = [new(row.Id, new Dictionary<string, string> { [cell.Column] = cell.Text }, seen)] }, null, Leaving);
            if (report.Problems.Count > 0) return report.Problems[0].Says;
            Keep(report);
        }
        catch (Exception e) when ((e as Failure ?? DatabaseErrors.Translate(e)) is { } failure)
        {
            return failure.Says;
        }

        await ReloadAsync();
        return null;
    }

    /// <summary>Takes a value down over the rows selected, from the topmost of them; without a selection from the row above.</summary>
    async Task FillAsync(CellEdit cell)
    {
        if (page is null || list.Columns.FirstOrDefault(c => c.Key == cell.Column) is not { } column) return;
        var rows = page.Rows.ToList();
        var at = rows.FindIndex(r => r.Id == cell.Row);
        var chosen = selected.Count > 1 ? rows.Where(r => selected.Contains(r.Id)).ToList() : at > 0 ? rows[(at - 1)..(at + 1)] : [];
        if (chosen.Count < 2) return;
        var cells = new Dictionary<string, string> { [cell.Column] = column.Typed(chosen[0]) };
        await ChangeAsync(ListChange.Of((selected.Count > 1 ? selected : chosen.Select(r => r.Id)).Where(id => id != chosen[0].Id), cells));
    }

    /// <summary>Runs a change that needs no looking at first; where a row is refused, nothing is changed and the reason told.</summary>
    async Task ChangeAsync(ListChange change)
    {
        ListChangeReport? report = null;
        if (!await TryAsync(async () => report = await Edits.RunAsync(list, change, null, Leaving))) return;
        if (report!.Problems.Count > 0)
        {
            var problem = report.Problems[0];
            Toasts.Show(Tone.Danger, problem.Name is null ? problem.Says : BulkTexts.AtField.With(problem.Name, problem.Says));
            return;
        }

        await NoteAsync(report);
    }

    async Task PasteAsync(CellPaste block)
    {
        if (block.Text.Length >= CellPaste.Longest) Toasts.Show(Tone.Danger, BulkTexts.PasteTooLong);
        else if (TabbedText.Read(block.Text) is [[var single]] && selected.Count > 1) await ChangeAsync(ListChange.Of(selected, new Dictionary<string, string> { [block.Columns[0]] = single }));
        else pasted = block with { State = state };
    }

    async Task NoteAsync(ListChangeReport report)
    {
        Keep(report);
        Toasts.Show(report.Changed > 0 ? Tone.Success : Tone.Info, report.Changed switch { 0 => BulkTexts.NothingChanged, 1 => BulkTexts.OneChanged, _ => BulkTexts.RowsChanged.With(report.Changed) });
        await ReloadAsync();
    }

    void Keep(ListChangeReport report)
    {
        if (report.CommitId is { } commit) done.Push((commit, report.Changed));
    }

    /// <summary>Takes back what was changed here last, as a whole.</summary>
    async Task UndoAsync()
    {
        if (Busy || !done.TryPeek(out var last)) return;
        if (await TryAsync(() => Task.Run(() => Undo.UndoAsync(last.Commit, Leaving)))) Toasts.Show(Tone.Success, last.Rows == 1 ? BulkTexts.OneUndone : BulkTexts.RowsUndone.With(last.Rows));
        done.Pop();
        await ReloadAsync();
    }

    TRow? Row(Guid id) => page?.Rows.FirstOrDefault(r => r.Id == id);
}
