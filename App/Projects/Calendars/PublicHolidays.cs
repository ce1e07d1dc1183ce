using System.Collections.Concurrent;
using Erp.Platform.Texts;
using static Erp.Projects.Calendars.FederalState;

namespace Erp.Projects.Calendars;

/// <summary>A day on which the law has work rest.</summary>
public sealed record PublicHoliday(DateOnly Day, Text Name);

/// <summary>
/// The public holidays of Germany by federal state, from their laws as of 2026. Holidays of single communities are left out (Assumption Day in Bavaria, Corpus Christi in Saxony and
/// Thuringia, the Peace Festival of Augsburg): a company there writes them down as closures.
/// </summary>
public static class PublicHolidays
{
    /// <summary>The years that plans are reckoned with.</summary>
    const int First = 2000, Last = 2100;

    static readonly ConcurrentDictionary<int, IReadOnlyDictionary<DateOnly, Text>> Known = new();

    /// <summary>All of a state from 2000 to 2100, by day.</summary>
    /// <param name="state">The state; none for what is a holiday everywhere.</param>
    public static IReadOnlyDictionary<DateOnly, Text> Of(FederalState? state) =>
        Known.GetOrAdd(state is { } one ? (int)one : -1, _ => Enumerable.Range(First, Last - First + 1).SelectMany(year => Of(year, state)).ToDictionary(h => h.Day, h => h.Name));

    /// <summary>Those of a year, in order.</summary>
    /// <param name="year">The year, from 1992.</param>
    /// <param name="state">The state; none for what is a holiday everywhere.</param>
    public static IReadOnlyList<PublicHoliday> Of(int year, FederalState? state)
    {
        var easter = EasterSunday(year);
        var days = new List<PublicHoliday>
        {
            new(new(year, 1, 1), PublicHolidayTexts.NewYear), new(easter.AddDays(-2), PublicHolidayTexts.GoodFriday), new(easter.AddDays(1), PublicHolidayTexts.EasterMonday),
            new(new(year, 5, 1), PublicHolidayTexts.LabourDay), new(easter.AddDays(39), PublicHolidayTexts.Ascension), new(easter.AddDays(50), PublicHolidayTexts.WhitMonday),
            new(new(year, 10, 3), PublicHolidayTexts.GermanUnity), new(new(year, 12, 25), PublicHolidayTexts.Christmas), new(new(year, 12, 26), PublicHolidayTexts.BoxingDay),
        };
        Add(state is BadenWuerttemberg or Bavaria or SaxonyAnhalt, new(year, 1, 6), PublicHolidayTexts.Epiphany);
        Add((state == Berlin && year >= 2019) || (state == MecklenburgWesternPomerania && year >= 2023), new(year, 3, 8), PublicHolidayTexts.WomensDay);
        Add(state == Brandenburg, easter, PublicHolidayTexts.EasterSunday);
        Add(state == Brandenburg, easter.AddDays(49), PublicHolidayTexts.WhitSunday);
        Add(state is BadenWuerttemberg or Bavaria or Hesse or NorthRhineWestphalia or RhinelandPalatinate or Saarland, easter.AddDays(60), PublicHolidayTexts.CorpusChristi);
        Add(state == Saarland, new(year, 8, 15), PublicHolidayTexts.Assumption);
        Add(state == Thuringia && year >= 2019, new(year, 9, 20), PublicHolidayTexts.ChildrensDay);
        Add(KeepsReformation(state, year), new(year, 10, 31), PublicHolidayTexts.Reformation);
        Add(state is BadenWuerttemberg or Bavaria or NorthRhineWestphalia or RhinelandPalatinate or Saarland, new(year, 11, 1), PublicHolidayTexts.AllSaints);
        Add(state == Saxony, RepentanceDay(year), PublicHolidayTexts.Repentance);
        // Once each, by the law of Berlin: 75 and 80 years after the war, and 75 years after the uprising of 1953.
        Add(state == Berlin && year is 2020 or 2025, new(year, 5, 8), PublicHolidayTexts.Liberation);
        Add(state == Berlin && year == 2028, new(year, 6, 17), PublicHolidayTexts.Uprising);
        // Ascension Day may fall on Labour Day, as in 2008.
        return [.. days.DistinctBy(d => d.Day).OrderBy(d => d.Day)];

        void Add(bool isKept, DateOnly day, Text name)
        {
            if (isKept) days.Add(new(day, name));
        }
    }

    /// <summary>Easter Sunday in the Gregorian calendar, by the algorithm of Butcher (1876) as Meeus gives it.</summary>
    public static DateOnly EasterSunday(int year)
    {
        var (golden, (century, rest)) = (year % 19, Math.DivRem(year, 100));
        var shift = (century - (century + 8) / 25 + 1) / 3;
        var moon = (19 * golden + century - century / 4 - shift + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        var late = (golden + 11 * moon + 22 * weekday) / 451;
        var (month, day) = Math.DivRem(moon + weekday - 7 * late + 114, 31);
        return new(year, month, day + 1);
    }

    /// <summary>Everywhere once, 500 years after it; in the north since the year after.</summary>
    static bool KeepsReformation(FederalState? state, int year) =>
        year == 2017 || state is Brandenburg or MecklenburgWesternPomerania or Saxony or SaxonyAnhalt or Thuringia
        || (year >= 2018 && state is Bremen or Hamburg or LowerSaxony or SchleswigHolstein);

    /// <summary>The Wednesday before 23 November.</summary>
    static DateOnly RepentanceDay(int year)
    {
        var last = new DateOnly(year, 11, 22);
        return last.AddDays(-(((int)last.DayOfWeek - (int)DayOfWeek.Wednesday + 7) % 7));
    }
}
