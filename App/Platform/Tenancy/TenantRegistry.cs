using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Tenancy;

/// <summary>The companies on this server. Those that are ready are remembered: their slug and key never change.</summary>
public sealed class TenantRegistry(IDbContextFactory<PlatformDb> databases)
{
    readonly ConcurrentDictionary<string, Tenant> known = new();

    /// <summary>The company with this slug; null when there is none or it is still being set up.</summary>
    public async ValueTask<Tenant?> FindAsync(string slug, CancellationToken ct = default)
    {
        if (known.TryGetValue(slug, out var tenant)) return tenant;
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.Tenants.AsNoTracking().FirstOrDefaultAsync(t => t.Slug == slug && t.Ready, ct);
        return row is null ? null : known[slug] = row.ToTenant();
    }

    /// <summary>All companies that are ready.</summary>
    public async Task<IReadOnlyList<Tenant>> AllAsync(CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return [.. (await db.Tenants.AsNoTracking().Where(t => t.Ready).OrderBy(t => t.Slug).ToListAsync(ct)).Select(t => t.ToTenant())];
    }

    /// <summary>The companies a person may enter.</summary>
    public async Task<IReadOnlyList<Tenant>> OfUserAsync(Guid userId, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await db.TenantUsers.AsNoTracking().Where(m => m.UserId == userId)
            .Join(db.Tenants.Where(t => t.Ready), m => m.TenantId, t => t.Id, (_, t) => t).OrderBy(t => t.Name).ToListAsync(ct);
        return [.. rows.Select(t => t.ToTenant())];
    }
}
