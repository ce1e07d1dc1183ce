using Erp.Projects.Calendars;
using Erp.Projects.WorkItems;

namespace Erp.Projects.Plans;

/// <summary>Somebody who has a lane in the timeline; nobody, for the tasks that nobody does yet.</summary>
public sealed record PlanPerson(Guid? MemberId, string Name);

/// <summary>A row of the timeline by person. The first of a lane names the person and says how much there is to do; bars that overlap lie in rows below each other.</summary>
/// <param name="Number">Which row of the lane it is, from 0.</param>
/// <param name="Load">How much there is to do; empty but in the first row of somebody's lane.</param>
public sealed record PeopleRow(PlanPerson Person, int Number, IReadOnlyList<PersonLoad> Load, IReadOnlyList<(WorkItemFace Task, PlanBar Bar)> Bars)
{
    public bool IsFirst => Number == 0;

    /// <summary>Lays the tasks of people out, in the order of the people. A task that several do lies in the lane of each.</summary>
    public static IReadOnlyList<PeopleRow> Of(IEnumerable<WorkItemFace> tasks, IReadOnlyList<PlanPerson> people, PlanScale scale, FreeDays? free = null)
    {
        var all = tasks.ToList();
        var load = new Workload(all, scale, free);
        var lanes = all.SelectMany(t => t.People.Select(p => (Guid?)p.MemberId).DefaultIfEmpty(null), (task, member) => (task, member)).ToLookup(x => x.member, x => x.task);
        return [.. people.SelectMany(person => Lane(person, lanes[person.MemberId], person.MemberId is { } member ? load.Of(member) : [], scale))];
    }

    static IEnumerable<PeopleRow> Lane(PlanPerson person, IEnumerable<WorkItemFace> tasks, IReadOnlyList<PersonLoad> load, PlanScale scale)
    {
        var rows = new List<List<(WorkItemFace Task, PlanBar Bar)>>();
        foreach (var task in tasks.OrderBy(t => t.FirstDay).ThenBy(t => t.Number, StringComparer.Ordinal))
        {
            if (scale.Bar(task.FirstDay, task.LastDay) is not { } bar) continue;
            var row = rows.Find(r => r[^1].Bar.End <= bar.At);
            if (row is null) rows.Add(row = []);
            row.Add((task, bar));
        }

        return [new PeopleRow(person, 0, load, []), .. rows.Select((row, n) => new PeopleRow(person, n + 1, [], row))];
    }
}
