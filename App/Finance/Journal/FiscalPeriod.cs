namespace Erp.Finance.Journal;

/// <summary>The period of a fiscal year that a day counts in.</summary>
/// <param name="Year">Calendar year in which the fiscal year ends: the usual name of a split year's books.</param>
/// <param name="Number">Month of the fiscal year, 1 to 12; 13 is kept for audit adjustments.</param>
public readonly record struct FiscalPeriod(int Year, int Number)
{
    /// <summary>The period of a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="startMonth">Month the fiscal year starts in.</param>
    public static FiscalPeriod Of(DateOnly date, int startMonth)
    {
        var number = (date.Month - startMonth + 12) % 12 + 1;
        return new FiscalPeriod(startMonth > 1 && date.Month >= startMonth ? date.Year + 1 : date.Year, number);
    }

    /// <summary>First day of the fiscal year that a day lies in.</summary>
    public static DateOnly StartOfYear(DateOnly date, int startMonth) => new(date.Month >= startMonth ? date.Year : date.Year - 1, startMonth, 1);
}
