using Erp.Platform.Tenancy;
using Erp.Projects.WorkItems;

namespace Erp.Projects.Flows;

/// <summary>A task came into a state; none when it was removed.</summary>
public sealed record StateChange(Guid WorkItemId, DateTimeOffset At, WorkItemState? To);

/// <summary>How many tasks stood in each state at the end of a day.</summary>
public sealed record FlowDay(DateOnly Day, IReadOnlyDictionary<WorkItemState, int> Counts);

/// <summary>How many tasks were finished in a week.</summary>
/// <param name="Monday">The day it begins with.</param>
public sealed record FlowWeek(DateOnly Monday, int Done);

/// <summary>A task that was finished, and the days from when it was first taken up.</summary>
public sealed record Cycle(Guid WorkItemId, DateOnly Done, decimal Days);

/// <summary>A task that was taken up and is not finished, and the days since.</summary>
public sealed record Age(Guid WorkItemId, WorkItemState State, decimal Days);

/// <summary>
/// How work flows, reckoned from what the change log says of states alone: cumulative flow, cycle time, throughput and ageing. A task is taken up when it
/// first leaves “to do”, and finished when it last came to “done”. Days have one decimal.
/// </summary>
public sealed record Flow(IReadOnlyList<FlowDay> Days, IReadOnlyList<FlowWeek> Weeks, IReadOnlyList<Cycle> Cycles, IReadOnlyList<Age> Ages)
{
    /// <summary>Days of the cumulative flow.</summary>
    public const int MostDays = 30;

    /// <summary>Weeks of the throughput, and of the cycle times.</summary>
    public const int MostWeeks = 12;

    /// <summary>Reckons it.</summary>
    /// <param name="changes">Everything the tasks went through, in any order.</param>
    /// <param name="clock">Says now.</param>
    /// <param name="settled">How many more tasks were finished before <see cref="Since"/> and stayed so.</param>
    public static Flow Of(IEnumerable<StateChange> changes, TimeProvider clock, int settled = 0)
    {
        var lives = changes.GroupBy(c => c.WorkItemId).Select(task => task.OrderBy(c => c.At).ToList()).ToList();
        var (now, today, monday) = (clock.GetUtcNow(), clock.Today(), FirstMonday(clock));
        List<Cycle> cycles = [];
        List<Age> ages = [];
        foreach (var life in lives)
        {
            if (life.Find(c => c.To is not (null or WorkItemState.Todo)) is not { } begun) continue;
            // That it was removed later does not undo that it was finished.
            var last = life.FindLast(c => c.To is not null)!;
            if (last.To == WorkItemState.Done) cycles.Add(new(last.WorkItemId, BusinessCalendar.DayOf(last.At), Between(begun.At, last.At)));
            else if (last == life[^1] && last.To is { } state and not (WorkItemState.Todo or WorkItemState.Cancelled)) ages.Add(new(last.WorkItemId, state, Between(begun.At, now)));
        }

        cycles.RemoveAll(c => c.Done < monday);
        return new(
            [.. Enumerable.Range(0, MostDays).Select(n => today.AddDays(n - MostDays + 1)).Select(day => new FlowDay(day, At(lives, day, settled)))],
            [.. Enumerable.Range(0, MostWeeks).Select(n => monday.AddDays(7 * n)).Select(week => new FlowWeek(week, cycles.Count(c => c.Done >= week && c.Done < week.AddDays(7))))],
            [.. cycles.OrderByDescending(c => c.Days)], [.. ages.OrderByDescending(a => a.Days)]);
    }

    /// <summary>Within how many days so many of a hundred tasks were finished; none while none was.</summary>
    public decimal? Within(int percent) => Cycles.Count == 0 ? null : Cycles.OrderBy(c => c.Days).ElementAt((int)Math.Ceiling(Cycles.Count * percent / 100m) - 1).Days;

    /// <summary>When the first of the weeks begins that are told (UTC).</summary>
    public static DateTimeOffset Since(TimeProvider clock) => BusinessCalendar.StartOf(FirstMonday(clock)).ToUniversalTime();

    static DateOnly FirstMonday(TimeProvider clock)
    {
        var today = clock.Today();
        return today.AddDays(-((int)today.DayOfWeek + 6) % 7).AddDays(-7 * (MostWeeks - 1));
    }

    static Dictionary<WorkItemState, int> At(List<List<StateChange>> lives, DateOnly day, int settled)
    {
        var counts = lives.Select(life => life.FindLast(c => BusinessCalendar.DayOf(c.At) <= day)?.To).OfType<WorkItemState>().CountBy(state => state).ToDictionary();
        if (settled > 0) counts[WorkItemState.Done] = counts.GetValueOrDefault(WorkItemState.Done) + settled;
        return counts;
    }

    static decimal Between(DateTimeOffset from, DateTimeOffset to) => Math.Round((decimal)(to - from).TotalDays, 1, MidpointRounding.AwayFromZero);
}
