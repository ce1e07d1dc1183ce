using System.Globalization;
using Erp.Projects.WorkItems;

namespace Erp.Projects.Plans;

/// <summary>How wide a day is drawn.</summary>
public enum PlanZoom
{
    /// <summary>Every day has its number.</summary>
    Day,

    /// <summary>Weeks have theirs.</summary>
    Week,

    /// <summary>Months are seen side by side.</summary>
    Month,
}

/// <summary>A stretch of the scale: a day, a week or a month.</summary>
/// <param name="First">Its first day that is shown.</param>
/// <param name="At">Days from the beginning of the scale.</param>
/// <param name="Days">How many of its days are shown.</param>
public sealed record PlanTick(DateOnly First, int At, int Days);

/// <summary>Where a bar lies on the scale, in days from its beginning.</summary>
public readonly record struct PlanBar(int At, int Days)
{
    /// <summary>The first day after it.</summary>
    public int End => At + Days;
}

/// <summary>The days a plan shows, from a Monday to a Sunday.</summary>
public sealed record PlanScale
{
    /// <summary>Two years: farther apart, nothing of a plan is recognised.</summary>
    public const int MostDays = 2 * 53 * Week;

    const int Week = 7;
    const int Margin = Week;

    /// <summary>So many pixels fill a usual screen.</summary>
    const int Filling = 1_120;

    /// <summary>A plan that was over long ago, or begins in a far year, does not show the time up to today.</summary>
    const int Near = 90;

    PlanScale(DateOnly first, int days, PlanZoom zoom) => (First, Zoom, Days) = (first, zoom, Math.Max(days, Filling / PixelsOf(zoom) / Week * Week));

    /// <summary>A Monday.</summary>
    public DateOnly First { get; }

    /// <summary>Whole weeks.</summary>
    public int Days { get; }

    public PlanZoom Zoom { get; }

    /// <summary>How wide a day is drawn, in pixels.</summary>
    public int DayPixels => PixelsOf(Zoom);

    DateOnly Last => First.AddDays(Days - 1);

    /// <summary>The scale on which all tasks are seen, with a week before and after, and today where it is near. Of a plan that is too long, the two years round today or next to it.</summary>
    public static PlanScale Of(IEnumerable<WorkItemFace> tasks, DateOnly today, PlanZoom zoom)
    {
        var days = tasks.SelectMany(t => new[] { t.FirstDay, t.LastDay }).OfType<DateOnly>().DefaultIfEmpty(today).ToList();
        var (from, to) = (days.Min(), days.Max());
        if (today < from && from.DayNumber - today.DayNumber <= Near) from = today;
        if (today > to && today.DayNumber - to.DayNumber <= Near) to = today;
        (from, to) = (MondayOf(from.AddDays(-Margin)), MondayOf(to.AddDays(Margin)).AddDays(Week - 1));
        var count = to.DayNumber - from.DayNumber + 1;
        if (count <= MostDays) return new(from, count, zoom);
        var first = Math.Clamp(today.DayNumber - MostDays / 3, from.DayNumber, to.DayNumber - MostDays + 1);
        return new(MondayOf(DateOnly.FromDayNumber(first)), MostDays, zoom);
    }

    static int PixelsOf(PlanZoom zoom) => zoom switch { PlanZoom.Day => 36, PlanZoom.Week => 14, _ => 5 };

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + Week - 1) % Week));

    /// <summary>The number of a day's week by ISO 8601, as calendars in Germany count them.</summary>
    public static int WeekOf(DateOnly day) => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>Days from the beginning of the scale; none for a day it does not show.</summary>
    public int? PlaceOf(DateOnly day) => day >= First && day <= Last ? day.DayNumber - First.DayNumber : null;

    /// <summary>The part of some days that the scale shows; none where it shows none of them.</summary>
    public PlanBar? Bar(DateOnly? first, DateOnly? last)
    {
        if (first is not { } from || last is not { } to || from > Last || to < First) return null;
        var (at, end) = (Math.Max(from.DayNumber, First.DayNumber), Math.Min(to.DayNumber, Last.DayNumber));
        return new(at - First.DayNumber, end - at + 1);
    }

    /// <summary>On which side of the scale days lie that it shows none of: below zero before it, above zero after it; zero where it shows some, or there are none.</summary>
    public int SideOf(DateOnly? first, DateOnly? last) => last < First ? -1 : first > Last ? 1 : 0;

    /// <summary>The months, the first and the last as far as they are shown.</summary>
    public IReadOnlyList<PlanTick> Months
    {
        get
        {
            var months = new List<PlanTick>();
            for (var day = First; day <= Last;)
            {
                var next = new DateOnly(day.Year, day.Month, 1).AddMonths(1);
                var end = next <= Last ? next : Last.AddDays(1);
                months.Add(new(day, day.DayNumber - First.DayNumber, end.DayNumber - day.DayNumber));
                day = end;
            }

            return months;
        }
    }

    /// <summary>What stands below the months: days where they are wide enough, else weeks.</summary>
    public IReadOnlyList<PlanTick> Ticks
    {
        get
        {
            var step = Zoom == PlanZoom.Day ? 1 : Week;
            return [.. Enumerable.Range(0, Days / step).Select(n => new PlanTick(First.AddDays(n * step), n * step, step))];
        }
    }
}
