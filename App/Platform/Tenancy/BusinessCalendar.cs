namespace Erp.Platform.Tenancy;

/// <summary>Business dates and times: the day and the clock in Germany, whatever the server's own zone.</summary>
public static class BusinessCalendar
{
    /// <summary>The zone the company lives in.</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>The instant at which a business day begins.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight));
    }

    /// <summary>The business day an instant lies in.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(ClockAt(instant));

    /// <summary>What the clock on the wall shows at an instant.</summary>
    public static DateTime ClockAt(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    /// <summary>The instant (UTC) at which the clock on the wall shows a time. One that is skipped in spring is moved on by the hour.</summary>
    public static DateTimeOffset InstantOf(DateTime clock) => new DateTimeOffset(clock, Zone.GetUtcOffset(clock)).ToUniversalTime();

    /// <summary>Today's date where the company does business.</summary>
    public static DateOnly Today(this TimeProvider clock) => DayOf(clock.GetUtcNow());
}
