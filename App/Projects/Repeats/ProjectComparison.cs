using Erp.Projects.WorkItems;

namespace Erp.Projects.Repeats;

/// <summary>A date of two projects.</summary>
/// <param name="Stage">The stage it belongs to; none for the project's own.</param>
public sealed record ComparedDate(string? Stage, RepeatedDate What, DateOnly? Then, DateOnly? Now)
{
    /// <summary>How much later it is than the event of the one project would have it in the other: 0 where it only moved along.</summary>
    public int? Later { get; init; }
}

/// <summary>Money of two projects in one cost category, in the company's currency without tax.</summary>
/// <param name="CategoryId">The category; empty for what has none.</param>
/// <param name="Category">Its name; none for what has none.</param>
public sealed record ComparedAmount(Guid CategoryId, string? Category, decimal Then, decimal Now);

/// <summary>A project beside another, usually the one it repeats.</summary>
/// <param name="Then">The other.</param>
/// <param name="TasksAdded">Tasks only this one has, by title.</param>
/// <param name="TasksRemoved">Tasks only the other has.</param>
/// <param name="TasksKept">How many both have.</param>
public sealed record ProjectComparison(
    ProjectChoice Then, IReadOnlyList<ComparedDate> Dates, IReadOnlyList<ComparedAmount> Budget, IReadOnlyList<ComparedAmount> Parts,
    IReadOnlyList<WorkItemChoice> TasksAdded, IReadOnlyList<WorkItemChoice> TasksRemoved, int TasksKept)
{
    /// <summary>Dates of both, the project's own first, then stages by name.</summary>
    internal static IReadOnlyList<ComparedDate> DatesOf(Project then, Project now)
    {
        var moved = now.EventDay.DayNumber - then.EventDay.DayNumber;
        List<ComparedDate> dates =
        [
            Of(null, RepeatedDate.Start, then.StartDate, now.StartDate), Of(null, RepeatedDate.Event, then.EventDay, now.EventDay), Of(null, RepeatedDate.End, then.EndDate, now.EndDate),
        ];
        // A name that stands twice is compared with the first and the second of that name.
        var (before, after) = (ByName(then), ByName(now));
        foreach (var stage in after.Keys.Union(before.Keys))
        {
            var (old, day) = (before.GetValueOrDefault(stage), after.GetValueOrDefault(stage));
            var name = (day ?? old)!.Name;
            dates.Add(Of(name, RepeatedDate.Start, old?.StartDate, day?.StartDate));
            dates.Add(Of(name, RepeatedDate.End, old?.EndDate, day?.EndDate));
        }

        return [.. dates.Where(d => d.Then is not null || d.Now is not null)];

        ComparedDate Of(string? stage, RepeatedDate what, DateOnly? old, DateOnly? day) => new(stage, what, old, day) { Later = day?.DayNumber - old?.DayNumber - moved };

        static OrderedDictionary<(string Name, int No), Stage> ByName(Project project) =>
            new(project.Stages.OrderBy(s => s.Order).GroupBy(s => s.Name.ToUpperInvariant()).SelectMany(g => g.Select((stage, n) => KeyValuePair.Create((g.Key, n), stage))));
    }

    /// <summary>Which tasks only one of them has. A title that stands twice has to stand twice in both.</summary>
    internal static (IReadOnlyList<WorkItemChoice> Added, IReadOnlyList<WorkItemChoice> Removed) TasksOf(IEnumerable<WorkItemChoice> then, IEnumerable<WorkItemChoice> now)
    {
        var before = then.GroupBy(w => w.Title, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => new Queue<WorkItemChoice>(g), StringComparer.OrdinalIgnoreCase);
        var added = now.Where(w => !(before.TryGetValue(w.Title, out var same) && same.TryDequeue(out _))).ToList();
        return (added, [.. before.Values.SelectMany(left => left).OrderBy(w => w.Number, StringComparer.Ordinal)]);
    }
}
