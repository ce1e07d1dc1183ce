using System.Collections.Concurrent;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Access;

/// <summary>
/// The API keys in use, remembered until a commit touches keys: a call by a program costs no query to know who calls, and a key that
/// is revoked is gone with the commit that revoked it. Keys that do not exist are not remembered: anyone may make them up.
/// </summary>
public sealed class ApiKeys
{
    readonly ConcurrentDictionary<(Guid Tenant, Guid Key), Lazy<Task<ApiKey?>>> known = new();
    readonly ErpDbFactory databases;

    public ApiKeys(ErpDbFactory databases, CommitBus bus)
    {
        this.databases = databases;
        bus.Subscribe(null, notice =>
        {
            if (notice.Touches(nameof(ApiKey))) Forget(notice.TenantId);
        });
    }

    /// <summary>A company's key; null when there is none. Only for reading: others hold the same object.</summary>
    public async ValueTask<ApiKey?> FindAsync(Tenant tenant, Guid keyId, CancellationToken ct = default)
    {
        var place = (tenant.Id, keyId);
        // Put in its place before it is read: a commit meanwhile takes it away again, so nothing old stays.
        var entry = known.GetOrAdd(place, _ => new(() => LoadAsync(tenant, keyId)));
        ApiKey? key = null;
        try
        {
            return key = await entry.Value.WaitAsync(ct);
        }
        finally
        {
            if (key is null) known.TryRemove(new(place, entry));
        }
    }

    void Forget(Guid tenantId)
    {
        foreach (var place in known.Keys.Where(k => k.Tenant == tenantId)) known.TryRemove(place, out _);
    }

    async Task<ApiKey?> LoadAsync(Tenant tenant, Guid keyId)
    {
        await using var db = databases.OpenForReading(tenant);
        return await db.Set<ApiKey>().FirstOrDefaultAsync(k => k.Id == keyId);
    }
}
