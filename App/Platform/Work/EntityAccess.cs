using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Numbering;
using Erp.Platform.Shell;

namespace Erp.Platform.Work;

/// <summary>
/// Which right it takes to read or change an entity, for what serves every entity alike, such as histories and files. Modules say it in
/// <see cref="Module.ReadRights"/> and <see cref="Module.WriteRights"/>.
/// </summary>
public sealed class EntityAccess
{
    readonly Dictionary<string, string> reading = new()
    {
        [nameof(Role)] = PlatformPermissions.Users,
        [nameof(Member)] = PlatformPermissions.Users,
        [nameof(ApiKey)] = PlatformPermissions.Users,
        [nameof(NumberRange)] = PlatformPermissions.Settings,
        [nameof(NumberCounter)] = PlatformPermissions.Settings,
        [nameof(Comments.Comment)] = PlatformPermissions.Audit,
        [nameof(Files.Attachment)] = PlatformPermissions.Audit,
        [nameof(Files.FileLink)] = PlatformPermissions.Audit,
        [nameof(Files.LinkDownload)] = PlatformPermissions.Audit,
        [nameof(Approvals.ApprovalSettings)] = PlatformPermissions.Settings,
        [nameof(Records.Views.ListView)] = PlatformPermissions.Audit,
        [nameof(Records.Views.DefaultView)] = PlatformPermissions.Audit,
        [nameof(CompanyProfile)] = PlatformPermissions.Settings,
    };

    readonly Dictionary<string, string> writing = new()
    {
        [nameof(Role)] = PlatformPermissions.Users,
        [nameof(Member)] = PlatformPermissions.Users,
        [nameof(ApiKey)] = PlatformPermissions.Users,
    };

    public EntityAccess(IReadOnlyList<Module> modules)
    {
        foreach (var (type, permission) in modules.SelectMany(m => m.ReadRights)) reading[type.Name] = permission;
        foreach (var (type, permission) in modules.SelectMany(m => m.WriteRights)) writing[type.Name] = permission;
        foreach (var type in modules.SelectMany(m => m.Records)) writing[type.Entity.Name] = type.WritePermission;
    }

    /// <summary>The right to read records of this entity. Where nobody declared one, only who may read the whole log may.</summary>
    public string ReadRight(string? entity) => entity is not null && reading.TryGetValue(entity, out var permission) ? permission : PlatformPermissions.Audit;

    /// <summary>Refuses whoever may not read a record.</summary>
    /// <returns>The right it takes.</returns>
    /// <exception cref="ForbiddenException">The right is missing.</exception>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public async Task<string> DemandReadAsync(Caller caller, ErpDb db, Guid rootId, CancellationToken ct)
    {
        var kind = await RecordNames.KindOfAsync(db, rootId, ct);
        var right = ReadRight(kind);
        await caller.DemandAsync(right, ct);
        return kind is null ? throw new NotFoundException() : right;
    }

    /// <summary>The right to change records of this entity. Where nobody declared one, only who may change the settings of the company may.</summary>
    public string WriteRight(string? entity) => entity is not null && writing.TryGetValue(entity, out var permission) ? permission : PlatformPermissions.Settings;
}
