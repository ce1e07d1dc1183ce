using Erp.Catalog.Contracts;
using Erp.Inventory.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects.BomLines;
using Erp.Projects.Finances;
using Erp.Projects.Permits;
using Erp.Projects.TimeEntries;
using Erp.Purchasing.Contracts;

namespace Erp.Projects;

/// <summary>A project became a template, or is one no longer.</summary>
public sealed record TemplateMarked(Guid ProjectId, bool IsTemplate);

/// <summary>Changes to projects.</summary>
public sealed class ProjectService(UnitOfWork work, Numbers numbers, Caller caller, ExchangeRates rates, Reservations reservations, PurchaseRaising purchasing, TimeProvider clock)
{
    /// <summary>Begins a project.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">Its currency is unknown, or nobody knows what it is worth.</exception>
    public Task<Guid> CreateAsync(ProjectForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.CreateProject, form, async db =>
        {
            FormCheck.Require(form);
            var project = new Project(await numbers.NextAsync(db, ProjectsSeed.ProjectNumbers, clock.Today(), ct), form);
            db.Add(project);
            await BeginAsync(db, project, ct);
            return project.Id;
        }, ct);

    /// <summary>Changes a project with its team, stages and budget. Dates and budget that were agreed to are changed by whoever may agree to them.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">It is over; its currency is unknown, or nobody knows what it is worth.</exception>
    /// <exception cref="ForbiddenException">Dates or budget were agreed to, and the right to do so is missing.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, ProjectForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ChangeProject, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var project = await db.Projects.WithParts().RequireAsync(id, form, ct);
            var was = project.IsTemplate;
            await ChangeAsync(db, project, form, ct);
            if (project.IsTemplate != was) db.Publish(new TemplateMarked(id, project.IsTemplate));
        }, ct);

    /// <summary>Lets a project take over a form. Joins the caller's transaction.</summary>
    /// <inheritdoc cref="ChangeAsync(Guid, ProjectForm, CancellationToken)"/>
    internal async Task ChangeAsync(ErpDb db, Project project, ProjectForm form, CancellationToken ct)
    {
        project.RequireOpen();
        if (!project.KeepsTo(form))
        {
            await caller.DemandAsync(ProjectsPermissions.Approve, ct);
            // A file or a list that is only tried writes nothing that could be taken back.
            if (db.IsForWork) db.TurnInto(ProjectsCommands.ChangeAgreedProject);
        }

        var was = project.Currency;
        project.Change(form);
        if (project.State == ProjectState.Planning || project.Currency != was) await FixRateAsync(db, project, ct);
        await ProjectCostObject.KeepAsync(db, project, ct);
    }

    /// <summary>What every new project begins with: what its currency is worth today, and how the books know it. Joins the caller's transaction.</summary>
    /// <exception cref="BusinessRuleException">Its currency is unknown, or nobody knows what it is worth.</exception>
    internal async Task BeginAsync(ErpDb db, Project project, CancellationToken ct)
    {
        await FixRateAsync(db, project, ct);
        await ProjectCostObject.KeepAsync(db, project, ct);
    }

    /// <summary>Removes a project that nothing belongs to yet.</summary>
    /// <exception cref="BusinessRuleException">It has tasks or documents.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.DeleteProject, new { id }, async db =>
        {
            db.Remove(await db.Projects.WithParts().RequireAsync(id, ct));
            await ProjectCostObject.RemoveAsync(db, id, ct);
        }, ct);

    /// <summary>Agrees to dates and budget; in another currency than that of the books, to what it is worth today.</summary>
    /// <exception cref="BusinessRuleException">It is not being planned, or a template.</exception>
    public Task ApproveAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ApproveProject, new { id }, async db =>
        {
            var project = await db.Projects.RequireAsync(id, ct);
            project.Approve();
            await FixRateAsync(db, project, ct);
        }, ct);

    /// <summary>Work begins.</summary>
    /// <exception cref="BusinessRuleException">It is not approved, or a permit it needs is missing or expired.</exception>
    public Task StartAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.StartProject, new { id }, async db =>
        {
            (await db.Projects.RequireAsync(id, ct)).Start();
            await PermitRules.RequireForStartAsync(db, id, clock.Today(), ct);
        }, ct);

    /// <summary>It is over: what is still reserved for it is free, and what is not ordered yet is not bought any more.</summary>
    /// <param name="id">The project.</param>
    /// <param name="leaveHours">Hours that are not approved or billed stay behind: nothing of a project that is over is billed.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="BusinessRuleException">It does not run, or there are such hours and nobody says that they stay behind.</exception>
    public Task FinishAsync(Guid id, bool leaveHours = false, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.FinishProject, new { id, leaveHours }, async db =>
        {
            await EndAsync(db, id, project => project.Finish(), ct);
            if (!leaveHours && await TimeEntryQueries.UnsettledAsync(db, id, clock.GetUtcNow(), ct) is { } minutes)
                throw new BusinessRuleException(ProjectTexts.HoursUnsettled.With(DurationInput.Write(minutes)));
        }, ct);

    /// <summary>Takes up again what is over; what came for it and still lies in the warehouse is reserved for it again.</summary>
    /// <exception cref="BusinessRuleException">It is not over.</exception>
    public Task ReopenAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ReopenProject, new { id }, async db =>
        {
            var project = await BomRules.HoldEvenIfOverAsync(db, id, ct);
            project.Reopen();
            await ProjectCostObject.KeepAsync(db, project, ct);
            await BomStock.FollowAsync(db, reservations, project, ct);
        }, ct);

    /// <summary>Calls it off: what is reserved for it is free, and what is not ordered yet is not bought any more.</summary>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It is over already.</exception>
    public Task CancelAsync(Guid id, CancelProjectForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.CancelProject, new { id, form }, db =>
        {
            FormCheck.Require(form);
            return EndAsync(db, id, project => project.Cancel(form.Reason.Trim()), ct);
        }, ct);

    /// <summary>Ends it in whatever way. Its parts cannot be worked on afterwards, so what hangs on them is let go of here.</summary>
    async Task EndAsync(ErpDb db, Guid id, Action<Project> end, CancellationToken ct)
    {
        var project = await BomRules.HoldAsync(db, id, ct);
        end(project);
        await ProjectCostObject.KeepAsync(db, project, ct);
        await BomStock.ReleaseAsync(db, reservations, project, ct);
        await purchasing.WithdrawAsync(db, Project.DocumentName, id, $"{project.Number}: {Project.Transitions.Label(project.State)}", ct);
    }

    async Task FixRateAsync(ErpDb db, Project project, CancellationToken ct) => project.FixRate(await rates.RequireAsync(db, project.Currency, clock.Today(), ct));

    Task OnAsync(Command command, Guid id, Action<Project> act, CancellationToken ct) =>
        work.RunAsync(command, new { id }, async db =>
        {
            var project = await db.Projects.RequireAsync(id, ct);
            act(project);
            await ProjectCostObject.KeepAsync(db, project, ct);
        }, ct);
}
