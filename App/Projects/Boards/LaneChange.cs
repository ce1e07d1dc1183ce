using Erp.Platform.Work;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Boards;

/// <summary>What it means for tasks that their cards were taken over to another lane: they take its value.</summary>
static class LaneChange
{
    /// <summary>Whether a task can take the value of such a lane: it stays in its project, and so with its client; a span of time is no day; and its state has steps with checks.</summary>
    public static bool Takes(LaneKind lanes) => lanes is not (LaneKind.Project or LaneKind.Client or LaneKind.Due or LaneKind.State);

    /// <exception cref="InvalidInputException">There is no such lane.</exception>
    /// <exception cref="BusinessRuleException">The value cannot be changed by a lane (<see cref="Takes"/>), and of several people or labels nobody says which one is meant.</exception>
    public static async Task TakeOverAsync(ErpDb db, LaneKind lanes, IReadOnlyList<Guid> ids, string lane, CancellationToken ct)
    {
        var tasks = await db.WorkItems.Include(w => w.Assignees).Include(w => w.Labels).AsSplitQuery().Where(w => ids.Contains(w.Id)).ToListAsync(ct);
        switch (lanes)
        {
            case LaneKind.Priority when Enum.TryParse<Priority>(lane, out var priority) && Enum.IsDefined(priority):
                tasks.ForEach(task => task.Prioritise(priority));
                break;
            case LaneKind.Assignee when IsKey(lane, out var member):
                tasks.ForEach(task => task.GiveTo(member));
                break;
            case LaneKind.Label when IsKey(lane, out var label):
                tasks.ForEach(task => task.Label(label));
                break;
            case LaneKind.Stage when IsKey(lane, out var stage):
                var projects = tasks.Select(t => t.ProjectId).Distinct().ToList();
                if (stage is not null && !await db.Set<Stage>().AnyAsync(s => s.Id == stage && projects.All(p => p == s.ProjectId), ct)) throw new BusinessRuleException(WorkItemTexts.StageUnknown);
                tasks.ForEach(task => task.PutIntoStage(stage));
                break;
            case LaneKind.Due:
                throw new BusinessRuleException(BoardTexts.DueOnTask);
            case LaneKind.State:
                throw new BusinessRuleException(BoardTexts.StateOnTask);
            case LaneKind.Project or LaneKind.Client:
                throw new BusinessRuleException(WorkItemTexts.OtherProject);
            default:
                throw new InvalidInputException(nameof(CardMoveForm.Lane), BoardTexts.LaneUnknown);
        }
    }

    /// <summary>Whether it names a record, or, being empty, none.</summary>
    static bool IsKey(string lane, out Guid? key)
    {
        key = Guid.TryParse(lane, out var parsed) ? parsed : null;
        return key is not null || lane.Length == 0;
    }
}
