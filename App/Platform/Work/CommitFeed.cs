using System.Globalization;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

/// <summary>A commit with all that hangs on it, each list in its order within the commit.</summary>
public sealed record LoggedCommit(Commit Commit, IReadOnlyList<Change> Changes, IReadOnlyList<LoggedEvent> Events);

/// <summary>
/// Reads the change log in order, for everyone who must not miss a commit: the chain, webhooks, other systems. A commit's place is its
/// transaction number; readers stop below the oldest transaction still running, so none appears later at a place already passed.
/// </summary>
public sealed class CommitFeed(ErpDbFactory databases)
{
    /// <summary>The finished commits after a place, in order, with their changes and events not loaded.</summary>
    /// <param name="tenant">Whose log.</param>
    /// <param name="after">Transaction number of the last commit already read; 0 for the start.</param>
    /// <param name="most">The most to return.</param>
    public async Task<IReadOnlyList<Commit>> ReadAsync(Tenant tenant, ulong after, int most, CancellationToken ct = default)
    {
        await using var db = databases.OpenForReading(tenant);
        return await FinishedAsync(db, after, most, ct);
    }

    /// <summary>The finished commits after a place, in order, with their changes and events.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public async Task<IReadOnlyList<LoggedCommit>> ReadWholeAsync(Tenant tenant, ulong after, int most, CancellationToken ct = default)
    {
        await using var db = databases.OpenForReading(tenant);
        return await WithContentsAsync(db, await FinishedAsync(db, after, most, ct), ct);
    }

    /// <summary>Loads what hangs on these commits, in two round trips however many they are.</summary>
    internal static async Task<IReadOnlyList<LoggedCommit>> WithContentsAsync(ErpDb db, IReadOnlyList<Commit> commits, CancellationToken ct)
    {
        if (commits.Count == 0) return [];
        var changes = (await ChangesOf(db, commits).OrderBy(c => c.No).ToListAsync(ct)).ToLookup(c => c.CommitId);
        var (times, ids) = Places(commits);
        var events = (await db.Set<LoggedEvent>().FromSql($"select e.* from unnest({times}, {ids}) c (at, id) join events e on e.at = c.at and e.commit_id = c.id")
            .AsNoTracking().OrderBy(e => e.No).ToListAsync(ct)).ToLookup(e => e.CommitId);
        return [.. commits.Select(c => new LoggedCommit(c, [.. changes[c.Id]], [.. events[c.Id]]))];
    }

    /// <summary>The changes of these commits, found by the time they share with them: the log lies in order of time, so they need no index of their own by key.</summary>
    internal static IQueryable<Change> ChangesOf(ErpDb db, IReadOnlyCollection<Commit> commits)
    {
        var (times, ids) = Places(commits);
        return db.Set<Change>().FromSql($"select h.* from unnest({times}, {ids}) c (at, id) join changes h on h.at = c.at and h.commit_id = c.id").AsNoTracking();
    }

    /// <summary>The changes of the commits with these keys, for who knows no more of them.</summary>
    internal static IQueryable<Change> ChangesOf(ErpDb db, IReadOnlyList<Guid> commits) =>
        db.Set<Commit>().Where(c => commits.Contains(c.Id)).Join(db.Set<Change>(), c => new { c.At, c.Id }, h => new { h.At, Id = h.CommitId }, (_, h) => h).AsNoTracking();

    /// <summary>Commits after a place that this connection's snapshot sees, finished for good or not: for readers with a snapshot of their own.</summary>
    internal static Task<List<Commit>> VisibleAsync(ErpDb db, ulong after, int most, CancellationToken ct)
    {
        var place = Place(after);
        return db.Set<Commit>().FromSql($"select * from commits where xid > {place}::xid8 order by xid, id limit {most}").AsNoTracking().ToListAsync(ct);
    }

    internal static Task<List<Commit>> FinishedAsync(ErpDb db, ulong after, int most, CancellationToken ct)
    {
        var place = Place(after);
        return db.Set<Commit>().FromSql(
            $"""
            select * from commits
            where xid > {place}::xid8 and xid < pg_snapshot_xmin(pg_current_snapshot())
            order by xid limit {most}
            """).AsNoTracking().ToListAsync(ct);
    }

    static (DateTimeOffset[] Times, Guid[] Ids) Places(IReadOnlyCollection<Commit> commits) => ([.. commits.Select(c => c.At)], [.. commits.Select(c => c.Id)]);

    static string Place(ulong xid) => xid.ToString(CultureInfo.InvariantCulture);
}
