using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.BomLines;
using Erp.Projects.Flows;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Risks;

/// <summary>A project and its risk, in the overview.</summary>
public sealed record RiskRow(ProjectChoice Project, ProjectRisk Risk);

/// <summary>Reads how sure it is that projects are ready for their events.</summary>
public sealed class RiskQueries(Database database, TimeProvider clock)
{
    /// <summary>Finished tasks looked back at, the latest first.</summary>
    public const int MostFinished = 500;

    /// <summary>Projects in the overview, the next event first.</summary>
    public const int MostProjects = 25;

    /// <summary>The risk of a project; null where there is none to speak of: it is a template, over or called off, or its event lies behind.</summary>
    /// <exception cref="NotFoundException">There is no project with this key.</exception>
    public async Task<ProjectRisk?> OfProjectAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var (project, today) = (await db.Projects.RequireAsync(projectId, ct), clock.Today());
        return IsAtRisk(project, today) ? await ReckonAsync(await FactsAsync(db, project, ct), await HistoryAsync(db, ct), today, ct) : null;
    }

    /// <summary>The tasks of a project that have no slack towards its event, or the least; none where there is no risk to speak of.</summary>
    /// <exception cref="NotFoundException">There is no project with this key.</exception>
    public async Task<IReadOnlySet<Guid>> CriticalTasksAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var (project, today) = (await db.Projects.RequireAsync(projectId, ct), clock.Today());
        if (!IsAtRisk(project, today)) return new HashSet<Guid>();
        var facts = await FactsAsync(db, project, ct);
        var calendar = facts.Calendar();
        return CriticalPath.Of(facts.Steps(today, calendar), today, facts.EventDay, calendar).Steps.Where(s => s is { IsCritical: true, Step.Kind: StepKind.Task }).Select(s => s.Step.Id).ToHashSet();
    }

    /// <summary>The projects whose events come next, the one in the greatest danger first.</summary>
    public async Task<IReadOnlyList<RiskRow>> NextAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var today = clock.Today();
        var next = await Ahead(db, today).OrderBy(p => p.EventDate ?? p.EndDate).ThenBy(p => p.Number).Take(MostProjects).ToListAsync(ct);
        var history = await HistoryAsync(db, ct);
        var rows = new List<RiskRow>(next.Count);
        foreach (var project in next) rows.Add(new(new(project.Id, project.Number, project.Name, project.State), await ReckonAsync(await FactsAsync(db, project, ct), history, today, ct)));
        return [.. rows.OrderBy(r => r.Risk.Forecast.InTime).ThenBy(r => r.Risk.EventDay)];
    }

    /// <summary>The projects that came into danger since people were told last, and those that are out of it.</summary>
    internal async Task<IReadOnlyList<(Guid ProjectId, bool InDanger)>> TurnedAsync(CancellationToken ct)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var today = clock.Today();
        var history = await HistoryAsync(db, ct);
        var turned = new List<(Guid, bool)>();
        foreach (var project in await Ahead(db, today).OrderBy(p => p.Number).ToListAsync(ct))
        {
            var risk = await ReckonAsync(await FactsAsync(db, project, ct), history, today, ct);
            if (project.Warned ? risk.IsSafe(today) : risk.IsInDanger(today)) turned.Add((project.Id, !project.Warned));
        }

        return turned;
    }

    /// <summary>The projects that are at risk, in SQL; see <see cref="IsAtRisk"/>.</summary>
    static IQueryable<Project> Ahead(ErpDb db, DateOnly today) =>
        db.Projects.Where(p => !p.IsTemplate && (p.EventDate ?? p.EndDate) >= today && p.State != ProjectState.Done && p.State != ProjectState.Cancelled);

    static bool IsAtRisk(Project project, DateOnly today) => !project.IsTemplate && project.EventDay >= today && project.State is not (ProjectState.Done or ProjectState.Cancelled);

    /// <summary>Beside the screens: ten thousand runs take some milliseconds of pure reckoning.</summary>
    static Task<ProjectRisk> ReckonAsync(RiskFacts facts, RiskHistory history, DateOnly today, CancellationToken ct) => Task.Run(() => ProjectRisk.Of(facts, history, today), ct);

    static async Task<RiskFacts> FactsAsync(ErpDb db, Project project, CancellationToken ct)
    {
        var stages = db.Set<Stage>();
        var open = db.WorkItems.Where(w => w.ProjectId == project.Id && !w.Archived && w.State != WorkItemState.Done && w.State != WorkItemState.Cancelled);
        var tasks = await open.OrderBy(w => w.Number).Select(w => new
        {
            w.Id, Name = w.Number + " " + w.Title, w.State, w.StartDate, w.DueDate, w.EstimatedHours, After = w.Predecessors.Select(p => p.PredecessorId).ToList(),
            Labels = w.Labels.OrderBy(l => l.Id).Select(l => l.LabelId).ToList(), Stage = stages.Where(s => s.Id == w.StageId).Select(s => s.Name).FirstOrDefault(),
        }).AsSplitQuery().ToListAsync(ct);
        var begun = StateLog.TakenUp(await StateLog.ReadAsync(db, open.Where(w => w.State != WorkItemState.Todo).Select(w => w.Id), ct));
        var permits = await db.Permits.Where(p => p.ProjectId == project.Id).OrderBy(p => p.Number)
            .Select(p => new RiskPermit(p.Id, p.Number + " " + p.Name, p.State, p.LeadDays, p.AppliedOn, p.ValidFrom, p.RequiredForStart, p.RequiredBy.Select(r => r.WorkItemId).ToList())).ToListAsync(ct);
        return new(
            project.Id, project.EventDay, project.State == ProjectState.Running ? null : project.StartDate,
            tasks.ConvertAll(w => new RiskTask(
                w.Id, w.Name, w.State, w.StartDate, w.DueDate, w.EstimatedHours, begun.TryGetValue(w.Id, out var at) ? BusinessCalendar.DayOf(at) : null, w.After, Kin(w.Labels, w.Stage))),
            permits, await DeliveriesAsync(db, project.Id, ct));
    }

    /// <summary>Parts that are wanted on a day and have not come, those of a day together.</summary>
    static async Task<IReadOnlyList<RiskDelivery>> DeliveriesAsync(ErpDb db, Guid projectId, CancellationToken ct)
    {
        var open = db.BomLines.Where(l => l.ProjectId == projectId && l.WantedDate != null && (l.State == BomLineState.Planned || l.State == BomLineState.Requested || l.State == BomLineState.Ordered));
        var parts = await open.OrderBy(l => l.Id).Select(l => new { l.Id, l.Name, Wanted = l.WantedDate!.Value, Ordered = l.State == BomLineState.Ordered }).ToListAsync(ct);
        if (parts.Count > 0 && await db.BomLines.AnyAsync(l => l.ProjectId == projectId && l.State == BomLineState.Cancelled, ct))
        {
            var tree = await BomRules.TreeAsync(db, projectId, ct);
            parts.RemoveAll(p => tree.Of(p.Id).Total <= 0);
        }

        return [.. parts.GroupBy(p => (p.Wanted, p.Ordered)).Select(g => new RiskDelivery(g.First().Id, g.First().Name, g.Count() - 1, g.Key.Wanted, g.Key.Ordered))];
    }

    /// <summary>What the company finished last, with how long it took by the change log. Tasks that were ticked off without being taken up, or had no plan, say nothing.</summary>
    static async Task<RiskHistory> HistoryAsync(ErpDb db, CancellationToken ct)
    {
        var stages = db.Set<Stage>();
        var done = await db.WorkItems.Where(w => w.State == WorkItemState.Done && w.EndedAt != null && ((w.StartDate != null && w.DueDate != null) || w.EstimatedHours > 0))
            .OrderByDescending(w => w.EndedAt).ThenBy(w => w.Id).Take(MostFinished).Select(w => new
            {
                w.Id, w.StartDate, w.DueDate, w.EstimatedHours, w.EndedAt, Labels = w.Labels.OrderBy(l => l.Id).Select(l => l.LabelId).ToList(),
                Stage = stages.Where(s => s.Id == w.StageId).Select(s => s.Name).FirstOrDefault(),
            }).AsSplitQuery().ToListAsync(ct);
        var ids = done.ConvertAll(w => w.Id);
        var begun = StateLog.TakenUp((await StateLog.ReadAsync(db, db.WorkItems.Where(w => ids.Contains(w.Id)).Select(w => w.Id), ct)).Where(c => c.To != WorkItemState.Done));
        var calendar = new WorkCalendar(done.SelectMany(w => new[] { w.StartDate, w.DueDate }).OfType<DateOnly>());
        return new([.. from task in done
                       where begun.ContainsKey(task.Id)
                       let days = calendar.Within(BusinessCalendar.DayOf(begun[task.Id]), BusinessCalendar.DayOf(task.EndedAt!.Value))
                       select new FinishedTask(RiskFacts.DaysOf(task.StartDate, task.DueDate, task.EstimatedHours, calendar)!.Value, Math.Max(1, days), Kin(task.Labels, task.Stage))]);
    }

    static List<string> Kin(List<Guid> labels, string? stage) =>
        [.. labels.Select(l => l.ToString()), .. stage is null ? Array.Empty<string>() : [stage.ToUpperInvariant()]];
}
