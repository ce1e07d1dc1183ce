using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Search;

/// <summary>Reads what the caller opened lately, as far as they may still read it.</summary>
public sealed class VisitQueries(Caller caller, Database database, SearchKinds kinds)
{
    /// <summary>The records opened last, the latest first.</summary>
    public async Task<IReadOnlyList<SearchHit>> LatestAsync(int most = 6, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        var me = caller.Actor.Id;
        var visits = await db.Set<Visit>().Where(v => v.UserId == me).OrderByDescending(v => v.At).Take(most * 2).ToListAsync(ct);
        var hits = new Dictionary<Guid, SearchHit>();
        foreach (var group in visits.GroupBy(v => v.Entity))
            if (kinds.All.FirstOrDefault(k => k.Entity.Name == group.Key) is { } kind && await caller.MayAsync(kind.Permission, ct))
                foreach (var (id, hit) in await kind.ReadAsync(db, [.. group.Select(v => v.RecordId)], ct)) hits[id] = hit;
        return [.. visits.Select(v => hits.GetValueOrDefault(v.RecordId)).OfType<SearchHit>().Take(most)];
    }
}
