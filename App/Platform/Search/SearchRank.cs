namespace Erp.Platform.Search;

/// <summary>
/// How well a record fits what was typed; the smallest comes first. The exact number, then a number that begins so, whole words, beginnings of
/// words, parts of words, and last words that only resemble; what is in use before what is not; the newer before the older.
/// </summary>
/// <param name="Fit">How the words fit, see above.</param>
/// <param name="Slips">How far misspelled words are from what stands there.</param>
readonly record struct SearchRank(int Fit, double Slips, bool Inactive, int Kind) : IComparable<SearchRank>
{
    const int ExactNumber = 0, NumberBegins = 1, WholeWords = 2, Beginnings = 3, Parts = 4, Resembling = 5;

    /// <summary>The record bears the number that was typed.</summary>
    public bool IsExactNumber => Fit == ExactNumber;

    /// <summary>Judges a record.</summary>
    /// <param name="candidate">The record.</param>
    /// <param name="words">What was typed.</param>
    /// <param name="meant">For misspelled words: words in use that may have been meant, and how far each is.</param>
    public static SearchRank Of(Candidate candidate, IReadOnlyList<TypedWord> words, IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> meant)
    {
        var number = candidate.Number is null ? "" : SearchText.Of(candidate.Number);
        var (fit, slips) = (WholeWords, 0.0);
        if (number.Length > 0 && words.Count == 1 && words[0].Is(number)) fit = ExactNumber;
        else if (number.Length > 0 && words.Count == 1 && words[0].Text is var typed && number.StartsWith(typed, StringComparison.Ordinal)) fit = NumberBegins;
        else
        {
            foreach (var word in words)
            {
                var one = word.IsWholeIn(candidate.Words) ? WholeWords : word.Starts(candidate.Words) ? Beginnings : word.IsIn(candidate.Words) ? Parts : Resembling;
                if (one == Resembling) slips += Nearest(candidate.Words, meant.GetValueOrDefault(word.Text));
                fit = Math.Max(fit, one);
            }
        }

        return new(fit, slips, !candidate.Active, candidate.Kind);
    }

    public int CompareTo(SearchRank other)
    {
        if (Fit != other.Fit) return Fit.CompareTo(other.Fit);
        if (Slips.CompareTo(other.Slips) is not 0 and var nearer) return nearer;
        return Inactive != other.Inactive ? Inactive.CompareTo(other.Inactive) : Kind.CompareTo(other.Kind);
    }

    static double Nearest(string words, IReadOnlyDictionary<string, double>? meant)
    {
        var nearest = double.MaxValue;
        if (meant is null) return nearest;
        foreach (var word in SearchWords.In(words))
            if (meant.TryGetValue(word, out var distance) && distance < nearest) nearest = distance;
        return nearest;
    }
}
