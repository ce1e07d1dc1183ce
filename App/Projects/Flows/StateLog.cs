using System.Text.Json;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Flows;

/// <summary>Days on which a task was being worked on, both ends with it.</summary>
/// <param name="Last">None while it still is.</param>
public sealed record WorkStretch(DateOnly First, DateOnly? Last);

/// <summary>What the change log says of the states of tasks.</summary>
static class StateLog
{
    /// <summary>Everything some tasks went through, in any order. Joins the caller's context.</summary>
    public static async Task<IReadOnlyList<StateChange>> ReadAsync(ErpDb db, IQueryable<Guid> tasks, CancellationToken ct)
    {
        var logged = await db.Set<Change>()
            .Where(
                c => tasks.Contains(c.RootId) && c.EntityId == c.RootId && c.Entity == nameof(WorkItem) && (c.Kind != ChangeKind.Changed || EF.Functions.JsonExists(c.Fields, nameof(WorkItem.State))))
            .Select(c => new { c.RootId, c.At, c.Kind, c.Fields }).ToListAsync(ct);
        return logged.ConvertAll(c => new StateChange(c.RootId, c.At, c.Kind == ChangeKind.Removed ? null : StateIn(c.Fields)));
    }

    /// <summary>When tasks were worked on since they last were “to do”, of those that were. Waiting or being dropped is no work.</summary>
    public static IReadOnlyDictionary<Guid, IReadOnlyList<WorkStretch>> Worked(IEnumerable<StateChange> changes)
    {
        var worked = new Dictionary<Guid, List<WorkStretch>>();
        foreach (var (task, day, to) in changes.OrderBy(c => c.At).Select(c => (c.WorkItemId, BusinessCalendar.DayOf(c.At), c.To)))
        {
            var stretches = worked.GetValueOrDefault(task);
            if (to == WorkItemState.Todo) worked.Remove(task);
            else if (to is not (WorkItemState.InProgress or WorkItemState.Review)) Close(stretches, day);
            else if (stretches is null) worked[task] = [new(day, null)];
            else if (stretches[^1].Last is not null) stretches.Add(new(day, null));
        }

        return worked.ToDictionary(w => w.Key, w => (IReadOnlyList<WorkStretch>)w.Value);

        static void Close(List<WorkStretch>? stretches, DateOnly day)
        {
            if (stretches is [.., { Last: null } open]) stretches[^1] = open with { Last = day };
        }
    }

    /// <summary>The state an entry of the log tells of: its value, or the second of the pair of before and after.</summary>
    static WorkItemState StateIn(string fields)
    {
        using var json = JsonDocument.Parse(fields);
        if (!json.RootElement.TryGetProperty(nameof(WorkItem.State), out var state)) return WorkItemState.Todo;
        return Enum.Parse<WorkItemState>((state.ValueKind == JsonValueKind.Array ? state[1] : state).GetString()!);
    }
}
