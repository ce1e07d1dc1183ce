using System.Text;
using System.Text.RegularExpressions;

namespace Erp.Platform.Search;

/// <summary>
/// One word of what somebody typed into the search, as a pattern that both PostgreSQL and .NET read the same way: ä, ae and a are one letter,
/// leading zeros of a number may be left out, everything else stands for itself.
/// </summary>
sealed class TypedWord
{
    const string Start = "(^|[^a-z0-9])", End = "([^a-z0-9]|$)";

    readonly string pattern;
    readonly Regex starting, whole, anywhere;

    TypedWord(string text)
    {
        Text = text;
        pattern = Pattern(text);
        starting = Compile(Starting);
        whole = Compile($"{Start}{pattern}{End}");
        anywhere = Compile(pattern);
    }

    /// <summary>As <see cref="SearchText"/> keeps it.</summary>
    public string Text { get; }

    /// <summary>Finds it where a word begins.</summary>
    public string Starting => Start + pattern;

    /// <summary>Finds it anywhere.</summary>
    public string Anywhere => pattern;

    /// <summary>Long enough for the index to find it in the middle of words.</summary>
    public bool FindsAnywhere => Text.Length >= 3;

    /// <summary>A word of letters, which may be misspelled; a number is right or wrong.</summary>
    public bool MayBeMisspelled => Text.Length >= Spelling.Shortest && Text.All(char.IsAsciiLetterLower);

    /// <summary>The words of a text, the first few: nobody types more, and each costs.</summary>
    public static IReadOnlyList<TypedWord> Of(string? typed, int most = 6) =>
        [.. SearchText.Of(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Take(most).Select(w => new TypedWord(w))];

    /// <summary>Finds one of these words besides the typed one.</summary>
    public string StartingOrOneOf(IEnumerable<string> words) => $"{Start}({pattern}|({string.Join('|', words)}){End})";

    public bool Starts(string words) => starting.IsMatch(words);

    public bool IsWholeIn(string words) => whole.IsMatch(words);

    public bool IsIn(string words) => anywhere.IsMatch(words);

    /// <summary>Whether a text is this word and nothing else.</summary>
    public bool Is(string text) => whole.Match(text) is { Success: true } match && match.Length == text.Length;

    static Regex Compile(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>The pattern that finds a word, in the form of <see cref="SearchText"/>, anywhere.</summary>
    public static string Pattern(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsAsciiDigit(letter) && (i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1]))) result.Append("0*").Append(letter);
            else if (letter is 'a' or 'o' or 'u') i = Umlaut(result, text, i);
            else if (char.IsAscii(letter) && !char.IsAsciiLetterOrDigit(letter) && letter != '_') result.Append('\\').Append(letter);
            else result.Append(letter);
        }

        return result.ToString();
    }

    /// <summary>What a pattern finds anywhere, where that can be written in one way only; null where it cannot.</summary>
    public static string? Plain(string pattern) => pattern.Replace("0*", "", StringComparison.Ordinal) is var rest && rest.All(char.IsAsciiLetterOrDigit) ? rest : null;

    /// <summary>A vowel that may be an umlaut. At the end of what was typed so far anything may follow, an e as well.</summary>
    static int Umlaut(StringBuilder result, string text, int at)
    {
        var next = at + 1 < text.Length && text[at + 1] == 'e' ? at + 1 : at;
        result.Append(text[at]);
        if (next + 1 < text.Length) result.Append("e?");
        return next;
    }

}
