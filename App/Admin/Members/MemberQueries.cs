using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Members;

/// <summary>A person in the list.</summary>
public sealed class MemberRow : IRow
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public string Email { get; init; } = "";

    /// <summary>Names of the roles held.</summary>
    public string? Roles { get; init; }

    public bool Active { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A person with everything an administrator sees.</summary>
/// <param name="Id">Key in this company.</param>
/// <param name="Version">Carried in the form when it is changed.</param>
/// <param name="Name">As colleagues see it.</param>
/// <param name="Email">Address for signing in.</param>
/// <param name="Active">Whether signing in is possible.</param>
/// <param name="Roles">Roles held.</param>
public sealed record MemberDetail(Guid Id, int Version, string Name, string Email, bool Active, IReadOnlyList<Guid> Roles);

/// <summary>A role to choose.</summary>
public sealed record RoleChoice(Guid Id, string Name);

/// <summary>Reads who works in the company.</summary>
public sealed class MemberQueries(Database database, SessionStore sessions, Caller caller)
{
    /// <summary>One person.</summary>
    /// <exception cref="NotFoundException">There is none with this key.</exception>
    public async Task<MemberDetail> FindAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Users, ct);
        return await db.Set<Member>().Where(m => m.Id == id)
            .Select(m => new MemberDetail(m.Id, m.Version, m.Name, m.Email, m.Active, m.Roles.Select(r => r.RoleId).ToList())).FirstOrDefaultAsync(ct) ?? throw new NotFoundException();
    }

    /// <summary>The form to change a person in.</summary>
    public async Task<MemberForm> FormAsync(Guid id, CancellationToken ct = default)
    {
        var member = await FindAsync(id, ct);
        return new MemberForm { Version = member.Version, Name = member.Name, Roles = [.. member.Roles.Order()] };
    }

    /// <summary>All roles by name.</summary>
    public async Task<IReadOnlyList<RoleChoice>> RolesAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Users, ct);
        return await db.Set<Role>().OrderBy(r => r.Name).Select(r => new RoleChoice(r.Id, r.Name)).ToListAsync(ct);
    }

    /// <summary>Where a person is signed in to this company, the latest first.</summary>
    public async Task<IReadOnlyList<OpenSession>> SessionsAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Users, ct);
        var member = await db.Set<Member>().RequireAsync(id, ct);
        return await sessions.OfUserAsync(member.UserId, caller.Actor.Tenant.Id, ct);
    }

    internal static IQueryable<MemberRow> Rows(ErpDb db) => db.Set<Member>().Select(m => new MemberRow
    {
        Id = m.Id,
        Name = m.Name,
        Email = m.Email,
        Roles = db.Set<Role>().Where(r => m.Roles.Any(held => held.RoleId == r.Id)).GroupBy(_ => 1).Select(g => string.Join(", ", g.OrderBy(r => r.Name).Select(r => r.Name))).FirstOrDefault(),
        Active = m.Active,
        CreatedAt = m.CreatedAt,
    });
}
