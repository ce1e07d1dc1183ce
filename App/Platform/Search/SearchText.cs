using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using System.Text.RegularExpressions;

namespace Erp.Platform.Search;

/// <summary>
/// The form in which words are kept for searching: lower case, umlauts and ß written out, other accents dropped. So
/// <c>mueller</c>, <c>Müller</c> and <c>MÜLLER</c> are one word, and a trigram index finds any part of it.
/// </summary>
public static class SearchText
{
    /// <summary>Length of a column that keeps search words.</summary>
    public const int MaxLength = 800;

    /// <summary>The search form of some words, joined by blanks.</summary>
    public static string Of(params ReadOnlySpan<string?> words)
    {
        var result = new StringBuilder(64);
        foreach (var word in words)
        {
            if (string.IsNullOrWhiteSpace(word)) continue;
            if (result.Length > 0) result.Append(' ');
            Append(result, word);
        }

        return result.Length <= MaxLength ? result.ToString() : result.ToString(0, MaxLength);
    }

    /// <summary>Keeps the rows whose search words contain every word typed, in any order; a stands for ä and ae too, as everywhere in the search.</summary>
    public static IQueryable<T> Matching<T>(this IQueryable<T> rows, Expression<Func<T, string>> searchText, string? typed)
    {
        foreach (var word in Of(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // The pattern travels as a parameter, and what people type is text in it: never pattern or SQL.
            var pattern = TypedWord.Pattern(word);
            var plain = TypedWord.Plain(pattern);
            Expression<Func<string>> parameter = plain is null ? () => pattern : () => plain;
            // As a single line, which is how PostgreSQL reads it anyway: so the index of trigrams serves. What can only be written one way costs less as a plain part.
            var matches = plain is null
                ? Expression.Call(typeof(Regex), nameof(Regex.IsMatch), null, searchText.Body, parameter.Body, Expression.Constant(RegexOptions.Singleline))
                : Expression.Call(searchText.Body, nameof(string.Contains), null, parameter.Body);
            rows = rows.Where(Expression.Lambda<Func<T, bool>>(matches, searchText.Parameters));
        }

        return rows;
    }

    /// <summary>Puts rows in an order, but the one that carries the typed number before all others: who types it whole and presses Enter means it. Leading zeros may be left out.</summary>
    public static IOrderedQueryable<T> NumberFirst<T, TKey>(this IQueryable<T> rows, Expression<Func<T, string>> number, string? typed, Expression<Func<T, TKey>> order)
    {
        var word = Of(typed);
        if (!word.Any(char.IsAsciiDigit) || word.Contains(' ')) return rows.OrderBy(order);
        var pattern = $"^{TypedWord.Pattern(word)}$";
        Expression<Func<string>> parameter = () => pattern;
        var isMeant = Expression.Call(typeof(Regex), nameof(Regex.IsMatch), null, number.Body, parameter.Body, Expression.Constant(RegexOptions.Singleline | RegexOptions.IgnoreCase));
        return rows.OrderByDescending(Expression.Lambda<Func<T, bool>>(isMeant, number.Parameters)).ThenBy(order);
    }

    static void Append(StringBuilder result, string word)
    {
        foreach (var letter in word.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormC))
        {
            if (Spelled(letter) is { } spelled) result.Append(spelled);
            else if (char.IsSurrogate(letter)) result.Append(' ');
            else if (char.IsAscii(letter)) result.Append(char.IsControl(letter) ? ' ' : letter);
            else foreach (var part in letter.ToString().Normalize(NormalizationForm.FormD))
                if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark) result.Append(part);
        }
    }

    static string? Spelled(char letter) => letter switch
    {
        'ä' or 'æ' => "ae",
        'ö' or 'ø' or 'œ' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'å' => "aa",
        'ł' => "l",
        _ => null,
    };
}
