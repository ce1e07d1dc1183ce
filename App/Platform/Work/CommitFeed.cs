using System.Globalization;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

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
        var place = after.ToString(CultureInfo.InvariantCulture);
        await using var db = databases.OpenForReading(tenant);
        return await db.Set<Commit>().FromSql(
            $"""
            select * from commits
            where xid > {place}::xid8 and xid < pg_snapshot_xmin(pg_current_snapshot())
            order by xid limit {most}
            """).ToListAsync(ct);
    }
}
