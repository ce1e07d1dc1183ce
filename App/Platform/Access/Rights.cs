using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Access;

/// <summary>
/// What each member and API key may do, remembered until a commit touches roles, members or keys. So a check costs a look-up,
/// and a right taken away is gone with the commit that took it.
/// </summary>
public sealed class Rights(ErpDbFactory databases, CommitBus bus)
{
    readonly Kept<Guid, IReadOnlySet<string>> kept = new(bus, nameof(Role), nameof(Member), nameof(ApiKey));

    /// <summary>The permission codes an actor holds now; none for somebody who is no active member.</summary>
    public ValueTask<IReadOnlySet<string>> OfAsync(Actor actor, CancellationToken ct = default) => kept.OfAsync(actor.Tenant, actor.Id, () => LoadAsync(actor), ct);

    async Task<IReadOnlySet<string>> LoadAsync(Actor actor)
    {
        await using var db = databases.OpenForReading(actor.Tenant);
        if (actor.Kind == ActorKind.ApiKey)
            return await db.Set<ApiKey>().Where(k => k.Id == actor.Id && k.RevokedAt == null).Select(k => k.Permissions).FirstOrDefaultAsync() is { Count: > 0 } held
                ? held.Append(PlatformPermissions.SignedIn).ToHashSet() : new HashSet<string>();
        var member = db.Set<Member>().Where(m => m.UserId == actor.Id && m.Active);
        if (!await member.AnyAsync()) return new HashSet<string>();
        var roles = await member.SelectMany(m => m.Roles).Join(db.Set<Role>(), r => r.RoleId, r => r.Id, (_, r) => r.Permissions).ToListAsync();
        return roles.SelectMany(p => p).Append(PlatformPermissions.OwnAccount).Append(PlatformPermissions.SignedIn).ToHashSet();
    }
}
