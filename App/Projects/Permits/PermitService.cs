using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.PermitTypes;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Permits;

/// <summary>Changes to permits.</summary>
public sealed class PermitService(UnitOfWork work, Numbers numbers, WorkItemService tasks, TimeProvider clock)
{
    /// <summary>Writes down that a permit is needed.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or a task belongs to another project.</exception>
    /// <exception cref="BusinessRuleException">The project is over.</exception>
    public Task<Guid> CreateAsync(PermitForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.CreatePermit, form, async db =>
        {
            FormCheck.Require(form);
            (await db.Projects.RequireAsync(form.ProjectId!.Value, ct)).RequireOpen();
            await PermitRules.FitAsync(db, form, ct);
            var permit = new Permit(await numbers.NextAsync(db, PermitTypesSeed.PermitNumbers, clock.Today(), ct), form.ProjectId.Value, form);
            db.Add(permit);
            return permit.Id;
        }, ct);

    /// <summary>Changes a permit with its conditions and the tasks that need it.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or a task belongs to another project.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, PermitForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ChangePermit, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var permit = await db.Permits.WithParts().RequireAsync(id, form, ct);
            if (form.ProjectId != permit.ProjectId) throw new InvalidInputException(nameof(form.ProjectId), PermitTexts.OtherProject);
            await PermitRules.FitAsync(db, form, ct);
            permit.Change(form);
        }, ct);

    /// <summary>Removes a permit; what it blocked is free. Tasks that its conditions became stay.</summary>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.DeletePermit, new { id }, async db => db.Remove(await db.Permits.WithParts().RequireAsync(id, ct)), ct);

    /// <summary>The authority has the application.</summary>
    /// <exception cref="BusinessRuleException">It is not planned.</exception>
    public Task ApplyAsync(Guid id, CancellationToken ct = default) => OnAsync(ProjectsCommands.ApplyPermit, id, permit => permit.Apply(clock.Today()), ct);

    /// <summary>The authority allows it: whatever needed it is free.</summary>
    /// <exception cref="BusinessRuleException">It is not applied for, or its last day is over.</exception>
    public Task ApproveAsync(Guid id, CancellationToken ct = default) => OnAsync(ProjectsCommands.ApprovePermit, id, permit => permit.Approve(clock.Today()), ct);

    /// <summary>The authority does not allow it.</summary>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It is not applied for.</exception>
    public Task RejectAsync(Guid id, RejectPermitForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.RejectPermit, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            (await db.Permits.RequireAsync(id, ct)).Reject(form.Reason.Trim());
        }, ct);

    /// <summary>The company does not want it any more. What needs it stays blocked until it is told otherwise.</summary>
    /// <exception cref="BusinessRuleException">It is withdrawn already.</exception>
    public Task WithdrawAsync(Guid id, CancellationToken ct = default) => OnAsync(ProjectsCommands.WithdrawPermit, id, permit => permit.Withdraw(), ct);

    /// <summary>Begins anew with what was rejected, withdrawn or has expired.</summary>
    /// <exception cref="BusinessRuleException">It is under way.</exception>
    public Task ReplanAsync(Guid id, CancellationToken ct = default) => OnAsync(ProjectsCommands.ReplanPermit, id, permit => permit.Replan(), ct);

    /// <summary>Makes a condition a task of the project, due when the condition is; it is met when the task is done.</summary>
    /// <returns>Key of the task.</returns>
    /// <exception cref="BusinessRuleException">It is a task already, or the project is over.</exception>
    public Task<Guid> MakeTaskAsync(Guid id, Guid conditionId, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.MakePermitTask, new { id, conditionId }, async db =>
        {
            var permit = await db.Permits.WithParts().RequireAsync(id, ct);
            var condition = permit.Condition(conditionId);
            var title = condition.Text.Length <= WorkItemLimits.Title ? condition.Text : condition.Text[..(WorkItemLimits.Title - 1)] + "…";
            var task = await tasks.CreateAsync(db, new() { ProjectId = permit.ProjectId, Title = title, Description = condition.Text, DueDate = condition.DueDate }, ct);
            condition.Become(task);
            return task;
        }, ct);

    /// <summary>Reminds of a deadline or of a last day, or lets a permit expire; nothing where it is not due any more, since somebody may have changed it meanwhile.</summary>
    internal Task TakeUpAsync(Guid id, PermitDue due, CancellationToken ct) =>
        work.RunAsync(CommandOf(due), new { id }, async db =>
        {
            // Read before it is asked, so that whoever changes it after this is met at its version.
            var permit = await db.Permits.RequireAsync(id, ct);
            if (!(await PermitQueries.DueAsync(db, db.Permits.Where(p => p.Id == id), clock.Today(), ct)).Contains((id, due))) return;
            if (due == PermitDue.Expired) permit.Expire();
            else if (due == PermitDue.Expiry) permit.RemindOfExpiry();
            else permit.RemindOfDeadline(await PermitQueries.Rows(db).Where(p => p.Id == id).Select(p => p.Deadline).SingleAsync(ct));
        }, ct);

    static Command CommandOf(PermitDue due) => due switch
    {
        PermitDue.Expired => ProjectsCommands.ExpirePermit,
        PermitDue.Expiry => ProjectsCommands.RemindOfPermitExpiry,
        _ => ProjectsCommands.RemindOfPermitDeadline,
    };

    Task OnAsync(Command command, Guid id, Action<Permit> act, CancellationToken ct) =>
        work.RunAsync(command, new { id }, async db => act(await db.Permits.RequireAsync(id, ct)), ct);
}
