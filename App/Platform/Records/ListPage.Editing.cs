using Erp.Platform.Records.Bulk;
using Erp.Platform.Records.Steps;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Platform.Records;

/// <summary>Changes in place: cells, fill-down, pasted blocks, many rows at once, their steps, and the way back.</summary>
public sealed partial class ListPage<TRow>
{
    async Task SelectAllAsync()
    {
        IReadOnlyList<Guid> keys = [];
        if (await TryAsync(async () => keys = await Queries.KeysAsync(list, state, ListChange.MostRows, Leaving))) selected = keys.ToHashSet();
    }

    /// <summary>Saves one cell, unless somebody changed it since it was opened.</summary>
    /// <returns>The cell as it stays open when it was refused.</returns>
    async Task<CellEdit?> SaveCellAsync(CellEdit cell)
    {
        var seen = new Dictionary<string, string?> { [cell.Column] = cell.Seen };
        CellEdit? refused = null;
        saving = true;
        try
        {
            var report = await Edits.RunAsync(list, new() { Rows = [new(cell.Row, new Dictionary<string, string> { [cell.Column] = cell.Text }, seen)] }, null, Leaving);
            // Whoever was told what stands there by now, and saves again, means it.
            if (report.Problems is [var problem, ..]) refused = cell with { Error = problem.Says, Seen = problem.Now ?? cell.Seen };
            Keep(report);
        }
        catch (Exception e) when ((e as Failure ?? DatabaseErrors.Translate(e)) is { } failure)
        {
            refused = cell with { Error = failure.Says };
        }
        finally
        {
            saving = false;
        }

        await ReloadAsync();
        StateHasChanged();
        return refused;
    }

    /// <summary>Takes a value down over the rows selected, from the topmost of them; without a selection from the row above.</summary>
    async Task FillAsync(CellEdit cell)
    {
        var at = page?.Rows.ToList().FindIndex(r => r.Id == cell.Row) ?? -1;
        List<Guid> rows = selected.Count > 1 ? [.. selected] : at > 0 ? [page!.Rows[at - 1].Id, cell.Row] : [];
        TRow? top = null;
        if (rows.Count < 2 || !await TryAsync(async () => top = await Queries.TopmostAsync(list, state, rows, Leaving)) || top is null) return;
        await PutAsync(rows, cell.Column, list.Columns.First(c => c.Key == cell.Column).Typed(top), top.Id);
    }

    /// <summary>One value into some rows: at once where all of them are loaded, else in the dialog that first shows what would happen.</summary>
    Task PutAsync(IReadOnlyCollection<Guid> rows, string column, string text, Guid? source = null)
    {
        var cells = new Dictionary<string, string> { [column] = text };
        List<Guid> changed = [.. rows.Where(id => id != source)];
        if (rows.All(id => page!.Rows.Any(row => row.Id == id))) return ChangeAsync(ListChange.Of(changed, cells));
        bulk = (changed, cells);
        return Task.CompletedTask;
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

        Note(report);
    }

    async Task PasteAsync(CellPaste block)
    {
        if (block.Text.Length >= CellPaste.Longest) Toasts.Show(Tone.Danger, BulkTexts.PasteTooLong);
        else if (TabbedText.Read(block.Text) is [[var single]] && selected.Count > 1) await PutAsync(selected, block.Columns[0], single);
        else pasted = block with { State = state };
    }

    /// <summary>Tells what was done; word of the commit lets the list read again.</summary>
    void Note(ListChangeReport report)
    {
        Keep(report);
        Toasts.Show(report.Changed > 0 ? Tone.Success : Tone.Info, report.Changed switch { 0 => BulkTexts.NothingChanged, 1 => BulkTexts.OneChanged, _ => BulkTexts.RowsChanged.With(report.Changed) });
    }

    void Keep(ListChangeReport report)
    {
        if (report.CommitId is { } commit) done.Add(new(commit, report.Changed, null));
    }

    /// <summary>Of the rows selected those stay that were refused or not come to: something else may be done with them.</summary>
    void NoteSteps(StepReport report)
    {
        if (report.CanUndo) done.Add(new(Guid.Empty, report.Done, report));
        if (report.Left == 0) selected = [.. report.Refused.Select(row => row.Id)];
    }

    void NoteUndone(StepReport report)
    {
        done.RemoveAll(act => act.Steps == report);
        Toasts.Show(Tone.Success, report.Done == 1 ? BulkTexts.OneUndone : BulkTexts.RowsUndone.With(report.Done));
    }

    Task EndStepsAsync()
    {
        steps = null;
        return ReloadAsync();
    }

    /// <summary>Takes back what was changed here last, as a whole. What may never be taken back no longer stands before what was done earlier; anything else can be tried again.</summary>
    async Task UndoAsync()
    {
        if (Busy || done.Count == 0) return;
        var last = done[^1];
        if (last.Steps is { } report)
        {
            // Many commits: what was done is shown again, and from there taken back with its progress.
            steps = ([], report);
            return;
        }

        var undone = await TryAsync(async () =>
        {
            try
            {
                await Task.Run(() => Undo.UndoAsync(last.Commit, Leaving));
            }
            catch (Failure failure) when (failure is BusinessRuleException or ConflictException)
            {
                done.Remove(last);
                throw;
            }

            done.Remove(last);
        });
        if (undone) Toasts.Show(Tone.Success, last.Rows == 1 ? BulkTexts.OneUndone : BulkTexts.RowsUndone.With(last.Rows));
    }

    /// <summary>Something done on this list, to be taken back by Ctrl+Z.</summary>
    /// <param name="Commit">Its commit, where it is one.</param>
    /// <param name="Rows">How many rows it changed.</param>
    /// <param name="Steps">The rows that took a step, each with a commit of its own.</param>
    sealed record Doing(Guid Commit, int Rows, StepReport? Steps);
}
