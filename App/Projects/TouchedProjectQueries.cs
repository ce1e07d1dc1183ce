using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Projects.BomLines;
using Erp.Projects.Calendars;
using Erp.Projects.Permits;
using Erp.Projects.TimeEntries;
using Erp.Projects.Transports;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects;

/// <summary>Says whether commits were about a project, for screens to which reading it anew is costly: word of a commit names tasks and parts, not their projects.</summary>
public sealed class TouchedProjectQueries(Database database)
{
    /// <summary>
    /// Whether commits touched one of some projects, or a task, permit, part or transport of one; also where nobody can tell, because something was removed or too much
    /// was touched to list.
    /// </summary>
    public async Task<bool> AreTouchedAsync(IReadOnlyList<CommitNotice> notices, IReadOnlyCollection<Guid> projects, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var touched = notices.SelectMany(n => n.Touched).ToList();
        // Days that are free are free for all projects.
        if (notices.Any(n => n.Touched.Count == 0) || touched.Exists(t => projects.Contains(t.RootId) || t.Entity is nameof(Closure) or nameof(TimeSettings))) return true;
        var ids = touched.Where(t => t.Entity is nameof(WorkItem) or nameof(Permit) or nameof(BomLine) or nameof(Transport)).Select(t => t.RootId).Distinct().ToList();
        var homes = await db.WorkItems.Where(w => ids.Contains(w.Id)).Select(w => w.ProjectId)
            .Concat(db.Permits.Where(p => ids.Contains(p.Id)).Select(p => p.ProjectId)).Concat(db.BomLines.Where(l => ids.Contains(l.Id)).Select(l => l.ProjectId))
            .Concat(db.Transports.Where(t => ids.Contains(t.Id)).Select(t => t.ProjectId)).ToListAsync(ct);
        return homes.Count < ids.Count || homes.Exists(projects.Contains);
    }
}
