using System.Collections.Immutable;
using Erp.Platform.Boards;
using Erp.Projects.TimeEntries;
using Erp.Projects.WorkItems;

namespace Erp.Projects.Boards;

/// <summary>Which lanes a card is shown in, and which lanes there are.</summary>
static class CardLanes
{
    const string Overdue = "overdue", ThisWeek = "week", Later = "later";

    /// <summary>The lanes of one card; several where several people or labels share it.</summary>
    public static ImmutableArray<string> Of(LaneKind kind, WorkItemFace face, DateOnly today) => kind switch
    {
        LaneKind.Assignee => [.. face.People.Select(p => p.MemberId.ToString())],
        LaneKind.Label => [.. face.Labels.Select(l => l.Id.ToString())],
        LaneKind.Priority => [face.Priority.ToString()],
        LaneKind.Project => [face.ProjectId.ToString()],
        LaneKind.Client when face.ClientId is { } client => [client.ToString()],
        LaneKind.Due when face.DueDate is { } due => [face.IsOverdue(today) ? Overdue : due < Timesheet.MondayOf(today).AddDays(7) ? ThisWeek : Later],
        LaneKind.State => [face.State.ToString()],
        LaneKind.Stage when face.StageId is { } stage => [stage.ToString()],
        _ => [],
    };

    /// <summary>The lanes in an order people expect: all stages, states, priorities and times in theirs; of people, labels, projects and clients those that have a card, by name.</summary>
    public static ImmutableArray<BoardLane> All(LaneKind kind, IEnumerable<BoardCard<WorkItemFace>> cards, IReadOnlyList<StageChoice> stages)
    {
        var faces = cards.Select(c => c.Content);
        return kind switch
        {
            LaneKind.Assignee =>
                [.. faces.SelectMany(f => f.People).DistinctBy(p => p.MemberId).OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new BoardLane(p.MemberId.ToString(), p.Name))],
            LaneKind.Label => [.. faces.SelectMany(f => f.Labels).DistinctBy(l => l.Id).OrderBy(l => l.Name, StringComparer.CurrentCulture).Select(l => new BoardLane(l.Id.ToString(), l.Name))],
            LaneKind.Priority => [.. Enum.GetValues<Priority>().OrderDescending().Select(p => new BoardLane(p.ToString(), WorkItemList.LabelOf(p)))],
            LaneKind.Project => [.. faces.DistinctBy(f => f.ProjectId).OrderBy(f => f.Project, StringComparer.CurrentCulture).Select(f => new BoardLane(f.ProjectId.ToString(), f.Project))],
            LaneKind.Client =>
                [
                    .. faces.Where(f => f.ClientId is not null).DistinctBy(f => f.ClientId).OrderBy(f => f.Client, StringComparer.CurrentCulture)
                        .Select(f => new BoardLane(f.ClientId.ToString()!, f.Client ?? "")),
                ],
            LaneKind.Due => [new(Overdue, BoardTexts.Overdue), new(ThisWeek, BoardTexts.ThisWeek), new(Later, BoardTexts.Later)],
            LaneKind.State => [.. WorkItem.Transitions.All.Select(s => new BoardLane(s.ToString(), WorkItem.Transitions.Label(s)))],
            LaneKind.Stage => [.. stages.Select(s => new BoardLane(s.Id.ToString(), s.Name))],
            _ => [],
        };
    }
}
