using Erp.Projects.Calendars;
using Erp.Projects.Flows;

namespace Erp.Projects.Risks;

/// <summary>
/// The days on which a project is worked on: Monday to Friday but for the days that are free, and those of all others on which it has something planned itself, as events
/// do. Time is counted in working days from a fixed Monday, so that a plan is reckoned in plain numbers.
/// </summary>
/// <param name="planned">Days on which something is planned.</param>
/// <param name="free">Public holidays and closures; none where nobody knows of any.</param>
public sealed class WorkCalendar(IReadOnlyCollection<DateOnly> planned, FreeDays? free = null)
{
    const int Week = 7, WorkedAWeek = 5;

    static readonly DateOnly First = new(1900, 1, 1);

    /// <summary>Days of weekends that are worked on, and days of the week that are not.</summary>
    readonly int[] added = [.. planned.Where(IsWeekend).Select(d => d.DayNumber).Distinct().Order()],
        taken = free is null ? [] : [.. free.All().Where(d => !IsWeekend(d) && d >= First).Except(planned).Select(d => d.DayNumber).Order()];

    /// <summary>How many working days lie before a day. Where a day is worked on, that is its own place.</summary>
    public int Before(DateOnly day)
    {
        var (weeks, rest) = Math.DivRem(day.DayNumber - First.DayNumber, Week);
        return weeks * WorkedAWeek + Math.Min(rest, WorkedAWeek) + CountBefore(added, day) - CountBefore(taken, day);
    }

    /// <summary>Working days of a stretch, both ends with it.</summary>
    public int Within(DateOnly from, DateOnly to) => Before(to.AddDays(1)) - Before(from);

    /// <summary>Working days of several stretches, each day once.</summary>
    /// <param name="stretches">In their order.</param>
    /// <param name="until">The last day of one that is still open.</param>
    public int Within(IEnumerable<WorkStretch> stretches, DateOnly until)
    {
        var (days, free) = (0, DateOnly.MinValue);
        foreach (var (first, last) in stretches)
        {
            var (from, to) = (first > free ? first : free, last ?? until);
            if (from > to) continue;
            days += Within(from, to);
            free = to.AddDays(1);
        }

        return days;
    }

    /// <summary>The working day at a place.</summary>
    public DateOnly At(int place)
    {
        // Of seven days at least five and at most seven are worked on, but for those that are free.
        var (low, high) = (First.AddDays(place), First.AddDays(((place + taken.Length) / WorkedAWeek + 1) * Week));
        while (low < high)
        {
            var middle = low.AddDays((high.DayNumber - low.DayNumber) / 2);
            if (Before(middle.AddDays(1)) > place) high = middle;
            else low = middle.AddDays(1);
        }

        return low;
    }

    static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    static int CountBefore(int[] days, DateOnly day)
    {
        var at = Array.BinarySearch(days, day.DayNumber);
        return at < 0 ? ~at : at;
    }
}
