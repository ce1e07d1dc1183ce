using System.Globalization;

namespace Erp.Platform.Ui;

/// <summary>Reads dates the way office people type them. Days stand before months, as in both languages of the product.</summary>
public static class DateInput
{
    /// <summary>
    /// Understands <c>31.12.2026</c>, <c>31/12/26</c>, <c>31.12.</c>, <c>311226</c>, <c>31122026</c>, <c>3112</c>, <c>31</c>, <c>2026-12-31</c>,
    /// <c>heute</c>/<c>today</c> and its neighbours, <c>+7</c> and <c>-3</c> days from today. What is left out is taken from today.
    /// </summary>
    public static bool TryRead(string text, CultureInfo culture, DateOnly today, out DateOnly date)
    {
        var typed = text.Trim().ToLowerInvariant();
        return TryWord(typed, today, out date)
            || DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            || TryParts(Parts(typed), culture, today, out date);
    }

    static bool TryWord(string typed, DateOnly today, out DateOnly date)
    {
        int? days = typed switch
        {
            "heute" or "h" or "today" or "t" => 0,
            "morgen" or "tomorrow" => 1,
            "übermorgen" => 2,
            "gestern" or "yesterday" => -1,
            "vorgestern" => -2,
            ['+' or '-', ..] => Offset(typed),
            _ => null,
        };
        date = today;
        if (days is null || (long)today.DayNumber + days < 0 || (long)today.DayNumber + days > DateOnly.MaxValue.DayNumber) return false;
        date = today.AddDays(days.Value);
        return true;
    }

    static int? Offset(string typed) =>
        int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days) && Math.Abs(days) < 10_000 ? days : null;

    /// <summary>Day, month and year as typed: parted by a mark, or digits in a row.</summary>
    static string[] Parts(string typed)
    {
        var digits = typed.All(char.IsAsciiDigit);
        if (!digits) return typed.TrimEnd('.', '/', '-').Split(['.', '/', '-', ' '], StringSplitOptions.TrimEntries);
        return typed.Length switch
        {
            1 or 2 => [typed],
            4 => [typed[..2], typed[2..]],
            6 or 8 => [typed[..2], typed[2..4], typed[4..]],
            _ => [],
        };
    }

    static bool TryParts(string[] parts, CultureInfo culture, DateOnly today, out DateOnly date)
    {
        date = default;
        if (parts.Length is 0 or > 3 || !parts.All(part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit))) return false;
        var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        var month = numbers.Length > 1 ? numbers[1] : today.Month;
        var year = numbers.Length > 2 ? numbers[2] : today.Year;
        if (numbers.Length > 2 && parts[2].Length == 2) year = culture.Calendar.ToFourDigitYear(year);
        else if (numbers.Length > 2 && parts[2].Length != 4) return false;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || numbers[0] < 1 || numbers[0] > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, numbers[0]);
        return true;
    }
}
