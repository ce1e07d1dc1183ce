using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.Finances;
using Erp.Projects.Permits;

namespace Erp.Projects;

/// <summary>Changes to projects.</summary>
public sealed class ProjectService(UnitOfWork work, Numbers numbers, TimeProvider clock)
{
    /// <summary>Begins a project.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    public Task<Guid> CreateAsync(ProjectForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.CreateProject, form, async db =>
        {
            FormCheck.Require(form);
            var project = new Project(await numbers.NextAsync(db, ProjectsSeed.ProjectNumbers, clock.Today(), ct), form);
            db.Add(project);
            await ProjectCostObject.KeepAsync(db, project, ct);
            return project.Id;
        }, ct);

    /// <summary>Changes a project with its team, stages and budget.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, ProjectForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ChangeProject, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var project = await db.Projects.WithParts().RequireAsync(id, form, ct);
            project.Change(form);
            await ProjectCostObject.KeepAsync(db, project, ct);
        }, ct);

    /// <summary>Removes a project that nothing belongs to yet.</summary>
    /// <exception cref="BusinessRuleException">It has tasks or documents.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.DeleteProject, new { id }, async db =>
        {
            db.Remove(await db.Projects.WithParts().RequireAsync(id, ct));
            await ProjectCostObject.RemoveAsync(db, id, ct);
        }, ct);

    /// <summary>Agrees to dates and budget.</summary>
    /// <exception cref="BusinessRuleException">It is not being planned.</exception>
    public Task ApproveAsync(Guid id, CancellationToken ct = default) => OnAsync(ProjectsCommands.ApproveProject, id, project => project.Approve(), ct);

    /// <summary>Work begins.</summary>
    /// <exception cref="BusinessRuleException">It is not approved, or a permit it needs is missing or expired.</exception>
    public Task StartAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.StartProject, new { id }, async db =>
        {
            (await db.Projects.RequireAsync(id, ct)).Start();
            await PermitRules.RequireForStartAsync(db, id, clock.Today(), ct);
        }, ct);

    /// <summary>It is over.</summary>
    /// <exception cref="BusinessRuleException">It does not run.</exception>
    public Task FinishAsync(Guid id, CancellationToken ct = default) => OnAsync(ProjectsCommands.FinishProject, id, project => project.Finish(), ct);

    /// <summary>Takes up again what is over.</summary>
    /// <exception cref="BusinessRuleException">It is not over.</exception>
    public Task ReopenAsync(Guid id, CancellationToken ct = default) => OnAsync(ProjectsCommands.ReopenProject, id, project => project.Reopen(), ct);

    /// <summary>Calls it off.</summary>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It is over already.</exception>
    public Task CancelAsync(Guid id, CancelProjectForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.CancelProject, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var project = await db.Projects.RequireAsync(id, ct);
            project.Cancel(form.Reason.Trim());
            await ProjectCostObject.KeepAsync(db, project, ct);
        }, ct);

    Task OnAsync(Command command, Guid id, Action<Project> act, CancellationToken ct) =>
        work.RunAsync(command, new { id }, async db =>
        {
            var project = await db.Projects.RequireAsync(id, ct);
            act(project);
            await ProjectCostObject.KeepAsync(db, project, ct);
        }, ct);
}
