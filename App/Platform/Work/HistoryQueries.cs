using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

/// <summary>Tells what happened: to one record for whoever may read it, or to everything for auditors.</summary>
public sealed class HistoryQueries(
    Caller caller, Database database, ErpDbFactory databases, EntityAccess access, CommandCatalog commands, HistoryWords words)
{
    /// <summary>Most entries of one page.</summary>
    public const int MostEntries = 200;

    /// <summary>Most changes shown of one commit in the audit log.</summary>
    const int MostChanges = 100;

    /// <summary>The history of a record and its parts, the latest first.</summary>
    /// <param name="rootId">The record; also one that was removed.</param>
    /// <param name="before">Where the previous page ended; null for the first.</param>
    /// <param name="most">Entries wanted, at most <see cref="MostEntries"/>.</param>
    /// <exception cref="ForbiddenException">The right to read such records is missing.</exception>
    /// <exception cref="NotFoundException">The log knows no such record.</exception>
    public async Task<IReadOnlyList<HistoryEntry>> OfRecordAsync(Guid rootId, HistoryPlace? before = null, int most = 50, CancellationToken ct = default)
    {
        await using var db = databases.OpenForReading(caller.Actor.Tenant);
        var entity = await RecordNames.KindOfAsync(db, rootId, ct);
        await caller.DemandAsync(access.ReadRight(entity), ct);
        if (entity is null) throw new NotFoundException();

        var touching = db.Set<Change>().Where(c => c.RootId == rootId).Select(c => new { c.At, c.CommitId }).Distinct();
        var commits = await Page(touching.Join(db.Set<Commit>(), t => new { t.At, Id = t.CommitId }, c => new { c.At, c.Id }, (_, c) => c), before, most).ToListAsync(ct);
        var ids = commits.ConvertAll(c => c.Id);
        var changes = await db.Set<Change>().Where(c => c.RootId == rootId && ids.Contains(c.CommitId)).ToListAsync(ct);
        return await TellAsync(db, commits, changes, ct);
    }

    /// <summary>What anybody did, the latest first: the audit log.</summary>
    /// <inheritdoc cref="OfRecordAsync"/>
    public async Task<IReadOnlyList<HistoryEntry>> RecentAsync(HistoryFilter filter, HistoryPlace? before = null, int most = 50, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Audit, ct);
        var query = db.Set<Commit>().AsQueryable();
        if (filter.ActorId is { } actor) query = query.Where(c => c.ActorId == actor);
        if (filter.Command is { } command) query = query.Where(c => c.Command == command);
        if (filter.From is { } from) query = query.Where(c => c.At >= from.ToUniversalTime());
        if (filter.To is { } to) query = query.Where(c => c.At < to.ToUniversalTime());
        if (filter.Entity is { } entity) query = query.Where(c => db.Set<Change>().Any(h => h.At == c.At && h.CommitId == c.Id && h.Entity == entity));
        var commits = await Page(query, before, most).ToListAsync(ct);
        var changes = await CommitFeed.ChangesOf(db, commits).Where(c => c.No <= MostChanges).ToListAsync(ct);
        return await TellAsync(db, commits, changes, ct);
    }

    static IQueryable<Commit> Page(IQueryable<Commit> commits, HistoryPlace? before, int most)
    {
        if (before is { At: var at, CommitId: var id }) commits = commits.Where(c => EF.Functions.LessThan(ValueTuple.Create(c.At, c.Id), ValueTuple.Create(at, id)));
        return commits.OrderByDescending(c => c.At).ThenByDescending(c => c.Id).Take(Math.Clamp(most, 1, MostEntries));
    }

    async Task<IReadOnlyList<HistoryEntry>> TellAsync(ErpDb db, List<Commit> commits, List<Change> changes, CancellationToken ct)
    {
        var undone = await UndoState.InForceAsync(db, [.. commits.Select(c => c.Id)], ct);
        var told = (await HistoryTelling.TellAsync(db, changes, words, caller, ct)).ToLookup(t => t.Commit, t => t.Change);
        return [.. commits.Select(c => Entry(c, undone.GetValueOrDefault(c.Id), [.. told[c.Id]]))];
    }

    HistoryEntry Entry(Commit commit, Commit? undo, IReadOnlyList<HistoryChange> changes)
    {
        var command = commands.Find(commit.Command);
        var (state, note) = (undo, command?.CannotUndo) switch
        {
            ({ } by, _) => (Undoable.Undone, WorkTexts.UndoneAlready.With(by.ActorName, BusinessCalendar.ClockAt(by.At))),
            (_, { } never) => (Undoable.Never, never.With()),
            _ => (Undoable.Perhaps, (Texts.Message?)null),
        };
        return new(commit.Id, commit.At, commit.ActorId, commit.ActorName, command?.Label.ToString() ?? commit.Command, state, note, commit.UndoOf, changes);
    }
}
