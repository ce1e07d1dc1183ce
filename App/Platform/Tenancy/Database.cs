using Erp.Platform.Access;

namespace Erp.Platform.Tenancy;

/// <summary>How queries read: right first, then a context on the caller's own company.</summary>
public sealed class Database(Caller caller, ErpDbFactory databases)
{
    /// <summary>Opens a read-only context for whoever holds the right.</summary>
    /// <exception cref="Work.ForbiddenException">The right is missing.</exception>
    public async Task<ErpDb> ReadAsync(string permission, CancellationToken ct = default)
    {
        await caller.DemandAsync(permission, ct);
        return databases.OpenForReading(caller.Actor.Tenant);
    }
}
