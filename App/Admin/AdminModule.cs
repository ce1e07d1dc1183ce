using Erp.Admin.Audit;
using Erp.Admin.Company;
using Erp.Admin.Keys;
using Erp.Admin.Members;
using Erp.Admin.Monitoring;
using Erp.Admin.Numbering;
using Erp.Admin.Roles;
using Erp.Platform.Access;
using Erp.Platform.Approvals;
using Erp.Platform.Branding;
using Erp.Platform.Imports;
using Erp.Platform.Numbering;
using Erp.Platform.Search;
using Erp.Platform.Shell;
using Erp.Platform.Shell.Home;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin;

/// <summary>The administrator's room: people and their rights, number ranges, the company's profile, the audit log, the state of the system.</summary>
public sealed class AdminModule : Module
{
    public override IReadOnlyList<Permission> Permissions => PlatformPermissions.All;

    public override IReadOnlyList<Command> Commands => AdminCommands.All;

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("/approvals", ApprovalTexts.Title, "check-circle", PlatformPermissions.OwnAccount, ShellTexts.Home, 5) { Badge = typeof(ApprovalCount) },
        new("/admin/company", AdminTexts.Company, "building", PlatformPermissions.Settings, AdminTexts.Admin, 900),
        new("/admin/members", AdminTexts.Members, "users", PlatformPermissions.Users, AdminTexts.Admin, 910),
        new("/admin/roles", AdminTexts.Roles, "shield", PlatformPermissions.Users, AdminTexts.Admin, 920),
        new("/admin/keys", AdminTexts.Keys, "key", PlatformPermissions.Users, AdminTexts.Admin, 930),
        new("/admin/numbering", AdminTexts.Numbering, "hash", PlatformPermissions.Settings, AdminTexts.Admin, 940),
        new("/imports", ImportTexts.Imports, "upload", PlatformPermissions.Import, ShellTexts.MasterData, 60),
        new("/admin/approvals", ApprovalTexts.ApprovalSettings, "check-circle", PlatformPermissions.Settings, AdminTexts.Admin, 945),
        new("/admin/audit", AdminTexts.Audit, "history", PlatformPermissions.Audit, AdminTexts.Admin, 950),
        new("/admin/system", AdminTexts.Monitoring, "monitor", PlatformPermissions.Monitor, AdminTexts.Admin, 960),
    ];

    public override IReadOnlyList<SearchKind> Searched =>
    [
        new KeptSearchKind<Member>(MemberTexts.Member, AdminTexts.Members, "/admin/members", "users", PlatformPermissions.Users),
        new KeptSearchKind<Role>(RoleTexts.Role, AdminTexts.Roles, "/admin/roles", "shield", PlatformPermissions.Users),
    ];

    public override IReadOnlyList<StartAction> Starts =>
    [
        new(MemberTexts.New, "/admin/members/new", PlatformPermissions.Users),
        new(RoleTexts.New, "/admin/roles/new", PlatformPermissions.Users),
        new(ApiKeyTexts.New, "/admin/keys/new", PlatformPermissions.Users),
        new(ImportPageTexts.NewImport, "/imports/new", PlatformPermissions.Import),
    ];

    public override IReadOnlyList<SettingsPage> Settings =>
    [
        new(AdminTexts.Company, "/admin/company", PlatformPermissions.Settings, typeof(CompanyProfileForm)),
        new(AccessTexts.Account, "/account", PlatformPermissions.OwnAccount, typeof(AccountForm)),
        new(AdminTexts.Numbering, "/admin/numbering", PlatformPermissions.Settings, typeof(NumberRange), NumberingTexts.Next),
        new(ApprovalTexts.ApprovalSettings, "/admin/approvals", PlatformPermissions.Settings, typeof(ApprovalSettings), ApprovalTexts.Amount, ApprovalTexts.DiscountPercent),
    ];

    public override IReadOnlyList<FirstStep> FirstSteps =>
    [
        new(AdminTexts.FirstProfile, "/admin/company", PlatformPermissions.Settings, 10,
            (db, ct) => db.Set<CompanyProfile>().AnyAsync(p => p.City != null && (p.VatId != null || p.TaxNumber != null), ct)),
    ];

    public override IReadOnlyDictionary<Type, string> ReadRights =>
        new Dictionary<Type, string> { [typeof(Import)] = PlatformPermissions.Import, [typeof(ImportPreset)] = PlatformPermissions.Import };

    public override IReadOnlyDictionary<Type, string> WriteRights => ReadRights;

    public override void MapApi(IEndpointRouteBuilder api)
    {
        MemberApi.Map(api);
        RoleApi.Map(api);
        ApiKeyApi.Map(api);
        NumberRangeApi.Map(api);
        CompanyApi.Map(api);
        AuditApi.Map(api);
        SystemApi.Map(api);
    }
}
