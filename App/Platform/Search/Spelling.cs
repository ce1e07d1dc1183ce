using System.Text;

namespace Erp.Platform.Search;

/// <summary>
/// How far apart two words are for somebody who heard a name, or typed it in a hurry. Words come in the form of <see cref="SearchText"/>:
/// lower case, umlauts and ß written out.
/// </summary>
public static class Spelling
{
    /// <summary>What sounding alike but being spelled differently counts: less than any slip of the fingers.</summary>
    const double Alike = 0.3;

    /// <summary>The shortest word that may be misspelled; below it everything is close to everything.</summary>
    public const int Shortest = 3;

    /// <summary>Spellings of one sound, in the order in which they are taken: Meier/Mayer, Schmidt/Schmitt, Schulz/Schultz, Philipp/Filip, Becker/Bäcker.</summary>
    static readonly (string Spelling, string Sound)[] Sounds =
    [
        ("aeu", "2"), ("eu", "2"), ("oi", "2"), ("oy", "2"), ("ai", "1"), ("ay", "1"), ("ey", "1"), ("ei", "1"), ("ie", "i"), ("ae", "e"), ("oe", "o"), ("ue", "u"),
        ("tsch", "4"), ("sch", "3"), ("chs", "ks"), ("chr", "kr"), ("ch", "5"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("dt", "t"), ("tz", "z"), ("ts", "z"), ("qu", "kw"), ("sz", "s"),
        ("y", "i"), ("d", "t"), ("v", "f"), ("c", "k"), ("x", "ks"), ("ß", "s"),
    ];

    /// <summary>How a word sounds: one form for all spellings that a German ear cannot tell apart.</summary>
    public static string Sound(string word)
    {
        var result = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var (length, sound) = Next(word.AsSpan(at));
            at += length;
            foreach (var letter in sound)
            {
                // A doubled letter sounds like one, and an h after a vowel only makes it long.
                var last = result.Length == 0 ? '\0' : result[^1];
                if (letter != last && !(letter == 'h' && "aeiou12".Contains(last, StringComparison.Ordinal))) result.Append(letter);
            }
        }

        return result.ToString();
    }

    /// <summary>
    /// Keys under which a word and everything one slip away from it meet: its sound, and the sound with each one letter left out. A letter too few,
    /// too many, another one or two exchanged: two such words share a key.
    /// </summary>
    public static IReadOnlyCollection<string> Keys(string word)
    {
        var sound = Sound(word);
        var keys = new HashSet<string> { sound };
        if (sound.Length > Shortest)
            for (var i = 0; i < sound.Length; i++) keys.Add(sound.Remove(i, 1));
        return keys;
    }

    /// <summary>How far a word is from what was typed: 0 for the same, 1 for each slip; null when it is too far to be meant, which for short words is soon.</summary>
    public static double? Distance(string typed, string word)
    {
        if (typed == word) return 0;
        var sound = Sound(typed);
        var distance = Math.Min(Slips(typed, word), Slips(sound, Sound(word)) + Alike);
        var most = sound.Length switch { < Shortest => 0, <= 5 => 1, <= 8 => 2, _ => 3 };
        return distance <= most + Alike ? distance : null;
    }

    static (int Length, string Sound) Next(ReadOnlySpan<char> rest)
    {
        foreach (var (spelling, sound) in Sounds)
            if (rest.StartsWith(spelling, StringComparison.Ordinal)) return (spelling.Length, sound);
        return (1, rest[..1].ToString());
    }

    /// <summary>The slips between two words: letters left out, added, taken for another, or exchanged with their neighbour (optimal string alignment).</summary>
    static int Slips(string a, string b)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
