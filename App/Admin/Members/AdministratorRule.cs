using Erp.Platform.Access;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Members;

/// <summary>Somebody must always be able to manage people and roles: otherwise a company locks itself out for good.</summary>
static class AdministratorRule
{
    /// <summary>Call before changing who holds what: two administrators who take the right from each other at once wait here, one for the other.</summary>
    public static Task LockAsync(ErpDb db, CancellationToken ct) =>
        db.Set<Role>().FromSql($"select * from roles where {PlatformPermissions.Users} = any(permissions) order by id for update").AsNoTracking().ToListAsync(ct);

    /// <summary>Call after the change: saves it and looks whether an active administrator is left.</summary>
    /// <exception cref="BusinessRuleException">Nobody would be left.</exception>
    public static async Task RequireOneLeftAsync(ErpDb db, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        var left = await db.Set<Member>().Where(m => m.Active).SelectMany(m => m.Roles)
            .AnyAsync(held => db.Set<Role>().Any(r => r.Id == held.RoleId && r.Permissions.Contains(PlatformPermissions.Users)), ct);
        if (!left) throw new BusinessRuleException(MemberTexts.LastAdministrator);
    }
}
