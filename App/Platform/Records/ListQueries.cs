using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Records;

/// <summary>Reads any described list, for whoever holds its right.</summary>
public sealed class ListQueries(Database database)
{
    /// <summary>Counting stops here: nobody pages to row ten thousand, and counting millions would cost more than the page.</summary>
    public const int MostCounted = 10_000;

    /// <summary>One page and how many rows there are in all, counted up to <see cref="MostCounted"/>.</summary>
    /// <exception cref="Work.ForbiddenException">The right is missing.</exception>
    public async Task<GridPage<TRow>> PageAsync<TRow>(RecordList<TRow> list, GridState state, CancellationToken ct = default) where TRow : class, IRow
    {
        await using var db = await database.ReadAsync(list.Permission, ct);
        var rows = await list.Apply(db, state).Skip((state.Page - 1) * state.Size).Take(state.Size).ToListAsync(ct);
        var known = (state.Page - 1) * state.Size + rows.Count;
        // A page that is not full is the last one: it needs no count.
        var total = rows.Count > 0 && rows.Count < state.Size ? known : await list.Filter(db, state).Take(MostCounted).CountAsync(ct);
        return new GridPage<TRow>(rows, Math.Max(total, known));
    }

    /// <summary>The keys of the rows that search and filters leave, in the list's order.</summary>
    /// <param name="list">The list.</param>
    /// <param name="state">What narrows it.</param>
    /// <param name="most">No more than these.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Work.ForbiddenException">The right is missing.</exception>
    public async Task<IReadOnlyList<Guid>> KeysAsync<TRow>(RecordList<TRow> list, GridState state, int most, CancellationToken ct = default) where TRow : class, IRow
    {
        await using var db = await database.ReadAsync(list.Permission, ct);
        return await list.Apply(db, state).Take(most).Select(r => r.Id).ToListAsync(ct);
    }

    /// <summary>The sums of the list's first three money columns over everything that search and filters leave; one query.</summary>
    /// <exception cref="Work.ForbiddenException">The right is missing.</exception>
    public async Task<IReadOnlyList<(string Column, decimal Sum)>> SumsAsync<TRow>(RecordList<TRow> list, GridState state, CancellationToken ct = default) where TRow : class, IRow
    {
        var money = list.Columns.Where(c => c.Kind == ColumnKind.Money && c.Value.ReturnType == typeof(decimal)).Take(3).ToList();
        await using var db = await database.ReadAsync(list.Permission, ct);
        var sums = await list.SumAsync(db, state, [.. money.Select(c => c.Value)], ct);
        return [.. money.Select((c, i) => (c.Title.ToString(), sums[i]))];
    }
}
