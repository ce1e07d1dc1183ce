using Erp.Platform.Access;
using Erp.Platform.Search;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Shell.Home;

/// <summary>What colleagues did to one record while somebody was away.</summary>
/// <param name="RecordId">The record.</param>
/// <param name="Kind">What it is called.</param>
/// <param name="Name">Its name today; null where it has none or is gone.</param>
/// <param name="Href">Its page; null once it is removed.</param>
/// <param name="Who">Everybody who did something, the latest first.</param>
/// <param name="What">The last thing that was done.</param>
/// <param name="Count">How many things were done.</param>
/// <param name="At">When the last one was (UTC).</param>
public sealed record NewsRow(Guid RecordId, string Kind, string? Name, string? Href, string Who, string What, int Count, DateTimeOffset At);

/// <summary>What happened while the caller was away.</summary>
/// <param name="Since">When they left (UTC); null on the first visit.</param>
public sealed record News(DateTimeOffset? Since, IReadOnlyList<NewsRow> Rows);

/// <summary>Reads from the change log what colleagues did meanwhile, to records that the caller may read now.</summary>
public sealed class NewsQueries(Caller caller, Database database, EntityAccess access, CommandCatalog commands, RecordAddresses addresses, TimeProvider clock)
{
    /// <summary>The latest commits that are looked through.</summary>
    const int MostCommits = 300;

    /// <summary>A commit that touches more records than this is an import or a run: its first records stand for all.</summary>
    const int MostOfCommit = 20;

    /// <summary>Records changed since the caller's last visit, the latest first, each with who did what.</summary>
    /// <param name="most">Records wanted.</param>
    public async Task<News> SinceLastVisitAsync(int most = 8, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        var me = caller.Actor.Id;
        if ((await db.Set<Presence>().FirstOrDefaultAsync(p => p.UserId == me, ct))?.LeftBefore(clock.GetUtcNow()) is not { } since) return new(null, []);

        var kinds = await ReadableAsync(db, ct);
        var commits = db.Set<Commit>().Where(c => c.At > since && c.ActorId != me && c.ActorId != Guid.Empty).OrderByDescending(c => c.At).Take(MostCommits);
        var touched = await commits.SelectMany(
            c => db.Set<Change>().Where(h => h.At == c.At && h.CommitId == c.Id && h.EntityId == h.RootId && kinds.Contains(h.Entity)).OrderBy(h => h.No).Take(MostOfCommit),
            (c, h) => new { c.Id, c.ActorName, c.Command, h.At, h.Kind, h.Entity, h.RootId }).ToListAsync(ct);
        var records = touched.GroupBy(t => (t.Entity, t.RootId)).Select(g => (g.Key.Entity, g.Key.RootId, Changes: g.OrderByDescending(t => t.At).ToList()))
            .OrderByDescending(r => r.Changes[0].At).Take(most).ToList();

        var names = new Dictionary<Guid, string>();
        foreach (var kind in records.GroupBy(r => r.Entity))
            foreach (var (id, name) in await RecordNames.OfAsync(db, LoggedEntity.All(db)[kind.Key].Type.ClrType, [.. kind.Select(r => r.RootId)], ct)) names[id] = name;
        return new(since, [.. records.Select(r => new NewsRow(
            r.RootId, TextCatalog.Entity(LoggedEntity.All(db)[r.Entity].Type.ClrType)?.ToString() ?? r.Entity, names.GetValueOrDefault(r.RootId),
            r.Changes[0].Kind == ChangeKind.Removed ? null : addresses.Of(r.Entity, r.RootId), string.Join(", ", r.Changes.Select(c => c.ActorName).Distinct()),
            commands.Find(r.Changes[0].Command)?.Label.ToString() ?? r.Changes[0].Command, r.Changes.Select(c => c.Id).Distinct().Count(), r.Changes[0].At))]);
    }

    /// <summary>The entities that have a page and that the caller may read.</summary>
    async Task<List<string>> ReadableAsync(ErpDb db, CancellationToken ct)
    {
        var kinds = new List<string>();
        foreach (var entity in LoggedEntity.All(db).Keys)
            if (addresses.Of(entity, Guid.Empty) is not null && await caller.MayAsync(access.ReadRight(entity), ct)) kinds.Add(entity);
        return kinds;
    }
}
