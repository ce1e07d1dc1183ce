using Erp.Platform.Access;
using Erp.Platform.Work;

namespace Erp.Admin;

/// <summary>What administrators do.</summary>
public static class AdminCommands
{
    public static readonly Command AddMember = new("admin.member.add", PlatformPermissions.Users, AdminTexts.AddMember);
    public static readonly Command DefineRole = new("admin.role.define", PlatformPermissions.Users, AdminTexts.DefineRole);

    public static readonly IReadOnlyList<Command> All = [AddMember, DefineRole];
}
