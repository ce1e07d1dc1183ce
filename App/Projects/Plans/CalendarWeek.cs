using Erp.Projects.WorkItems;

namespace Erp.Projects.Plans;

/// <summary>A task in a week of the calendar; one that reaches over a Sunday has an entry in each week.</summary>
/// <param name="Column">The weekday it begins on here, 0 for Monday.</param>
/// <param name="Days">Over how many days of the week it goes.</param>
/// <param name="Lane">Below how many others it lies.</param>
/// <param name="Begins">It begins in this week.</param>
/// <param name="Ends">It ends in this week.</param>
public sealed record CalendarEntry(WorkItemFace Task, int Column, int Days, int Lane, bool Begins, bool Ends);

/// <summary>A week of the calendar, from Monday.</summary>
/// <param name="Hidden">How many entries have no room, for each of the seven days.</param>
public sealed record CalendarWeek(DateOnly Monday, IReadOnlyList<CalendarEntry> Entries, IReadOnlyList<int> Hidden)
{
    const int Length = 7;

    /// <summary>The weeks of a month; the first and the last with the days of the months beside it.</summary>
    /// <param name="day">A day of the month.</param>
    /// <param name="lanes">How many entries lie below each other; what does not fit is counted.</param>
    public static IReadOnlyList<CalendarWeek> OfMonth(IReadOnlyCollection<WorkItemFace> tasks, DateOnly day, int lanes)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        var weeks = new List<CalendarWeek>();
        for (var monday = PlanScale.MondayOf(first); monday < first.AddMonths(1); monday = monday.AddDays(Length)) weeks.Add(Of(tasks, monday, lanes));
        return weeks;
    }

    /// <summary>One week. What begins earlier lies higher, of those the longer; in each lane entries follow each other.</summary>
    public static CalendarWeek Of(IEnumerable<WorkItemFace> tasks, DateOnly monday, int lanes)
    {
        var sunday = monday.AddDays(Length - 1);
        var (entries, hidden, free) = (new List<CalendarEntry>(), new int[Length], new List<DateOnly>());
        foreach (var task in tasks.Where(t => t.FirstDay <= sunday && t.LastDay >= monday).OrderBy(t => t.FirstDay).ThenByDescending(t => t.LastDay).ThenBy(t => t.Number, StringComparer.Ordinal))
        {
            var (from, to) = (task.FirstDay!.Value, task.LastDay!.Value);
            var (column, last) = (Math.Max(from.DayNumber - monday.DayNumber, 0), Math.Min(to.DayNumber - monday.DayNumber, Length - 1));
            var lane = free.FindIndex(until => until < from);
            if (lane < 0) (lane, free) = (free.Count, [.. free, default]);
            free[lane] = to;
            if (lane < lanes) entries.Add(new(task, column, last - column + 1, lane, from >= monday, to <= sunday));
            else for (var d = column; d <= last; d++) hidden[d]++;
        }

        return new(monday, entries, hidden);
    }
}
