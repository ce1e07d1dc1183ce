namespace Erp.Projects.TimeEntries;

/// <summary>Limits of entries of time, shared by forms and mappings.</summary>
public static class TimeEntryLimits
{
    public const int Note = 500;
    public const int ReturnReason = 300;

    /// <summary>Minutes of a day: more nobody works, in all.</summary>
    public const int MinutesPerDay = 1440;

    public const int MinutesPerHour = 60;

    /// <summary>Most entries that are decided about or billed at once.</summary>
    public const int AtOnce = 1000;

    /// <summary>Digits of a cost rate in all, of which <see cref="Platform.Amounts.Money.PriceDecimals"/> are decimals.</summary>
    public const int RatePrecision = 14;
}
