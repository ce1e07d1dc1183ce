using Erp.Admin.Members;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Roles;

/// <summary>Says which rights belong together.</summary>
public sealed class RoleService(UnitOfWork work, IReadOnlyList<Module> modules)
{
    /// <summary>Makes a role.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or names a permission that does not exist.</exception>
    /// <exception cref="BusinessRuleException">The name is taken.</exception>
    public Task<Guid> CreateAsync(RoleForm form, CancellationToken ct = default) => work.RunAsync(AdminCommands.DefineRole, form, async db =>
    {
        await CheckAsync(db, null, form, ct);
        var role = new Role(form.Name!.Trim(), form.Permissions);
        db.Add(role);
        return role.Id;
    }, ct);

    /// <summary>Changes name and permissions. What is taken away closes open screens at once.</summary>
    /// <exception cref="BusinessRuleException">The name is taken, or nobody would be left to administer.</exception>
    public Task ChangeAsync(Guid id, RoleForm form, CancellationToken ct = default) => work.RunAsync(AdminCommands.ChangeRole, new { id, form }, async db =>
    {
        await CheckAsync(db, id, form, ct);
        await AdministratorRule.LockAsync(db, ct);
        (await db.Set<Role>().RequireAsync(id, form, ct)).Define(form.Name!.Trim(), form.Permissions);
        await AdministratorRule.RequireOneLeftAsync(db, ct);
    }, ct);

    /// <summary>Removes a role that nobody holds.</summary>
    /// <exception cref="BusinessRuleException">Somebody holds it.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) => work.RunAsync(AdminCommands.DeleteRole, new { id }, async db =>
    {
        var role = await db.Set<Role>().RequireAsync(id, ct);
        var holders = await db.Set<MemberRole>().CountAsync(r => r.RoleId == id, ct);
        if (holders > 0) throw new BusinessRuleException(RoleTexts.StillHeld.With(holders));
        db.Remove(role);
    }, ct);

    async Task CheckAsync(ErpDb db, Guid? id, RoleForm form, CancellationToken ct)
    {
        FormCheck.Require(form);
        KnownPermissions.Require(modules, form.Permissions, nameof(form.Permissions));
        var name = form.Name!.Trim();
        if (await db.Set<Role>().AnyAsync(r => r.Name == name && r.Id != id, ct)) throw new BusinessRuleException(RoleTexts.NameTaken, nameof(form.Name));
    }
}
