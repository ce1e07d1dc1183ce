using Erp.Projects.Calendars;
using Erp.Projects.Risks;
using Erp.Projects.WorkItems;

namespace Erp.Projects.Plans;

/// <summary>How much a person has to do in a stretch of days.</summary>
/// <param name="Hours">The estimated hours that fall into it.</param>
/// <param name="Capacity">The hours its working days have, and those of other days on which there is something to do.</param>
public sealed record PersonLoad(PlanTick Tick, decimal Hours, decimal Capacity)
{
    public bool IsOver => Hours > Capacity;
}

/// <summary>
/// Estimated hours by person and day. The hours of an open task spread evenly over its working days, Monday to Friday but for free ones, and over those who do it; one
/// that lies on other days alone, over the days it has. Without an estimate, or without days, a task weighs nothing.
/// </summary>
public sealed class Workload
{
    /// <summary>What a working day holds.</summary>
    public const decimal HoursADay = 8;

    readonly Dictionary<(Guid Member, DateOnly Day), decimal> hours = [];
    readonly PlanScale scale;
    readonly WorkCalendar calendar;

    /// <param name="tasks">What there is to do.</param>
    /// <param name="scale">The days that are told; of hours beyond them nothing is.</param>
    /// <param name="free">Public holidays and closures.</param>
    public Workload(IEnumerable<WorkItemFace> tasks, PlanScale scale, FreeDays? free = null)
    {
        (this.scale, calendar) = (scale, new([], free));
        foreach (var task in tasks)
            if (task is { IsOpen: true, EstimatedHours: > 0 and var estimate, People.Length: > 0, FirstDay: { } first, LastDay: { } last }) Spread(task, estimate, first, last);
    }

    /// <summary>What a person has to do on a day, in hours.</summary>
    public decimal Of(Guid member, DateOnly day) => hours.GetValueOrDefault((member, day));

    /// <summary>What a person has to do in each stretch of the scale.</summary>
    public IReadOnlyList<PersonLoad> Of(Guid member) => [.. scale.Ticks.Select(tick =>
    {
        var days = Enumerable.Range(0, tick.Days).Select(tick.First.AddDays).ToList();
        return new PersonLoad(tick, decimal.Round(days.Sum(day => Of(member, day)), 1, MidpointRounding.AwayFromZero), HoursADay * days.Count(day => IsWorkingDay(day) || Of(member, day) > 0));
    })];

    bool IsWorkingDay(DateOnly day) => calendar.Within(day, day) > 0;

    void Spread(WorkItemFace task, decimal estimate, DateOnly first, DateOnly last)
    {
        var working = calendar.Within(first, last);
        var share = estimate / (working > 0 ? working : last.DayNumber - first.DayNumber + 1) / task.People.Length;
        if (scale.Bar(first, last) is not { } bar) return;
        foreach (var day in Enumerable.Range(bar.At, bar.Days).Select(scale.First.AddDays).Where(day => working == 0 || IsWorkingDay(day)))
            foreach (var person in task.People) hours[(person.MemberId, day)] = Of(person.MemberId, day) + share;
    }
}
