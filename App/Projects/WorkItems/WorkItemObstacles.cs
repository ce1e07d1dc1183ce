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

    /// <summary>Whether there is anything to ask for on the way to a state: it is begun there.</summary>
    public static bool MatterFor(WorkItemState state) => state is WorkItemState.InProgress or WorkItemState.Review or WorkItemState.Done;

    /// <summary>Two queries, however many tasks there are.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="items">The tasks, and the state each comes from: what is under way or was finished needs its permits no more.</param>
    /// <param name="today">The day they begin.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<WorkItemObstacles> ReadAsync(ErpDb db, IReadOnlyCollection<(Guid Id, WorkItemState From)> items, DateOnly today, CancellationToken ct)
    {
        var ids = items.Select(w => w.Id).ToList();
        var reasons = new Dictionary<Guid, Message>(await PermitRules.LackingAsync(db, [.. items.Where(w => !MatterFor(w.From)).Select(w => w.Id)], today, ct));
        var waitedFor = await db.Set<Predecessor>().Where(p => ids.Contains(p.WorkItemId)).Join(db.WorkItems, p => p.PredecessorId, w => w.Id, (p, w) => new { p.WorkItemId, Task = w })
            .Where(p => p.Task.State != WorkItemState.Done && p.Task.State != WorkItemState.Cancelled).OrderBy(p => p.Task.Number).ToListAsync(ct);
        // What this context is about to finish is finished.
        foreach (var (id, first) in waitedFor.Where(p => p.Task.State is not (WorkItemState.Done or WorkItemState.Cancelled)).DistinctBy(p => p.WorkItemId).Select(p => (p.WorkItemId, p.Task)))
            reasons[id] = WorkItemTexts.WaitsFor.With($"{first.Number} {first.Title}");
        return new(reasons);
    }

    /// <summary>Refuses to begin a task while something is in its way.</summary>
    /// <exception cref="BusinessRuleException">Names the first task it waits for; where there is none, the first permit and what is wrong with it.</exception>
    public void RequireNone(Guid id)
    {
        if (reasons.TryGetValue(id, out var reason)) throw new BusinessRuleException(reason);
    }
}
