using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;

namespace Erp.Admin.Roles;

/// <summary>The roles every company starts with, named in its language. Administrators change them as they like.</summary>
public sealed class DefaultRoles(UnitOfWork work, IReadOnlyList<Module> modules) : ITenantSeed
{
    /// <summary>Name of the role that may do everything, the same in both languages.</summary>
    public const string Administrator = "Administration";

    // Role → rights; "sales:*" stands for all rights of that area. Areas of modules that do not exist yet match nothing.
    static readonly (Text Name, string[] Rights)[] Roles =
    [
        (RoleTexts.Administration, ["*"]),
        (RoleTexts.Sales, ["crm:*", "parties:*", "catalog:read", "sales:read", "sales:write", "sales:deliver", "docs:export", "docs:import", "inventory:read", "projects:read", "files:share"]),
        (RoleTexts.SalesLead, ["crm:*", "parties:*", "catalog:*", "sales:*", "docs:export", "docs:import", "finance:read", "inventory:read", "projects:read", "files:share"]),
        (RoleTexts.Purchasing, ["parties:*", "catalog:*", "purchasing:*", "inventory:read", "projects:read", "docs:export", "docs:import", "files:share"]),
        (RoleTexts.Warehouse, ["parties:read", "catalog:read", "inventory:read", "inventory:write", "sales:read", "sales:deliver", "purchasing:read", "purchasing:receive", "docs:export"]),
        (
            RoleTexts.Bookkeeping,
            [
                "parties:*", "catalog:read", "sales:read", "sales:write", "finance:*", "purchasing:read", "purchasing:write", "projects:read", "projects:money",
                "docs:export", "docs:import", "files:share",
            ]),
        (
            RoleTexts.ProjectLead,
            ["crm:read", "parties:*", "catalog:read", "catalog:cost", "sales:read", "projects:*", "purchasing:read", "inventory:read", "docs:export", "docs:import", "files:share"]),
        (RoleTexts.ReadOnly, ["*:read"]),
    ];

    public int Order => 0;

    public Task SeedAsync(NewTenant tenant, CancellationToken ct)
    {
        var all = modules.SelectMany(m => m.Permissions).Select(p => p.Code).Distinct().ToList();
        var language = Languages.Of(tenant.Language);
        return work.RunAsync(AdminCommands.DefineRole, new { tenant.Slug }, db =>
        {
            foreach (var (name, rights) in Roles) db.Add(new Role(name.In(language), all.Where(code => rights.Any(right => Covers(right, code)))));
            return Task.CompletedTask;
        }, ct);
    }

    static bool Covers(string right, string code) => right switch
    {
        "*" => true,
        ['*', ':', ..] => code.EndsWith(right[1..], StringComparison.Ordinal),
        _ when right.EndsWith(":*", StringComparison.Ordinal) => code.StartsWith(right[..^1], StringComparison.Ordinal),
        _ => right == code,
    };
}
