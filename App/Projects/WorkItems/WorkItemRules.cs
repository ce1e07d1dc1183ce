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
        var known = await db.WorkItems.Where(w => form.PredecessorIds.Contains(w.Id) && w.ProjectId == form.ProjectId).Select(w => new { w.Id, w.Number }).ToListAsync(ct);
        if (known.Count != form.PredecessorIds.Distinct().Count()) throw new InvalidInputException(nameof(form.PredecessorIds), WorkItemTexts.PredecessorUnknown);
        if (id is not { } self) return;
        // Two people could close a circle at once, each with half of it: whoever links tasks of a project does so one after the other.
        await db.Projects.FromSql($"select * from projects where id = {form.ProjectId} for update").Select(p => p.Id).SingleAsync(ct);
        var links = await db.Set<Predecessor>().Join(db.WorkItems.Where(w => w.ProjectId == form.ProjectId), p => p.WorkItemId, w => w.Id, (p, _) => new { p.WorkItemId, p.PredecessorId }).ToListAsync(ct);
        var before = links.ToLookup(l => l.WorkItemId, l => l.PredecessorId);
        foreach (var predecessor in known)
            if (Reaches(before, predecessor.Id, self)) throw new InvalidInputException(nameof(form.PredecessorIds), WorkItemTexts.Circle.With(predecessor.Number));
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
