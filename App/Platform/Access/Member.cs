using Erp.Platform.Work;

namespace Erp.Platform.Access;

/// <summary>A user's place in one company: the name shown there, and the roles held.</summary>
public sealed class Member : Record, IPersonal, INamed
{
    readonly List<MemberRole> roles = [];

    Member() { }

    public Member(Guid userId, string name, string email)
    {
        UserId = userId;
        Name = name;
        Email = email;
    }

    /// <summary>The account in <c>platform.users</c>.</summary>
    public Guid UserId { get; private set; }

    [Personal]
    public string Name { get; private set; } = "";

    [Personal]
    public string Email { get; private set; } = "";

    /// <summary>Whether the person may sign in to this company.</summary>
    public bool Active { get; private set; } = true;

    public IReadOnlyList<MemberRole> Roles => roles;

    Guid IPersonal.PersonId => UserId;

    string INamed.DisplayName => Name;

    /// <summary>Gives exactly these roles.</summary>
    public void Assign(IEnumerable<Guid> roleIds)
    {
        var wanted = roleIds.ToHashSet();
        roles.RemoveAll(r => !wanted.Contains(r.RoleId));
        foreach (var id in wanted.Where(id => roles.All(r => r.RoleId != id))) roles.Add(new MemberRole(Id, id));
    }

    public void Rename(string name) => Name = name;

    /// <summary>Takes away the place in this company; histories keep the name.</summary>
    public void Deactivate() => Active = false;

    /// <summary>Gives it back.</summary>
    public void Reactivate() => Active = true;
}

/// <summary>A role held by a member.</summary>
public sealed class MemberRole : Entity, IPartOf
{
    MemberRole() { }

    internal MemberRole(Guid memberId, Guid roleId)
    {
        MemberId = memberId;
        RoleId = roleId;
    }

    public Guid MemberId { get; private set; }

    public Guid RoleId { get; private set; }

    Guid IPartOf.RootId => MemberId;
}
