using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Projects.Permits;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.WorkItems;

/// <summary>
/// Why tasks may not begin: one they wait for is not done, or a permit they need does not hold. What has begun may be finished after its permit has run out.
/// Read for many tasks at once, as they stand before any of them moves.
/// </summary>
sealed class WorkItemObstacles
{
    readonly Dictionary<Guid, Message> reasons;

    WorkItemObstacles(Dictionary<Guid, Message> reasons) => this.reasons = reasons;

    /// <summary>Two queries, however many tasks there are.</summary>
    public static async Task<WorkItemObstacles> ReadAsync(ErpDb db, IReadOnlyCollection<WorkItem> items, DateOnly today, CancellationToken ct)
    {
        var ids = items.Select(w => w.Id).ToList();
        var reasons = new Dictionary<Guid, Message>(await PermitRules.LackingAsync(db, [.. items.Where(w => w.State is WorkItemState.Todo or WorkItemState.Waiting).Select(w => w.Id)], today, ct));
        var open = await db.Set<Predecessor>().Where(p => ids.Contains(p.WorkItemId)).Join(db.WorkItems, p => p.PredecessorId, w => w.Id, (p, w) => new { p.WorkItemId, w.State, w.Number, w.Title })
            .Where(p => p.State != WorkItemState.Done && p.State != WorkItemState.Cancelled).OrderBy(p => p.Number).ToListAsync(ct);
        foreach (var first in open.DistinctBy(p => p.WorkItemId)) reasons[first.WorkItemId] = WorkItemTexts.WaitsFor.With($"{first.Number} {first.Title}");
        return new(reasons);
    }

    /// <summary>Refuses to begin a task while something is in its way.</summary>
    /// <exception cref="BusinessRuleException">Names the first task it waits for; where there is none, the first permit and what is wrong with it.</exception>
    public void RequireNone(Guid id)
    {
        if (reasons.TryGetValue(id, out var reason)) throw new BusinessRuleException(reason);
    }
}
