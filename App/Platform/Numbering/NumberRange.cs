using Erp.Platform.Work;

namespace Erp.Platform.Numbering;

/// <summary>A range of document numbers as the administrator set it: its pattern and whether counting begins anew each year.</summary>
public sealed class NumberRange : Record, INamed
{
    NumberRange() { }

    public NumberRange(string code, string pattern, bool yearly)
    {
        Code = code;
        Pattern = pattern;
        Yearly = yearly;
    }

    /// <summary>Stable name, such as <c>sales.invoice</c>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>How a number is written, such as <c>RE-{yyyy}-{00000}</c>; see <see cref="NumberPattern"/>.</summary>
    public string Pattern { get; private set; } = "";

    /// <summary>Whether counting starts at one in every calendar year of the document's date.</summary>
    public bool Yearly { get; private set; }

    string INamed.DisplayName => Code;

    /// <summary>Sets pattern and yearly count for numbers to come; numbers given stay as they are.</summary>
    public void Define(string pattern, bool yearly)
    {
        NumberPattern.Check(pattern, yearly);
        Pattern = pattern;
        Yearly = yearly;
    }
}

/// <summary>
/// The next number of a range in a year. It is locked from the moment a number is taken until the command commits; a command that
/// fails gives its number back. So the series has no gap (GoBD: numbers are unique and every gap must be explained).
/// </summary>
public sealed class NumberCounter : Record
{
    NumberCounter() { }

    internal NumberCounter(Guid rangeId, int year)
    {
        RangeId = rangeId;
        Year = year;
    }

    public Guid RangeId { get; private set; }

    /// <summary>Calendar year, or 0 for a range that counts on for ever.</summary>
    public int Year { get; private set; }

    /// <summary>The number to give next.</summary>
    public long Next { get; private set; } = 1;

    /// <summary>Takes the next number.</summary>
    internal long Take() => Next++;

    /// <summary>Sets where counting goes on; only forward, since a number is given once.</summary>
    /// <exception cref="BusinessRuleException">The number is not above those given.</exception>
    public void ContinueAt(long next)
    {
        if (next < Next) throw new BusinessRuleException(NumberingTexts.OnlyForward.With(Next), "Next");
        Next = next;
    }
}
