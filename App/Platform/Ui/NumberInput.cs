using System.Globalization;
using System.Text;
using Erp.Platform.Texts;

namespace Erp.Platform.Ui;

/// <summary>Reads and writes decimal numbers as people of a culture do.</summary>
public static class NumberInput
{
    /// <summary>
    /// Reads a number. Group marks may be left out, but where they stand they must part thousands: <c>1.5</c> typed by a German is
    /// refused rather than read as fifteen.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="culture">Whose decimal and group marks count.</param>
    /// <param name="decimals">Most decimal places accepted.</param>
    /// <param name="value">The number, when nothing is wrong.</param>
    /// <returns>What is wrong, or null.</returns>
    public static Message? Read(string text, CultureInfo culture, int decimals, out decimal value)
    {
        value = 0;
        var invalid = UiTexts.NumberInvalid.With(Shorten(text), 1234.5m.ToString("N2", culture));
        if (Normalize(text, culture.NumberFormat) is not { } plain) return invalid;
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0 && plain[(point + 1)..].TrimEnd('0').Length > decimals)
            return UiTexts.NumberDecimals.With(decimals);
        if (plain.Count(char.IsAsciiDigit) > 24) return UiTexts.NumberTooLarge;
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            ? null
            : invalid;
    }

    /// <summary>Writes a number with group marks, at least <paramref name="least"/> and at most <paramref name="most"/> decimal places.</summary>
    public static string Write(decimal value, CultureInfo culture, int least, int most) =>
        value.ToString($"#,##0.{new string('0', least)}{new string('#', Math.Max(0, most - least))}", culture);

    /// <summary>The number in plain form (digits, one point, leading minus), or null when the text is none.</summary>
    static string? Normalize(string text, NumberFormatInfo format)
    {
        var body = Squeeze(text);
        var negative = body.StartsWith('-') || body.EndsWith('-');
        body = body switch
        {
            ['-' or '+', .. var rest] => rest,
            [.. var rest, '-'] => rest,
            _ => body,
        };
        var parts = body.Split(format.NumberDecimalSeparator);
        if (parts.Length > 2 || body.Length == 0) return null;
        var groups = parts[0].Split(format.NumberGroupSeparator);
        if (groups.Length > 1 && (groups[0].Length is 0 or > 3 || groups.Skip(1).Any(group => group.Length != 3))) return null;
        var whole = string.Concat(groups);
        var fraction = parts.Length == 2 ? parts[1] : "";
        if (whole.Length + fraction.Length == 0 || !whole.Concat(fraction).All(char.IsAsciiDigit)) return null;
        return $"{(negative ? "-" : "")}{(whole.Length == 0 ? "0" : whole)}{(fraction.Length == 0 ? "" : "." + fraction)}";
    }

    /// <summary>Without blanks (some write thousands with them) and with one kind of minus.</summary>
    static string Squeeze(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (letter is '\u2212' or '\u2013') plain.Append('-');
            else if (!char.IsWhiteSpace(letter) && letter != '\'') plain.Append(letter);
        return plain.ToString();
    }

    static string Shorten(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
