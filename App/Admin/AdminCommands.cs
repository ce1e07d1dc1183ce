using Erp.Platform.Access;
using Erp.Platform.Numbering;
using Erp.Platform.Work;

namespace Erp.Admin;

/// <summary>What administrators do. Changes of rights are not undone but changed again, so that the rule "somebody can always administer" is asked each time.</summary>
public static class AdminCommands
{
    public static readonly Command AddMember = new("admin.member.add", PlatformPermissions.Users, AdminTexts.AddMember, AdminTexts.RightsCannotBeUndone);
    public static readonly Command ChangeMember = new("admin.member.change", PlatformPermissions.Users, AdminTexts.ChangeMember, AdminTexts.RightsCannotBeUndone);
    public static readonly Command DeactivateMember = new("admin.member.deactivate", PlatformPermissions.Users, AdminTexts.DeactivateMember, AdminTexts.RightsCannotBeUndone);
    public static readonly Command ReactivateMember = new("admin.member.reactivate", PlatformPermissions.Users, AdminTexts.ReactivateMember, AdminTexts.RightsCannotBeUndone);
    public static readonly Command EndSession = new("admin.session.end", PlatformPermissions.Users, AccessTexts.EndSession, AdminTexts.RightsCannotBeUndone);
    public static readonly Command DefineRole = new("admin.role.define", PlatformPermissions.Users, AdminTexts.DefineRole, AdminTexts.RightsCannotBeUndone);
    public static readonly Command ChangeRole = new("admin.role.change", PlatformPermissions.Users, AdminTexts.ChangeRole, AdminTexts.RightsCannotBeUndone);
    public static readonly Command DeleteRole = new("admin.role.delete", PlatformPermissions.Users, AdminTexts.DeleteRole, AdminTexts.RightsCannotBeUndone);
    public static readonly Command CreateKey = new("admin.key.create", PlatformPermissions.Users, AdminTexts.CreateKey, AdminTexts.RightsCannotBeUndone);
    public static readonly Command RevokeKey = new("admin.key.revoke", PlatformPermissions.Users, AdminTexts.RevokeKey, AdminTexts.RightsCannotBeUndone);
    public static readonly Command DefineNumberRange = new("admin.numbering.define", PlatformPermissions.Settings, NumberingTexts.Define, AdminTexts.NumbersCannotBeUndone);
    public static readonly Command ChangeCompany = new("admin.company.change", PlatformPermissions.Settings, AdminTexts.ChangeCompany);
    public static readonly Command ChangeLogo = new("admin.company.logo", PlatformPermissions.Settings, AdminTexts.ChangeLogo);

    public static readonly IReadOnlyList<Command> All =
    [
        AddMember, ChangeMember, DeactivateMember, ReactivateMember, EndSession, DefineRole, ChangeRole, DeleteRole, CreateKey, RevokeKey, DefineNumberRange, ChangeCompany, ChangeLogo,
    ];
}
