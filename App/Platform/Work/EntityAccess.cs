using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Numbering;
using Erp.Platform.Shell;

namespace Erp.Platform.Work;

/// <summary>Which right it takes to read an entity, for what serves every entity alike, such as histories. Modules say it in <see cref="Module.ReadRights"/>.</summary>
public sealed class EntityAccess
{
    readonly Dictionary<string, string> rights = new()
    {
        [nameof(Role)] = PlatformPermissions.Users,
        [nameof(Member)] = PlatformPermissions.Users,
        [nameof(ApiKey)] = PlatformPermissions.Users,
        [nameof(NumberRange)] = PlatformPermissions.Settings,
        [nameof(NumberCounter)] = PlatformPermissions.Settings,
        [nameof(Comments.Comment)] = PlatformPermissions.Audit,
        [nameof(Approvals.ApprovalSettings)] = PlatformPermissions.Settings,
        [nameof(Records.Views.ListView)] = PlatformPermissions.Audit,
        [nameof(Records.Views.DefaultView)] = PlatformPermissions.Audit,
        [nameof(CompanyProfile)] = PlatformPermissions.Settings,
    };

    public EntityAccess(IReadOnlyList<Module> modules)
    {
        foreach (var (type, permission) in modules.SelectMany(m => m.ReadRights)) rights[type.Name] = permission;
    }

    /// <summary>The right to read records of this entity. Where nobody declared one, only who may read the whole log may.</summary>
    public string ReadRight(string? entity) => entity is not null && rights.TryGetValue(entity, out var permission) ? permission : PlatformPermissions.Audit;
}
