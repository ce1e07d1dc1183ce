using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Projects.Calendars;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Plans;

/// <summary>The tasks that every view shows.</summary>
/// <param name="Stages">The stages of the project, in order; none across projects.</param>
/// <param name="IsCut">There are more than are read.</param>
/// <param name="Free">The days on which nobody works though they are no weekend.</param>
public sealed record Plan(IReadOnlyList<WorkItemFace> Tasks, IReadOnlyList<PlanGroup> Stages, bool IsCut, FreeDays Free);

/// <summary>Reads tasks for the views of them.</summary>
public sealed class PlanQueries(Database database, Caller caller, SharedReadings readings)
{
    /// <summary>Most tasks read, those that are open and due first; the list of tasks finds the others.</summary>
    public const int MostTasks = 2_000;

    /// <summary>How long the tasks that a commit touched answer the screens that hear of it.</summary>
    static readonly TimeSpan Holds = TimeSpan.FromSeconds(5);

    /// <summary>The tasks of a project that are not put away; without one, those of all projects that are neither over nor templates.</summary>
    public async Task<Plan> OfAsync(Guid? projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var items = Items(db, projectId).OrderBy(w => w.State == WorkItemState.Done || w.State == WorkItemState.Cancelled).ThenBy(w => w.DueDate).ThenBy(w => w.Id).Take(MostTasks + 1);
        var tasks = await WorkItemFace.ReadAsync(db, items, ct);
        var stages = await db.Set<Stage>().Where(s => s.ProjectId == projectId).OrderBy(s => s.Order).Select(s => new PlanGroup(s.Id, s.Name)).ToListAsync(ct);
        return new([.. tasks.Take(MostTasks)], stages, tasks.Count > MostTasks, await FreeDays.ReadAsync(db, ct));
    }

    /// <summary>The tasks that a commit touched, as they stand now; those that are shown no more are missing. However many screens show them, they are read once.</summary>
    public async Task<IReadOnlyList<WorkItemFace>> TouchedAsync(Guid? projectId, CommitNotice notice, CancellationToken ct = default)
    {
        await caller.DemandAsync(ProjectsPermissions.Read, ct);
        List<Guid> touched = [.. notice.Touched.Select(t => t.RootId).Distinct()];
        return (await readings.OfAsync((caller.Actor.Tenant.Id, projectId, notice.CommitId), Holds, () => ReadAsync(projectId, touched))).Value;
    }

    async Task<IReadOnlyList<WorkItemFace>> ReadAsync(Guid? projectId, List<Guid> touched)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read);
        return await WorkItemFace.ReadAsync(db, Items(db, projectId).Where(w => touched.Contains(w.Id)), CancellationToken.None);
    }

    /// <summary>Hours written down for tasks so far, by task; those that have any.</summary>
    public async Task<IReadOnlyDictionary<Guid, decimal>> HoursAsync(Guid? projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await WorkItemFace.HoursAsync(db, Items(db, projectId).Select(w => w.Id), ct);
    }

    static IQueryable<WorkItem> Items(ErpDb db, Guid? projectId)
    {
        var projects = db.Projects;
        return db.WorkItems.Where(
            w => !w.Archived
                && (projectId != null ? w.ProjectId == projectId : projects.Any(p => p.Id == w.ProjectId && !p.IsTemplate && p.State != ProjectState.Done && p.State != ProjectState.Cancelled)));
    }
}
