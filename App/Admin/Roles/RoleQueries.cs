using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Roles;

/// <summary>A role in the list.</summary>
public sealed class RoleRow : IRow
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    /// <summary>How many permissions it gives.</summary>
    public int Permissions { get; init; }

    /// <summary>How many people hold it.</summary>
    public int Members { get; init; }
}

/// <summary>Somebody who holds a role.</summary>
public sealed record RoleHolder(Guid Id, string Name);

/// <summary>A role with everything an administrator sees.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Version">Carried in the form when it is changed.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Permissions">Permission codes.</param>
/// <param name="Holders">Who holds it, by name.</param>
public sealed record RoleDetail(Guid Id, int Version, string Name, IReadOnlyList<string> Permissions, IReadOnlyList<RoleHolder> Holders);

/// <summary>Reads roles.</summary>
public sealed class RoleQueries(Database database)
{
    /// <summary>One role.</summary>
    /// <exception cref="NotFoundException">There is none with this key.</exception>
    public async Task<RoleDetail> FindAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Users, ct);
        var role = await db.Set<Role>().RequireAsync(id, ct);
        var holders = await db.Set<Member>().Where(m => m.Roles.Any(r => r.RoleId == id)).OrderBy(m => m.Name).Select(m => new RoleHolder(m.Id, m.Name)).ToListAsync(ct);
        return new RoleDetail(role.Id, role.Version, role.Name, role.Permissions, holders);
    }

    internal static IQueryable<RoleRow> Rows(ErpDb db) => db.Set<Role>().Select(r => new RoleRow
    {
        Id = r.Id, Name = r.Name, Permissions = r.Permissions.Count, Members = db.Set<MemberRole>().Count(held => held.RoleId == r.Id),
    });
}
