using System.Globalization;
using System.Text;
using Erp.Platform.Work;

namespace Erp.Platform.Numbering;

/// <summary>
/// How a number is written: plain characters, <c>{yyyy}</c> or <c>{yy}</c> for the year, <c>{MM}</c> for the month of the document's
/// date, and exactly one group of zeros such as <c>{00000}</c> for the counter with at least that many digits.
/// </summary>
public static class NumberPattern
{
    /// <summary>Longest pattern and longest number.</summary>
    public const int MaxLength = 30;

    /// <summary>Writes a number.</summary>
    public static string Format(string pattern, long number, DateOnly date)
    {
        var result = new StringBuilder();
        foreach (var (text, isToken) in Parts(pattern))
            result.Append(!isToken ? text : text switch
            {
                "yyyy" => date.Year.ToString("0000", CultureInfo.InvariantCulture),
                "yy" => (date.Year % 100).ToString("00", CultureInfo.InvariantCulture),
                "MM" => date.Month.ToString("00", CultureInfo.InvariantCulture),
                _ => number.ToString(text, CultureInfo.InvariantCulture),
            });
        return result.ToString();
    }

    /// <summary>Refuses a pattern that could give the same number twice or is not well formed.</summary>
    /// <exception cref="BusinessRuleException">Says what is wrong with it.</exception>
    public static void Check(string pattern, bool yearly)
    {
        if (pattern.Length is 0 or > MaxLength) throw new BusinessRuleException(NumberingTexts.PatternLength.With(MaxLength), "Pattern");
        var tokens = Parts(pattern).Where(p => p.IsToken).Select(p => p.Text).ToList();
        if (tokens.Find(t => t is not ("yyyy" or "yy" or "MM") && (t.Length is 0 or > 12 || t.Any(c => c != '0'))) is { } unknown)
            throw new BusinessRuleException(NumberingTexts.UnknownToken.With($"{{{unknown}}}"), "Pattern");
        if (tokens.Count(t => t.StartsWith('0')) != 1) throw new BusinessRuleException(NumberingTexts.OneCounter, "Pattern");
        if (yearly && !tokens.Any(t => t is "yyyy" or "yy")) throw new BusinessRuleException(NumberingTexts.YearMissing, "Pattern");
        if (Parts(pattern).Where(p => !p.IsToken).Any(p => p.Text.Any(c => !(char.IsAsciiLetterOrDigit(c) || "-/_.".Contains(c)))))
            throw new BusinessRuleException(NumberingTexts.PlainCharacters, "Pattern");
    }

    static IEnumerable<(string Text, bool IsToken)> Parts(string pattern)
    {
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            if (open < 0) open = pattern.Length;
            if (open > at) yield return (pattern[at..open], false);
            if (open == pattern.Length) yield break;
            var close = pattern.IndexOf('}', open);
            if (close < 0) throw new BusinessRuleException(NumberingTexts.UnclosedBrace, "Pattern");
            yield return (pattern[(open + 1)..close], true);
            at = close + 1;
        }
    }
}
