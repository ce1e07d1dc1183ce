using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Admin.Roles;

/// <summary>A role: what it allows and who holds it.</summary>
public sealed partial class RolePage
{
    RoleDetail? role;

    /// <summary>Key of the role.</summary>
    [Parameter] public Guid Id { get; set; }

    [Inject] RoleQueries Queries { get; set; } = null!;
    [Inject] RoleService Service { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    protected override bool Concerns(CommitNotice notice) => notice.Touches(nameof(Member), nameof(Role));

    protected override async Task<RoleForm> ReadFormAsync()
    {
        role = await Queries.FindAsync(Id, Leaving);
        return new RoleForm { Version = role.Version, Name = role.Name, Permissions = [.. role.Permissions.Order(StringComparer.Ordinal)] };
    }

    protected override Task SaveFormAsync(RoleForm form) => Service.ChangeAsync(Id, form);

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        await ReloadAsync();
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
    }

    async Task DeleteAsync()
    {
        var name = role!.Name;
        if (!await Confirm.AskAsync(new(RoleTexts.DeleteTitle.With(name), RoleTexts.DeleteText, AdminTexts.DeleteRole, Dangerous: true))) return;
        if (!await TryAsync(() => Service.DeleteAsync(Id))) return;
        Toasts.Show(Tone.Success, RoleTexts.Deleted.With(name));
        Navigation.NavigateTo("/admin/roles");
    }
}
