namespace Erp.Parties.Duplicates;

/// <summary>How alike two spellings are, by the slips people make: a letter too many, too few, another, or two that changed places.</summary>
static class Spelling
{
    const int ShortWord = 3;
    const int NamesLength = 5;
    const int LettersPerSlip = 4;
    const int MostSlips = 3;

    /// <summary>1 for the same, down to 0 for words that are not the same with any plausible slip. Numbers are never alike.</summary>
    public static double Alike(string one, string other)
    {
        if (one == other) return 1;
        var (shorter, longer) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        if (shorter <= ShortWord || one.Any(char.IsAsciiDigit) || other.Any(char.IsAsciiDigit)) return 0;
        // Björn is not Jörn: of a short word the first letter is hardly ever missed.
        if (shorter <= NamesLength && one[0] != other[0]) return 0;
        var allowed = Math.Min(MostSlips, Math.Max(1, shorter / LettersPerSlip));
        if (longer - shorter > allowed) return 0;
        var slips = Slips(one, other);
        return slips <= allowed ? 1 - (double)slips / longer : 0;
    }

    /// <summary>Fewest slips that turn one into the other (optimal string alignment).</summary>
    static int Slips(string one, string other)
    {
        var (beforeLast, last, current) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++) last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[other.Length];
    }
}
