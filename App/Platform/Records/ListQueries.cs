using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Records;

/// <summary>Reads any described list, for whoever holds its right.</summary>
public sealed class ListQueries(Database database, Caller caller, SharedReadings readings)
{
    /// <summary>How long screens that hear of a commit later than others are answered with what those read.</summary>
    static readonly TimeSpan Holds = TimeSpan.FromSeconds(2);

    /// <summary>Counting for a page stops here: counting millions would cost more than the page. <see cref="TotalsAsync"/> counts on.</summary>
    public const int MostCounted = 10_000;

    /// <summary>One page and how many rows there are in all, counted up to <see cref="MostCounted"/>.</summary>
    /// <exception cref="ForbiddenException">The right is missing.</exception>
    public Task<GridPage<TRow>> PageAsync<TRow>(RecordList<TRow> list, GridState state, CancellationToken ct = default) where TRow : class, IRow =>
        PageAsync(list, state, state.Skip, state.Size, null, ct);

    /// <summary>The rows from a place on, as <see cref="RowsAsync"/> reads them, and how many there are in all.</summary>
    /// <inheritdoc cref="RowsAsync"/>
    public async Task<GridPage<TRow>> PageAsync<TRow>(RecordList<TRow> list, GridState state, int skip, int take, RowPlace? behind, CancellationToken ct = default) where TRow : class, IRow
    {
        await using var db = await database.ReadAsync(list.Permission, ct);
        list = await list.SeenByAsync(caller, ct);
        var rows = await From(list, db, state, skip, behind).Take(take).ToListAsync(ct);
        var known = skip + rows.Count;
        // A page that is not full is the last one: it needs no count.
        var total = behind is null && rows.Count > 0 && rows.Count < take ? known : await list.Filter(db, state).Take(MostCounted).CountAsync(ct);
        return new GridPage<TRow>(rows, Math.Max(total, known)) { Skip = skip, AtLeast = total == MostCounted };
    }

    /// <summary>The same after commits, read once for all screens that heard of just these: what they show has come to stand in the same moment.</summary>
    /// <param name="commits">The commits that the page has to show.</param>
    /// <param name="list">The list.</param>
    /// <param name="state">What narrows and orders it.</param>
    /// <param name="skip">Rows before the first.</param>
    /// <param name="take">How many.</param>
    /// <param name="shownAt">As of when the screen stands: what was read for others before is read anew.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>The page, and as of when it stands.</returns>
    /// <exception cref="ForbiddenException">The right is missing.</exception>
    public async Task<(GridPage<TRow> Page, DateTimeOffset At)> PageAfterAsync<TRow>(
        IReadOnlyList<Guid> commits, RecordList<TRow> list, GridState state, int skip, int take, DateTimeOffset shownAt, CancellationToken ct = default) where TRow : class, IRow
    {
        await caller.DemandAsync(list.Permission, ct);
        var seen = string.Join(',', (await list.SeenByAsync(caller, ct)).Columns.Select(c => c.Key));
        var what = (caller.Actor.Tenant.Id, string.Join(',', commits), $"{list.Name}{state.ToQuery()} {skip} {take} {seen} {CultureInfo.CurrentUICulture.Name}");
        return await readings.OfAsync(what, Holds, () => PageAsync(list, state, skip, take, null, CancellationToken.None), shownAt).WaitAsync(ct);
    }

    /// <summary>The rows from a place on, in the list's order; nothing is counted.</summary>
    /// <param name="list">The list.</param>
    /// <param name="state">What narrows and orders it.</param>
    /// <param name="skip">Rows before the first.</param>
    /// <param name="take">How many.</param>
    /// <param name="behind">A row known to stand before the first one: from it on, rows are counted instead of from the beginning.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="ForbiddenException">The right is missing.</exception>
    public async Task<IReadOnlyList<TRow>> RowsAsync<TRow>(RecordList<TRow> list, GridState state, int skip, int take, RowPlace? behind = null, CancellationToken ct = default) where TRow : class, IRow
    {
        await using var db = await database.ReadAsync(list.Permission, ct);
        list = await list.SeenByAsync(caller, ct);
        return await From(list, db, state, skip, behind).Take(take).ToListAsync(ct);
    }

    /// <summary>Of these rows the one that stands first in the list's order, whatever the list is narrowed to; none when all of them are gone.</summary>
    /// <exception cref="ForbiddenException">The right is missing.</exception>
    public async Task<TRow?> TopmostAsync<TRow>(RecordList<TRow> list, GridState state, IReadOnlyCollection<Guid> ids, CancellationToken ct = default) where TRow : class, IRow
    {
        await using var db = await database.ReadAsync(list.Permission, ct);
        list = await list.SeenByAsync(caller, ct);
        return await list.Apply(db, state.WithoutFilters()).FirstOrDefaultAsync(row => ids.Contains(row.Id), ct);
    }

    /// <summary>The keys of the rows that search and filters leave, in the list's order.</summary>
    /// <param name="list">The list.</param>
    /// <param name="state">What narrows it.</param>
    /// <param name="most">No more than these.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="ForbiddenException">The right is missing.</exception>
    public async Task<IReadOnlyList<Guid>> KeysAsync<TRow>(RecordList<TRow> list, GridState state, int most, CancellationToken ct = default) where TRow : class, IRow
    {
        await using var db = await database.ReadAsync(list.Permission, ct);
        list = await list.SeenByAsync(caller, ct);
        return await list.Apply(db, state).Take(most).Select(r => r.Id).ToListAsync(ct);
    }

    /// <summary>Count of everything that search and filters leave, and the sums of the list's first three money columns over it; one query.</summary>
    /// <exception cref="ForbiddenException">The right is missing.</exception>
    public async Task<ListTotals> TotalsAsync<TRow>(RecordList<TRow> list, GridState state, CancellationToken ct = default) where TRow : class, IRow
    {
        await using var db = await database.ReadAsync(list.Permission, ct);
        list = await list.SeenByAsync(caller, ct);
        return await ListSums.OfAsync(list.Filter(db, state), [.. list.Summed.Select(c => c.Sum!)], ct);
    }

    /// <summary>The groups of the column that the state gathers by, each with count and sums; one query.</summary>
    /// <exception cref="ForbiddenException">The right is missing.</exception>
    /// <exception cref="NotFoundException">Rows are not gathered by such a column.</exception>
    public async Task<IReadOnlyList<ListGroup>> GroupsAsync<TRow>(RecordList<TRow> list, GridState state, CancellationToken ct = default) where TRow : class, IRow
    {
        await using var db = await database.ReadAsync(list.Permission, ct);
        list = await list.SeenByAsync(caller, ct);
        return await ListGroups.OfAsync(list.Filter(db, state), list.Grouping(state) ?? throw new NotFoundException(), [.. list.Summed.Select(c => c.Sum!)], ct);
    }

    /// <summary>Rows of one group, in the list's order: the first of them, or those that follow a row.</summary>
    /// <exception cref="ForbiddenException">The right is missing.</exception>
    /// <exception cref="NotFoundException">Rows are not gathered by such a column.</exception>
    public async Task<IReadOnlyList<TRow>> OfGroupAsync<TRow>(RecordList<TRow> list, GridState state, object? key, TRow? behind, int take, CancellationToken ct = default) where TRow : class, IRow
    {
        await using var db = await database.ReadAsync(list.Permission, ct);
        list = await list.SeenByAsync(caller, ct);
        var rows = list.InGroup(db, state, list.Grouping(state) ?? throw new NotFoundException(), key);
        if (behind is not null) rows = ListCursor.Continue(list, state, rows, ListCursor.After(list, state, behind));
        return await rows.Take(take).ToListAsync(ct);
    }

    static IQueryable<TRow> From<TRow>(RecordList<TRow> list, ErpDb db, GridState state, int skip, RowPlace? behind) where TRow : class, IRow
    {
        var rows = list.Shown(db, state);
        if (behind is { } place && place.Index < skip) (rows, skip) = (ListCursor.Continue(list, state, rows, place.Cursor), skip - place.Index - 1);
        return rows.Skip(skip);
    }
}

/// <summary>Where a row stands in a list: reading goes on behind it without counting from the beginning.</summary>
/// <param name="Index">Its place, counted from 0.</param>
/// <param name="Cursor">The same as <see cref="ListCursor"/> writes it.</param>
public readonly record struct RowPlace(int Index, string Cursor);
