using System.Text.Json;
using Erp.Platform.Work;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Flows;

/// <summary>What the change log says of the states of tasks.</summary>
static class StateLog
{
    /// <summary>Everything some tasks went through, in any order. Joins the caller's context.</summary>
    public static async Task<IReadOnlyList<StateChange>> ReadAsync(ErpDb db, IQueryable<Guid> tasks, CancellationToken ct)
    {
        var logged = await db.Set<Change>()
            .Where(c => tasks.Contains(c.RootId) && c.EntityId == c.RootId && c.Entity == nameof(WorkItem) && (c.Kind != ChangeKind.Changed || EF.Functions.JsonExists(c.Fields, nameof(WorkItem.State))))
            .Select(c => new { c.RootId, c.At, c.Kind, c.Fields }).ToListAsync(ct);
        return logged.ConvertAll(c => new StateChange(c.RootId, c.At, c.Kind == ChangeKind.Removed ? null : StateIn(c.Fields)));
    }

    /// <summary>Since when tasks have been worked on, of those that were: the first time after they last were “to do”. Waiting or being dropped is no work.</summary>
    public static IReadOnlyDictionary<Guid, DateTimeOffset> TakenUp(IEnumerable<StateChange> changes)
    {
        var begun = new Dictionary<Guid, DateTimeOffset>();
        foreach (var change in changes.OrderBy(c => c.At))
        {
            if (change.To == WorkItemState.Todo) begun.Remove(change.WorkItemId);
            else if (change.To is WorkItemState.InProgress or WorkItemState.Review) begun.TryAdd(change.WorkItemId, change.At);
        }

        return begun;
    }

    /// <summary>The state an entry of the log tells of: its value, or the second of the pair of before and after.</summary>
    static WorkItemState StateIn(string fields)
    {
        using var json = JsonDocument.Parse(fields);
        if (!json.RootElement.TryGetProperty(nameof(WorkItem.State), out var state)) return WorkItemState.Todo;
        return Enum.Parse<WorkItemState>((state.ValueKind == JsonValueKind.Array ? state[1] : state).GetString()!);
    }
}
