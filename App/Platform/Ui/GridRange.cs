using System.Globalization;

namespace Erp.Platform.Ui;

/// <summary>
/// A range as it stands in the address: <c>100..500</c>, <c>2026-01-01..</c>, <c>..0</c>. Always in neutral form, whatever the reader's
/// language.
/// </summary>
public static class GridRange
{
    /// <summary>Both ends as numbers; an end that is missing or unreadable is open.</summary>
    public static (decimal? From, decimal? To) Numbers(string? range)
    {
        var (from, to) = Ends(range);
        return (Number(from), Number(to));
    }

    /// <summary>Both ends as days, both included; an end that is missing or unreadable is open.</summary>
    public static (DateOnly? From, DateOnly? To) Days(string? range)
    {
        var (from, to) = Ends(range);
        return (Day(from), Day(to));
    }

    /// <summary>The range in neutral form; null when both ends are open.</summary>
    public static string? Of(decimal? from, decimal? to) =>
        from is null && to is null ? null : string.Create(CultureInfo.InvariantCulture, $"{from}..{to}");

    /// <inheritdoc cref="Of(decimal?, decimal?)" />
    public static string? Of(DateOnly? from, DateOnly? to) =>
        from is null && to is null ? null : string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}..{to:yyyy-MM-dd}");

    static (string From, string To) Ends(string? range)
    {
        var at = range?.IndexOf("..", StringComparison.Ordinal) ?? -1;
        return at < 0 ? (range ?? "", range ?? "") : (range![..at], range[(at + 2)..]);
    }

    static decimal? Number(string end) =>
        decimal.TryParse(end, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    static DateOnly? Day(string end) =>
        DateOnly.TryParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
