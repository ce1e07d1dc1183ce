using System.Globalization;
using System.Text.RegularExpressions;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Platform.Sheets;

/// <summary>Reads numbers, dates and flags out of cells, the way the file writes them.</summary>
static partial class CellValues
{
    static readonly HashSet<string> Truths = new(StringComparer.OrdinalIgnoreCase) { "true", "wahr", "yes", "ja", "y", "j", "1", "x", "-1" };
    static readonly HashSet<string> Lies = new(StringComparer.OrdinalIgnoreCase) { "false", "falsch", "no", "nein", "n", "0" };

    static readonly string[] TwoDigitYears = ["d.M.yy", "d/M/yy", "d-M-yy", "M/d/yy", "M-d-yy"];

    /// <summary>A number; currency signs and grouping are let through, anything else is not.</summary>
    public static (decimal Value, Message? Wrong) Number(SheetCell cell, SheetFormat format)
    {
        if (cell.Kind == CellKind.Error) return (0, SheetTexts.CellError.With(cell.Text));
        if (cell.Kind == CellKind.Number)
            return decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var typed) ? (typed, null) : (0, NotANumber(cell, format));
        var text = Currency().Replace(cell.Text, "");
        if (text.EndsWith('-')) text = "-" + text[..^1];
        var grouping = format.DecimalMark == ',' ? '.' : ',';
        if (text.Contains(grouping) && !Grouped(text, grouping, format.DecimalMark)) return (0, NotANumber(cell, format));
        text = text.Replace(grouping.ToString(), "").Replace(format.DecimalMark, '.');
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            ? (value, null) : (0, NotANumber(cell, format));
    }

    /// <summary>
    /// A number without the tail that a binary floating-point number leaves when it is written out: 9.80000019 is 9.8 in four bytes. Other decimals
    /// stay, and the form's own rule refuses those that are too many.
    /// </summary>
    public static decimal WithoutTail(decimal number, int decimals)
    {
        var rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        if (rounded == number) return rounded;
        var digits = Digits(number);
        var isTail = digits is > 7 and <= 9 ? (float)rounded == (float)number : digits > 13 && Math.Abs(rounded - number) <= Math.Abs(number) * 1e-13m;
        return isTail ? rounded : number;
    }

    /// <summary>A day; a time of day after it is left out.</summary>
    public static (DateOnly Value, Message? Wrong) Date(SheetCell cell, SheetFormat format)
    {
        if (cell.Kind == CellKind.Error) return (default, SheetTexts.CellError.With(cell.Text));
        var text = TimeOfDay().Replace(cell.Text.Trim(), "");
        if (Iso().IsMatch(text) && DateOnly.TryParseExact(text, ["yyyy-M-d", "yyyy/M/d", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return (day, null);
        string[] patterns = format.Dates == DateOrder.MonthFirst ? ["d.M.yyyy", "M/d/yyyy", "M-d-yyyy"] : ["d.M.yyyy", "d/M/yyyy", "d-M-yyyy"];
        if (DateOnly.TryParseExact(text, patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return (day, null);
        var shortPatterns = TwoDigitYears.Where(p => p[0] == '.' || p.Contains('.') || p.StartsWith(format.Dates == DateOrder.MonthFirst ? 'M' : 'd')).ToArray();
        return DateOnly.TryParseExact(text, shortPatterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) ? (day, null) : (default, SheetTexts.NotADate.With(cell.Text));
    }

    /// <summary>A day with a time of the clock on the wall, or of the zone the cell names; without a time, the beginning of the day.</summary>
    public static (DateTimeOffset Value, Message? Wrong) Instant(SheetCell cell, SheetFormat format)
    {
        var (day, wrong) = Date(cell, format);
        if (wrong is not null) return (default, wrong);
        var time = TimeOfDay().Match(cell.Text.Trim());
        if (!time.Success) return (BusinessCalendar.StartOf(day).ToUniversalTime(), null);
        var text = $"{day:yyyy-MM-dd} {string.Join(' ', time.Value.TrimStart('T', 't').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}";
        if (time.Groups["zone"].Success)
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var instant) ? (instant.ToUniversalTime(), null) : (default, SheetTexts.NotADate.With(cell.Text));
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, out var clock) ? (BusinessCalendar.InstantOf(clock), null) : (default, SheetTexts.NotADate.With(cell.Text));
    }

    /// <summary>How long something took, in whole minutes: hours and minutes such as <c>1:30</c>, seconds left out, or hours with decimals.</summary>
    public static (int Value, Message? Wrong) Minutes(SheetCell cell, SheetFormat format)
    {
        var parts = cell.Text.Trim().Split(':');
        if (cell.Kind == CellKind.Text && parts.Length is 2 or 3)
            return DurationInput.TryRead($"{parts[0]}:{parts[1]}", CultureInfo.InvariantCulture, out var minutes) ? (minutes, null) : (0, SheetTexts.NotADuration.With(cell.Text));
        var (hours, wrong) = Number(cell, format);
        if (wrong is not null) return (0, wrong);
        // A third of an hour is written as 0.33: the nearest minute is meant.
        return hours is >= 0 and <= DurationInput.MostHours
            ? ((int)Math.Round(hours * DurationInput.MinutesPerHour, MidpointRounding.AwayFromZero), null)
            : (0, SheetTexts.NotADuration.With(cell.Text));
    }

    /// <summary>Yes or no.</summary>
    public static (bool Value, Message? Wrong) Flag(SheetCell cell)
    {
        if (cell.Kind == CellKind.Error) return (false, SheetTexts.CellError.With(cell.Text));
        var text = cell.Text.Trim();
        if (Truths.Contains(text)) return (true, null);
        return Lies.Contains(text) ? (false, null) : (false, SheetTexts.NotAFlag.With(cell.Text));
    }

    /// <summary>A text. Spreadsheets keep a number that was typed into a text column as a number: it is written out plainly.</summary>
    public static (string? Value, Message? Wrong) Words(SheetCell cell) => cell.Kind switch
    {
        CellKind.Error => (null, SheetTexts.CellError.With(cell.Text)),
        CellKind.Number when decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
            (number.ToString("0.############################", CultureInfo.InvariantCulture), null),
        // Exports protect cells that begin like a formula with an apostrophe.
        CellKind.Text when cell.Text is ['\'', '=' or '+' or '-' or '@', ..] => (cell.Text[1..].Trim(), null),
        _ => (cell.Text.Trimmed(), null),
    };

    static Message NotANumber(SheetCell cell, SheetFormat format) => SheetTexts.NotANumber.With(cell.Text, format.DecimalMark == ',' ? "1.234,56" : "1,234.56");

    /// <summary>Groups have three digits and stand before the decimals; a single group that could be meant as decimals is believed to be one.</summary>
    static bool Grouped(string text, char grouping, char mark)
    {
        var whole = text.IndexOf(mark) is >= 0 and var at ? text[..at] : text;
        var groups = whole.TrimStart('-', '+').Split(grouping);
        return !text[whole.Length..].Contains(grouping) && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3);
    }

    static int Digits(decimal number)
    {
        var text = Math.Abs(number).ToString("0.############################", CultureInfo.InvariantCulture);
        return text.Replace(".", "").TrimStart('0').Length;
    }

    [GeneratedRegex(@"[\s€$£\u00A0\u202F']|EUR|USD|GBP|CHF")]
    private static partial Regex Currency();

    [GeneratedRegex(@"(T|\s+)\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(\s*[AP]M)?(?<zone>Z|[+-]\d{2}:?\d{2})?\z", RegexOptions.IgnoreCase)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"^\d{4}[-/]\d{1,2}[-/]\d{1,2}\z|^\d{8}\z")]
    private static partial Regex Iso();
}
