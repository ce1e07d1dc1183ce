using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Projects.Repeats;

/// <summary>How far the dates of a project move when it is repeated.</summary>
/// <param name="Days">From the old event day to the new one.</param>
readonly record struct RepeatShift(int Days)
{
    static readonly PlausibleDateAttribute Plausible = new();

    /// <exception cref="InvalidInputException">It would come to no plausible date.</exception>
    public DateOnly Of(DateOnly day)
    {
        var moved = day.AddDays(Days);
        return Plausible.IsValid(moved) ? moved : throw new InvalidInputException(nameof(RepeatForm.EventDate), Plausible.Says);
    }

    public DateOnly? Of(DateOnly? day) => day is { } known ? Of(known) : null;

    /// <summary>The same time on the clock, whether or not summer time begins or ends between.</summary>
    public DateTimeOffset Of(DateTimeOffset instant) => BusinessCalendar.InstantOf(BusinessCalendar.ClockAt(instant).AddDays(Days));
}
