using System.Collections.Immutable;
using Erp.Platform.Boards;
using Erp.Projects.WorkItems;

namespace Erp.Projects.Boards;

/// <summary>Which lanes a card is shown in, and which lanes there are.</summary>
static class CardLanes
{
    /// <summary>The lanes of one card; several where several people or labels share it.</summary>
    public static ImmutableArray<string> Of(LaneKind kind, WorkItemFace face) => kind switch
    {
        LaneKind.Assignee => [.. face.People.Select(p => p.MemberId.ToString())],
        LaneKind.Label => [.. face.Labels.Select(l => l.Id.ToString())],
        LaneKind.Priority => [face.Priority.ToString()],
        LaneKind.Project => [face.ProjectId.ToString()],
        LaneKind.Stage when face.StageId is { } stage => [stage.ToString()],
        _ => [],
    };

    /// <summary>The lanes in an order people expect: all stages and priorities in theirs; of people, labels and projects those that have a card, by name.</summary>
    public static ImmutableArray<BoardLane> All(LaneKind kind, IEnumerable<BoardCard<WorkItemFace>> cards, IReadOnlyList<StageChoice> stages)
    {
        var faces = cards.Select(c => c.Content);
        return kind switch
        {
            LaneKind.Assignee => [.. faces.SelectMany(f => f.People).DistinctBy(p => p.MemberId).OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new BoardLane(p.MemberId.ToString(), p.Name))],
            LaneKind.Label => [.. faces.SelectMany(f => f.Labels).DistinctBy(l => l.Id).OrderBy(l => l.Name, StringComparer.CurrentCulture).Select(l => new BoardLane(l.Id.ToString(), l.Name))],
            LaneKind.Priority => [.. Enum.GetValues<Priority>().OrderDescending().Select(p => new BoardLane(p.ToString(), WorkItemList.LabelOf(p)))],
            LaneKind.Project => [.. faces.DistinctBy(f => f.ProjectId).OrderBy(f => f.Project, StringComparer.CurrentCulture).Select(f => new BoardLane(f.ProjectId.ToString(), f.Project))],
            LaneKind.Stage => [.. stages.Select(s => new BoardLane(s.Id.ToString(), s.Name))],
            _ => [],
        };
    }
}
