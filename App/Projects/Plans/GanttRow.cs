using System.Collections.Immutable;
using System.Globalization;
using Erp.Projects.WorkItems;

namespace Erp.Projects.Plans;

/// <summary>A group of tasks in a Gantt chart: a stage of a project, or a project.</summary>
/// <param name="Key">The stage or project; none for the tasks without.</param>
public sealed record PlanGroup(Guid? Key, string Name);

/// <summary>A dependency as an arrow into the bar of the task that waits.</summary>
/// <param name="Before">The task waited for.</param>
/// <param name="Rows">How many rows above its bar lies; below where negative.</param>
/// <param name="From">Where that bar ends, in days from the beginning of the scale.</param>
/// <param name="To">Where the bar of the task that waits begins.</param>
/// <param name="Clashes">The task is planned to begin before the other is due.</param>
public sealed record GanttLink(WorkItemFace Before, int Rows, int From, int To, bool Clashes)
{
    const int Elbow = 7;

    /// <summary>The arrow as a path of SVG whose origin is the left edge of the waiting task's row.</summary>
    public string Path(int dayWidth, int rowHeight)
    {
        var (x, toX, toY) = (From * dayWidth, To * dayWidth, rowHeight / 2);
        var y = toY - Rows * rowHeight;
        var beside = Rows > 0 ? 0 : rowHeight;
        var way = toX - x >= 2 * Elbow ? $"H{x + Elbow}V{toY}" : $"h{Elbow}V{beside}H{toX - Elbow}V{toY}";
        return string.Create(CultureInfo.InvariantCulture, $"M{x} {y}{way}H{toX - 1}m-5-4l5 4-5 4");
    }
}

/// <summary>A row of a Gantt chart: the heading of a group with the bar over all its tasks, or a task.</summary>
/// <param name="Key">Tells rows apart.</param>
/// <param name="Heading">The group's name; none for a task.</param>
/// <param name="Count">How many tasks the group has.</param>
/// <param name="Task">The task; none for a heading.</param>
/// <param name="Bar">Where it lies; none without days, or with days that are not shown.</param>
/// <param name="Links">What the task waits for, as far as both have bars.</param>
public sealed record GanttRow(string Key, string? Heading, int Count, WorkItemFace? Task, PlanBar? Bar, ImmutableArray<GanttLink> Links)
{
    /// <summary>Lays tasks out: group by group, within each by days, those without days last. A single nameless group has no heading.</summary>
    public static IReadOnlyList<GanttRow> Of(IEnumerable<WorkItemFace> tasks, IReadOnlyList<PlanGroup> groups, Func<WorkItemFace, Guid?> groupOf, PlanScale scale)
    {
        var known = groups.Select(g => g.Key).ToHashSet();
        var members = tasks.ToLookup(t => groupOf(t) is { } key && known.Contains(key) ? key : (Guid?)null);
        var rows = new List<GanttRow>();
        foreach (var group in groups.Where(g => members.Contains(g.Key)))
        {
            var ordered = members[group.Key].OrderBy(t => t.FirstDay ?? DateOnly.MaxValue).ThenBy(t => t.LastDay).ThenBy(t => t.Number, StringComparer.Ordinal).ToList();
            if (group.Key is not null || members.Count > 1)
                rows.Add(new(group.Key?.ToString() ?? "", group.Name, ordered.Count, null, scale.Bar(ordered.Min(t => t.FirstDay), ordered.Max(t => t.LastDay)), []));
            rows.AddRange(ordered.Select(t => new GanttRow(t.Id.ToString(), null, 0, t, scale.Bar(t.FirstDay, t.LastDay), [])));
        }

        var places = rows.Index().Where(r => r.Item is { Task: not null, Bar: not null }).ToDictionary(r => r.Item.Task!.Id, r => (Row: r.Index, Task: r.Item.Task!, Bar: r.Item.Bar!.Value));
        for (var at = 0; at < rows.Count; at++)
        {
            if (rows[at] is not { Task: { Predecessors.Length: > 0 } task, Bar: { } bar }) continue;
            rows[at] = rows[at] with
            {
                Links = [.. task.Predecessors.Where(places.ContainsKey).Select(id => places[id]).Select(p => new GanttLink(p.Task, at - p.Row, p.Bar.End, bar.At, task.BeginsBefore(p.Task)))],
            };
        }

        return rows;
    }
}
