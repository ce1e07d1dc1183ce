using System.Globalization;

namespace Erp.Platform.Texts;

/// <summary>The languages the product speaks, and how each writes numbers, dates and money.</summary>
public static class Languages
{
    /// <summary>German as written in Germany: 1.234,56 and 31.12.2026.</summary>
    public static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>English as written in Britain, since the day stands before the month there too: 1,234.56 and 31/12/2026.</summary>
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>All languages, the default first.</summary>
    public static readonly IReadOnlyList<CultureInfo> All = [German, English];

    /// <summary>The culture for a two-letter language code; German for anything unknown.</summary>
    public static CultureInfo Of(string? code) => code is not null && code.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : German;

    /// <summary>Makes the running flow speak a language.</summary>
    public static void Use(CultureInfo culture)
    {
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
