using System.Text;
using Erp.Parties.Contracts;
using Erp.Platform.Search;

namespace Erp.Parties.Duplicates;

/// <summary>
/// Names as they are compared: legal forms, titles and small words dropped, umlauts folded in every spelling (Müller, Mueller and Muller
/// are one), so that what is left tells one party from another.
/// </summary>
public static class PartyName
{
    static readonly HashSet<string> Dropped =
    [
        "gmbh", "ggmbh", "mbh", "gesellschaft", "ag", "kg", "kgaa", "ohg", "gbr", "ug", "gug", "haftungsbeschrankt", "ev", "eg", "ek", "efr", "efk", "se", "co", "cie", "ltd", "limited", "llc",
        "llp", "inc", "corp", "corporation", "company", "plc", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as", "oy", "aps", "sro", "und", "and", "der", "die",
        "das", "the", "fur", "for", "of",
        "dr", "prof", "dipl", "ing", "mag", "herr", "frau", "mr", "mrs", "ms",
    ];

    static readonly Dictionary<string, string> Spelled = new() { ["gebr"] = "gebruder", ["intl"] = "international", ["st"] = "sankt" };

    /// <summary>The words that count, in the order they stand; all words where none would be left.</summary>
    public static string Core(string? name)
    {
        var words = Words(name);
        var counting = words.Where(w => !Dropped.Contains(w)).Select(w => Spelled.GetValueOrDefault(w, w)).ToList();
        var core = string.Join(' ', counting.Count > 0 ? counting : words);
        return core.Length <= PartyLimits.MatchName ? core : core[..PartyLimits.MatchName];
    }

    /// <summary>Folded words of letters and digits; letters standing alone join up, so that G.m.b.H. is one word.</summary>
    internal static List<string> Words(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var joining = false;
        foreach (var letter in Fold(text) + " ")
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                word.Append(letter);
                continue;
            }

            if (letter == '\'' || word.Length == 0) continue;
            var alone = word.Length == 1 && char.IsAsciiLetter(word[0]);
            if (alone && joining) words[^1] += word;
            else words.Add(word.ToString());
            joining = alone;
            word.Clear();
        }

        return words;
    }

    /// <summary>Small letters without accents; ae, oe and ue as the vowel alone.</summary>
    internal static string Fold(string? text) =>
        SearchText.Of(text).Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal);
}
