using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Records.Bulk;

/// <summary>
/// Changes records in their list: a cell, a pasted block, ten thousand rows. Each record goes through its own form and rules; together they are one
/// command and one commit, taken back as a whole.
/// </summary>
public sealed class ListEditService(UnitOfWork work, Caller caller, ErpDbFactory databases, IServiceProvider services)
{
    /// <summary>Tries a change and writes nothing: how many rows it would change, and which would be refused.</summary>
    /// <param name="list">The list.</param>
    /// <param name="change">What is to stand where.</param>
    /// <param name="progress">Told how many rows are done.</param>
    /// <param name="ct">Ends the trial.</param>
    /// <exception cref="ForbiddenException">The right to read or to change them is missing.</exception>
    /// <exception cref="BusinessRuleException">The list knows no such change, or it holds too many rows.</exception>
    public async Task<ListChangeReport> PreviewAsync<TRow>(RecordList<TRow> list, ListChange change, IProgress<int>? progress = null, CancellationToken ct = default) where TRow : class, IRow
    {
        list = await list.SeenByAsync(caller, ct);
        var editing = await RequireAsync(list, change, ct);
        await using var db = databases.OpenForReading(caller.Actor.Tenant);
        // Tracked, so that it shows which records would change; nothing can be saved here.
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        return await editing.ApplyAsync(new(db, services, progress), change, await OvertakenAsync(list, db, change, ct), ct);
    }

    /// <summary>Carries a change out as one commit. Where rows are refused and not left out, nothing is changed.</summary>
    /// <returns>What was done, with the commit to take back. Asked again under its idempotency key, the figures without the reasons.</returns>
    /// <inheritdoc cref="PreviewAsync{TRow}"/>
    public async Task<ListChangeReport> RunAsync<TRow>(RecordList<TRow> list, ListChange change, IProgress<int>? progress = null, CancellationToken ct = default) where TRow : class, IRow
    {
        list = await list.SeenByAsync(caller, ct);
        var editing = await RequireAsync(list, change, ct);
        var asked = new Asked(change.Rows.Count, change.Rows.SelectMany(r => r.Cells.Keys).Distinct(), change.SkipRefused, change);
        IReadOnlyList<RefusedRow> problems = [];
        // Under an idempotency key only figures are kept: the reasons name records, and stand in no log.
        var figures = await work.RunAsync(editing.Command, asked, async db =>
        {
            var report = await editing.ApplyAsync(new(db, services, progress), change, await OvertakenAsync(list, db, change, ct), ct);
            problems = report.Problems;
            if (report.Changed == 0 || (report.Refused > 0 && !change.SkipRefused))
            {
                db.ChangeTracker.Clear();
                return report;
            }

            return report with { CommitId = await db.SaveCommitAsync(ct) };
        }, static report => report with { Problems = [] }, ct);
        return figures with { Problems = problems };
    }

    async Task<ListEditing> RequireAsync<TRow>(RecordList<TRow> list, ListChange change, CancellationToken ct) where TRow : class, IRow
    {
        await caller.DemandAsync(list.Permission, ct);
        var editing = list.Editing ?? throw new BusinessRuleException(BulkTexts.NotInThisList);
        await caller.DemandAsync(editing.Permission, ct);
        if (change.Rows.Count > ListChange.MostRows) throw new BusinessRuleException(BulkTexts.TooMany.With(ListChange.MostRows));
        if (change.Rows.Any(r => r.Cells.Count == 0)) throw new BusinessRuleException(BulkTexts.NoCells);
        if (change.Rows.DistinctBy(r => r.Id).Count() != change.Rows.Count) throw new BusinessRuleException(BulkTexts.Twice);
        return editing;
    }

    /// <summary>Rows of which a cell shows something else by now than the person saw.</summary>
    static async Task<IReadOnlyList<RefusedRow>> OvertakenAsync<TRow>(RecordList<TRow> list, ErpDb db, ListChange change, CancellationToken ct) where TRow : class, IRow
    {
        var seen = change.Rows.Where(r => r.Seen is { Count: > 0 }).ToDictionary(r => r.Id);
        if (seen.Count == 0) return [];
        var columns = list.Columns.ToDictionary(c => c.Key);
        var rows = await list.Rows(db).Where(r => seen.Keys.Contains(r.Id)).ToListAsync(ct);
        return [.. from row in rows
                   from cell in seen[row.Id].Seen!
                   where columns.ContainsKey(cell.Key)
                   let now = columns[cell.Key].Format(row) ?? ""
                   where change.Neutral ? !columns[cell.Key].IsSaidBy(cell.Value, row) : now != (cell.Value ?? "")
                   select new RefusedRow(row.Id, list.Columns[0].Format(row), cell.Key, now.Length == 0 ? BulkTexts.EmptiedMeanwhile : BulkTexts.ChangedMeanwhile.With(now), now)];
    }

    /// <summary>
    /// What was asked. The log keeps how much and which fields: what was typed stands in the changes, personal words under their person's key. All of it
    /// tells this request from another under the same idempotency key.
    /// </summary>
    sealed record Asked(int Rows, IEnumerable<string> Fields, bool SkipRefused, [property: Personal] ListChange Change);
}
