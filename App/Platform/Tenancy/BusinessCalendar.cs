namespace Erp.Platform.Tenancy;

/// <summary>Business dates: the day in Germany, whatever the server's own zone.</summary>
public static class BusinessCalendar
{
    static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>The instant at which a business day begins.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight));
    }

    /// <summary>The business day an instant lies in.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>Today's date where the company does business.</summary>
    public static DateOnly Today(this TimeProvider clock) => DayOf(clock.GetUtcNow());
}
