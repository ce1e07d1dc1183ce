namespace Erp.Platform.Tenancy;

/// <summary>Business dates: the day in Germany, whatever the server's own zone.</summary>
public static class BusinessCalendar
{
    static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>Today's date where the company does business.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone).DateTime);
}
