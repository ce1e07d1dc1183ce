using System.Globalization;

namespace Erp.Finance.Journal;

/// <summary>A time that people often look at.</summary>
public enum UsualTime
{
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    ThisYear,
    LastYear,
}

/// <summary>The days an evaluation of the books covers, both ends included; it lives in the page's address.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
public readonly record struct PostingTime(DateOnly First, DateOnly Last)
{
    /// <summary>The fiscal year a day lies in.</summary>
    public static PostingTime FiscalYear(DateOnly day, int startMonth)
    {
        var first = FiscalPeriod.StartOfYear(day, startMonth);
        return new(first, first.AddYears(1).AddDays(-1));
    }

    /// <summary>A usual time, seen from a day. Quarters are those of the fiscal year.</summary>
    public static PostingTime Of(UsualTime usual, DateOnly today, int startMonth)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        var quarter = month.AddMonths(-((today.Month - startMonth + 12) % 3));
        var year = FiscalPeriod.StartOfYear(today, startMonth);
        return usual switch
        {
            UsualTime.ThisMonth => Months(month, 1),
            UsualTime.LastMonth => Months(month.AddMonths(-1), 1),
            UsualTime.ThisQuarter => Months(quarter, 3),
            UsualTime.LastQuarter => Months(quarter.AddMonths(-3), 3),
            UsualTime.ThisYear => Months(year, 12),
            _ => Months(year.AddYears(-1), 12),
        };
    }

    /// <summary>The same time a year earlier, a month's end being a month's end there too; null in the first year there is.</summary>
    public PostingTime? YearBefore() => First.Year == DateOnly.MinValue.Year ? null : new(First.AddYears(-1), IsMonthEnd(Last) ? Last.AddDays(1).AddYears(-1).AddDays(-1) : Last.AddYears(-1));

    /// <summary>Reads a time from an address; null where either end is missing or unreadable.</summary>
    public static PostingTime? From(string? first, string? last) => Day(first) is { } from && Day(last) is { } to ? new(from, to) : null;

    /// <summary>As it stands in an address.</summary>
    public string ToQuery() => string.Create(CultureInfo.InvariantCulture, $"?from={First:yyyy-MM-dd}&to={Last:yyyy-MM-dd}");

    /// <summary>As people read it.</summary>
    public override string ToString() => FinanceTexts.Days.With(First, Last).ToString();

    static bool IsMonthEnd(DateOnly day) => day != DateOnly.MaxValue && day.AddDays(1).Day == 1;

    static PostingTime Months(DateOnly first, int count) => new(first, first.AddMonths(count).AddDays(-1));

    static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
