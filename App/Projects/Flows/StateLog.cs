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

    /// <summary>When tasks were first taken up, of those that were.</summary>
    public static IReadOnlyDictionary<Guid, DateTimeOffset> TakenUp(IEnumerable<StateChange> changes) =>
        changes.Where(c => c.To is not (null or WorkItemState.Todo)).GroupBy(c => c.WorkItemId).ToDictionary(g => g.Key, g => g.Min(c => c.At));

    /// <summary>The state an entry of the log tells of: its value, or the second of the pair of before and after.</summary>
    static WorkItemState StateIn(string fields)
    {
        using var json = JsonDocument.Parse(fields);
        if (!json.RootElement.TryGetProperty(nameof(WorkItem.State), out var state)) return WorkItemState.Todo;
        return Enum.Parse<WorkItemState>((state.ValueKind == JsonValueKind.Array ? state[1] : state).GetString()!);
    }
}
