using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.WorkItems;

/// <summary>What tasks owe to others of their project.</summary>
static class WorkItemRules
{
    /// <summary>Refuses stages and predecessors of other projects, and tasks that would wait for each other.</summary>
    /// <exception cref="InvalidInputException">One of them does not fit.</exception>
    public static async Task RequireFittingAsync(ErpDb db, WorkItemForm form, Guid? id, CancellationToken ct)
    {
        if (form.StageId is { } stage && !await db.Set<Stage>().AnyAsync(s => s.Id == stage && s.ProjectId == form.ProjectId, ct))
            throw new InvalidInputException(nameof(form.StageId), WorkItemTexts.StageUnknown);
        if (form.PredecessorIds.Count == 0) return;
        if (await db.WorkItems.CountAsync(w => form.PredecessorIds.Contains(w.Id) && w.ProjectId == form.ProjectId, ct) != form.PredecessorIds.Distinct().Count())
            throw new InvalidInputException(nameof(form.PredecessorIds), WorkItemTexts.PredecessorUnknown);
        if (id is { } self) await RequireNoCircleAsync(db, form.ProjectId!.Value, self, form.PredecessorIds, ct);
    }

    /// <summary>Refuses that a task waits for one that waits for it. Links that this context is about to save or remove count as if they were.</summary>
    /// <exception cref="InvalidInputException">Names the task that waits for it.</exception>
    public static async Task RequireNoCircleAsync(ErpDb db, Guid projectId, Guid id, IReadOnlyCollection<Guid> predecessorIds, CancellationToken ct)
    {
        // Two people could close a circle at once, each with half of it: whoever links tasks of a project does so one after the other.
        await db.Projects.FromSql($"select * from projects where id = {projectId} for update").Select(p => p.Id).SingleAsync(ct);
        var links = await db.Set<Predecessor>()
            .Join(db.WorkItems.Where(w => w.ProjectId == projectId), p => p.WorkItemId, w => w.Id, (p, _) => new { p.Id, p.WorkItemId, p.PredecessorId }).ToListAsync(ct);
        var own = db.ChangeTracker.Entries<Predecessor>().ToList();
        var going = own.Where(e => e.State == EntityState.Deleted).Select(e => e.Entity.Id).ToHashSet();
        var before = links.Where(l => !going.Contains(l.Id)).Select(l => (l.WorkItemId, l.PredecessorId))
            .Concat(own.Where(e => e.State == EntityState.Added).Select(e => (e.Entity.WorkItemId, e.Entity.PredecessorId))).ToLookup(l => l.WorkItemId, l => l.PredecessorId);
        foreach (var predecessor in predecessorIds)
            if (Reaches(before, predecessor, id))
                throw new InvalidInputException(
                    nameof(WorkItemForm.PredecessorIds),
                    WorkItemTexts.Circle.With(await db.WorkItems.Where(w => w.Id == predecessor).Select(w => w.Number).SingleAsync(ct)));
    }

    static bool Reaches(ILookup<Guid, Guid> before, Guid from, Guid wanted)
    {
        var seen = new HashSet<Guid>();
        var open = new Stack<Guid>([from]);
        while (open.TryPop(out var at))
        {
            if (at == wanted) return true;
            if (!seen.Add(at)) continue;
            foreach (var next in before[at]) open.Push(next);
        }

        return false;
    }
}
