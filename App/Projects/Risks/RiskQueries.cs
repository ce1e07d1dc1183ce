using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Projects.BomLines;
using Erp.Projects.Calendars;
using Erp.Projects.Flows;
using Erp.Projects.Transports;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Risks;

/// <summary>A project and its risk, in the overview.</summary>
public sealed record RiskRow(ProjectChoice Project, ProjectRisk Risk);

/// <summary>The projects whose events come next, the one in the greatest danger first.</summary>
/// <param name="Until">The event day of the last of them, where there are more than are shown; none where these are all.</param>
public sealed record RiskOverview(IReadOnlyList<RiskRow> Rows, DateOnly? Until);

/// <summary>Reads how sure it is that projects are ready for their events.</summary>
public sealed class RiskQueries(Database database, Caller caller, SharedReadings readings, TimeProvider clock)
{
    /// <summary>Finished tasks looked back at, the latest first.</summary>
    public const int MostFinished = 500;

    /// <summary>Projects in the overview, the next event first.</summary>
    public const int MostProjects = 25;

    /// <summary>How long what was reckoned after a commit answers the screens that heard of it.</summary>
    static readonly TimeSpan Holds = TimeSpan.FromSeconds(5);

    /// <summary>How long what the finished tasks teach is believed: one more hardly alters it.</summary>
    static readonly TimeSpan Teaches = TimeSpan.FromMinutes(1);

    /// <summary>How long a project stands as it was found, as long as nothing of it changes: with the day, what is left of it does.</summary>
    static readonly TimeSpan Stands = TimeSpan.FromDays(1);

    /// <summary>The risk of a project; null where there is none to speak of: it is a template, over or called off, or its event lies behind.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="heard">The commit a screen heard of: it is reckoned once for all that did. None for now.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Platform.Work.NotFoundException">There is no project with this key.</exception>
    public async Task<ProjectRisk?> OfProjectAsync(Guid projectId, CommitNotice? heard = null, CancellationToken ct = default)
    {
        await caller.DemandAsync(ProjectsPermissions.Read, ct);
        return await OnceAsync(projectId, heard, async () =>
        {
            await using var db = await database.ReadAsync(ProjectsPermissions.Read);
            var project = await db.Projects.RequireAsync(projectId, default);
            return IsAtRisk(project) ? (await ReckonAsync(db, [project]))[0] : null;
        }).WaitAsync(ct);
    }

    /// <summary>The tasks of a project that have no slack towards its event, or the least; none where there is no risk to speak of.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is no project with this key.</exception>
    public async Task<IReadOnlySet<Guid>> CriticalTasksAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var project = await db.Projects.RequireAsync(projectId, ct);
        return IsAtRisk(project) ? (await FactsAsync(db, [project]))[0].Path(clock.Today()).CriticalTasks : new HashSet<Guid>();
    }

    /// <summary>The projects whose events come next, at most <see cref="MostProjects"/>.</summary>
    /// <param name="heard">The commit a screen heard of: it is reckoned once for all that did. None for now.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<RiskOverview> NextAsync(CommitNotice? heard = null, CancellationToken ct = default)
    {
        await caller.DemandAsync(ProjectsPermissions.Read, ct);
        return await OnceAsync(null, heard, async () =>
        {
            await using var db = await database.ReadAsync(ProjectsPermissions.Read);
            var next = await Ahead(db, clock.Today()).OrderBy(p => p.EventDate ?? p.EndDate).ThenBy(p => p.Number).Take(MostProjects + 1).ToListAsync();
            DateOnly? until = null;
            if (next.Count > MostProjects)
            {
                next.RemoveAt(MostProjects);
                until = next[^1].EventDay;
            }

            var rows = next.Zip(await ReckonAsync(db, next), (project, risk) => new RiskRow(new(project.Id, project.Number, project.Name, project.State), risk));
            return new RiskOverview([.. rows.OrderBy(r => r.Risk.Forecast.InTime).ThenBy(r => r.Risk.EventDay)], until);
        }).WaitAsync(ct);
    }

    /// <summary>The projects that came into danger since people were told last, and those that are out of it.</summary>
    internal async Task<IReadOnlyList<(Guid ProjectId, bool InDanger)>> TurnedAsync(CancellationToken ct) =>
        [.. (await VerdictsAsync(ct)).Where(p => p.Project.Warned ? p.Verdict.IsSafe : p.Verdict.IsInDanger).Select(p => (p.Project.Id, !p.Project.Warned))];

    /// <summary>How all projects stand whose events are still to come: however many there are, read by the same few queries, and each reckoned once a day unless something of it changes.</summary>
    internal async Task<IReadOnlyList<(Project Project, RiskVerdict Verdict)>> VerdictsAsync(CancellationToken ct)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var today = clock.Today();
        var ahead = await Ahead(db, today).OrderBy(p => p.Number).ToListAsync(ct);
        var (history, _) = await readings.OfAsync((nameof(RiskHistory), caller.Actor.Tenant.Id), Teaches, HistoryAsync);
        var verdicts = new List<(Project, RiskVerdict)>(ahead.Count);
        foreach (var (project, facts) in ahead.Zip(await FactsAsync(db, ahead)))
        {
            var known = (nameof(RiskVerdict), caller.Actor.Tenant.Id, today, facts.Fingerprint());
            verdicts.Add((project, (await readings.OfAsync(known, Stands, () => Task.Run(() => RiskVerdict.Of(ProjectRisk.Of(facts, history, today), today)))).Value));
        }

        return verdicts;
    }

    /// <summary>The projects that are at risk, in SQL; see <see cref="IsAtRisk"/>.</summary>
    static IQueryable<Project> Ahead(ErpDb db, DateOnly today) =>
        db.Projects.Where(p => !p.IsTemplate && (p.EventDate ?? p.EndDate) >= today && p.State != ProjectState.Done && p.State != ProjectState.Cancelled);

    bool IsAtRisk(Project project) => !project.IsTemplate && project.EventDay >= clock.Today() && project.State is not (ProjectState.Done or ProjectState.Cancelled);

    /// <summary>Word that anything may have changed names no commit, and is shared with nobody.</summary>
    async Task<T> OnceAsync<T>(Guid? projectId, CommitNotice? heard, Func<Task<T>> read) =>
        heard is null || heard.CommitId == Guid.Empty ? await read() : (await readings.OfAsync((nameof(RiskQueries), caller.Actor.Tenant.Id, projectId, heard.CommitId), Holds, read)).Value;

    /// <summary>Beside the screens: ten thousand runs take some milliseconds of pure reckoning.</summary>
    async Task<List<ProjectRisk>> ReckonAsync(ErpDb db, List<Project> projects)
    {
        var facts = await FactsAsync(db, projects);
        var (history, _) = await readings.OfAsync((nameof(RiskHistory), caller.Actor.Tenant.Id), Teaches, HistoryAsync);
        var today = clock.Today();
        return await Task.Run(() => facts.ConvertAll(f => ProjectRisk.Of(f, history, today)));
    }

    /// <summary>The facts of projects, in their order; by as many queries for many as for one.</summary>
    static async Task<List<RiskFacts>> FactsAsync(ErpDb db, List<Project> projects)
    {
        var (ids, stages, links) = (projects.ConvertAll(p => p.Id), db.Set<Stage>(), db.Set<Predecessor>());
        // What was put away holds up what waits for it all the same.
        var open = db.WorkItems.Where(
            w => ids.Contains(w.ProjectId) && w.State != WorkItemState.Done && w.State != WorkItemState.Cancelled && (!w.Archived || links.Any(l => l.PredecessorId == w.Id)));
        var tasks = await open.OrderBy(w => w.Number).Select(w => new
        {
            w.ProjectId, w.Id, Name = w.Number + " " + w.Title, w.State, w.StartDate, w.DueDate, w.EstimatedHours, After = w.Predecessors.Select(p => p.PredecessorId).ToList(),
            Labels = w.Labels.OrderBy(l => l.Id).Select(l => l.LabelId).ToList(), Stage = stages.Where(s => s.Id == w.StageId).Select(s => s.Name).FirstOrDefault(),
        }).AsSplitQuery().ToListAsync();
        var worked = StateLog.Worked(await StateLog.ReadAsync(db, open.Where(w => w.State != WorkItemState.Todo).Select(w => w.Id), default));
        var tasksOf = tasks.ToLookup(w => w.ProjectId, w => new RiskTask(
            w.Id, w.Name, w.State, w.StartDate, w.DueDate, w.EstimatedHours, worked.GetValueOrDefault(w.Id, []), w.After, Kin(w.Labels, w.Stage)));
        var permitsOf = (await db.Permits.Where(p => ids.Contains(p.ProjectId)).OrderBy(p => p.Number).Select(p => new
        {
            p.ProjectId,
            Permit = new RiskPermit(p.Id, p.Number + " " + p.Name, p.State, p.LeadDays, p.AppliedOn, p.ValidFrom, p.ValidUntil, p.RequiredForStart, p.RequiredBy.Select(r => r.WorkItemId).ToList()),
        }).ToListAsync()).ToLookup(p => p.ProjectId, p => p.Permit);
        var deliveriesOf = await DeliveriesAsync(db, ids);
        var ridesOf = (await db.Transports.Where(t => ids.Contains(t.ProjectId) && t.State != TransportState.Done && t.State != TransportState.Cancelled)
            .OrderBy(t => t.Number).Select(t => new { t.ProjectId, t.Id, t.Number, t.To, t.ScheduledEnd }).ToListAsync())
            .ToLookup(t => t.ProjectId, t => new RiskRide(t.Id, $"{t.Number} {Transport.FirstLine(t.To)}", BusinessCalendar.DayOf(t.ScheduledEnd)));
        var free = await FreeDays.ReadAsync(db);
        return projects.ConvertAll(p => new RiskFacts(
            p.Id, p.EventDay, p.State == ProjectState.Running ? null : p.StartDate, [.. tasksOf[p.Id]], [.. permitsOf[p.Id]], [.. deliveriesOf[p.Id]]) { Rides = [.. ridesOf[p.Id]], Free = free });
    }

    /// <summary>Parts that are wanted on a day and have not come, by project; those of a day and task together.</summary>
    static async Task<ILookup<Guid, RiskDelivery>> DeliveriesAsync(ErpDb db, List<Guid> projects)
    {
        var lines = db.BomLines.Where(l => projects.Contains(l.ProjectId));
        var (tasks, awaited) = (db.WorkItems, BomLine.Awaited);
        // A part without a day of its own is wanted when its task begins.
        var parts = await lines.Where(l => awaited.Contains(l.State)).OrderBy(l => l.Id).Select(l => new
        {
            l.ProjectId, l.Id, l.Name, l.WorkItemId, Wanted = l.WantedDate ?? tasks.Where(w => w.Id == l.WorkItemId).Select(w => w.StartDate).FirstOrDefault(),
            Ordered = l.State == BomLineState.Ordered || l.State == BomLineState.PartlyReceived,
        }).Where(l => l.Wanted != null).ToListAsync();
        // What lies below a part that was dropped is not wanted either.
        var pruned = await lines.Where(l => l.State == BomLineState.Cancelled).Select(l => l.ProjectId).Distinct().ToListAsync();
        if (pruned.Count > 0)
        {
            var tree = await BomRules.TreeAsync(lines.Where(l => pruned.Contains(l.ProjectId)), default);
            parts.RemoveAll(p => pruned.Contains(p.ProjectId) && tree.Of(p.Id).Total <= 0);
        }

        return parts.GroupBy(p => (p.ProjectId, p.Wanted, p.Ordered, p.WorkItemId))
            .ToLookup(g => g.Key.ProjectId, g => new RiskDelivery(g.First().Id, g.First().Name, g.Count() - 1, g.Key.Wanted!.Value, g.Key.Ordered, g.Key.WorkItemId));
    }

    /// <summary>What the company finished last, with how long it took by the change log. Tasks that were ticked off without being taken up, or had no plan, say nothing.</summary>
    async Task<RiskHistory> HistoryAsync()
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read);
        var stages = db.Set<Stage>();
        var done = await db.WorkItems.Where(w => w.State == WorkItemState.Done && w.EndedAt != null && ((w.StartDate != null && w.DueDate != null) || w.EstimatedHours > 0))
            .OrderByDescending(w => w.EndedAt).ThenBy(w => w.Id).Take(MostFinished).Select(w => new
            {
                w.Id, w.StartDate, w.DueDate, w.EstimatedHours, w.EndedAt, Labels = w.Labels.OrderBy(l => l.Id).Select(l => l.LabelId).ToList(),
                Stage = stages.Where(s => s.Id == w.StageId).Select(s => s.Name).FirstOrDefault(),
            }).AsSplitQuery().ToListAsync();
        var ids = done.ConvertAll(w => w.Id);
        var worked = StateLog.Worked(await StateLog.ReadAsync(db, db.WorkItems.Where(w => ids.Contains(w.Id)).Select(w => w.Id), default));
        var calendar = new WorkCalendar([.. done.SelectMany(w => new[] { w.StartDate, w.DueDate }).OfType<DateOnly>()], await FreeDays.ReadAsync(db));
        return new([.. from task in done
                       where worked.ContainsKey(task.Id)
                       let days = calendar.Within(worked[task.Id], BusinessCalendar.DayOf(task.EndedAt!.Value))
                       select new FinishedTask(RiskFacts.DaysOf(task.StartDate, task.DueDate, task.EstimatedHours, calendar)!.Value, Math.Max(1, days), Kin(task.Labels, task.Stage))]);
    }

    static List<string> Kin(List<Guid> labels, string? stage) =>
        [.. labels.Select(l => l.ToString()), .. stage is null ? Array.Empty<string>() : [stage.ToUpperInvariant()]];
}
