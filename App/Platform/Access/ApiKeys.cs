using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Access;

/// <summary>
/// The API keys in use, kept until a commit touches keys: a call by a program costs no query to know who calls, and a key that is
/// revoked is gone with the commit that revoked it. Keys that do not exist are not kept: anyone may make them up.
/// </summary>
public sealed class ApiKeys(ErpDbFactory databases, CommitBus bus)
{
    readonly Kept<Guid, ApiKey?> kept = new(bus, nameof(ApiKey));

    /// <summary>A company's key; null when there is none. Only for reading: others hold the same object.</summary>
    public ValueTask<ApiKey?> FindAsync(Tenant tenant, Guid keyId, CancellationToken ct = default) => kept.OfAsync(tenant, keyId, async () =>
    {
        await using var db = databases.OpenForReading(tenant);
        return await db.Set<ApiKey>().FirstOrDefaultAsync(k => k.Id == keyId, CancellationToken.None);
    }, ct);
}
