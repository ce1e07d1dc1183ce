using Erp.Platform.Tenancy;

namespace Erp.Projects.Repeats;

/// <summary>How far the dates of a project move when it is repeated.</summary>
/// <param name="Days">From the old event day to the new one.</param>
readonly record struct RepeatShift(int Days)
{
    public DateOnly Of(DateOnly day) => day.AddDays(Days);

    public DateOnly? Of(DateOnly? day) => day?.AddDays(Days);

    /// <summary>The same time on the clock, whether or not summer time begins or ends between.</summary>
    public DateTimeOffset Of(DateTimeOffset instant) => BusinessCalendar.InstantOf(BusinessCalendar.ClockAt(instant).AddDays(Days));
}
