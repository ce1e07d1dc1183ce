using System.Text.Json.Serialization;
using Erp.Platform.Texts;

namespace Erp.Platform.Imports;

/// <summary>What is wrong with a row, and where.</summary>
/// <param name="Row">The row of the file.</param>
/// <param name="Heading">The column; none when it concerns the row as a whole or no column holds the field.</param>
/// <param name="Field">What the product calls the field; none when it concerns the row as a whole.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Says">What is wrong and how to mend it.</param>
/// <param name="OfLines">The row stands in the second file, the one with the lines.</param>
public sealed record ImportProblem(int Row, string? Heading, string? Field, string? Value, [property: JsonIgnore] Message Says, bool OfLines = false)
{
    /// <summary>What is wrong, in the reader's language.</summary>
    [JsonPropertyName("says")]
    public string Words => Says.ToString();
}

/// <summary>A row that was left out, as it is kept with the import, in the words of whoever imported it.</summary>
public sealed record ImportNote(int Row, string? Heading, string? Field, string Says)
{
    /// <summary>The first problems of a report as JSON; null when there are none.</summary>
    internal static string? Of(ImportReport report)
    {
        if (report.Problems.Count == 0) return null;
        var notes = report.Problems.Take(ImportLimits.Notes).Select(p => new ImportNote(p.Row, p.Heading, p.Field, p.Words)).ToList();
        while (ImportJson.Write(notes) is var json)
        {
            if (json.Length <= ImportLimits.Problems) return json;
            notes.RemoveRange(notes.Count / 2, notes.Count - (notes.Count / 2));
        }

        return null;
    }
}

/// <summary>What a check found or an import did.</summary>
public sealed record ImportReport
{
    /// <summary>Most problems that are told one by one; all are counted.</summary>
    public const int MostProblems = 500;

    /// <summary>Records found in the file, whether they can be imported or not.</summary>
    public int Records { get; init; }

    public int Created { get; init; }

    public int Changed { get; init; }

    /// <summary>Known records of which the file says nothing new.</summary>
    public int Unchanged { get; init; }

    /// <summary>Passed over: by the choice of the person or of the mapping's mode.</summary>
    public int Skipped { get; init; }

    /// <summary>Cannot be imported as they stand.</summary>
    public int Wrong { get; init; }

    /// <summary>What is wrong, in order of the rows; at most <see cref="MostProblems"/>.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; init; } = [];

    /// <summary>Both together.</summary>
    public ImportReport With(ImportReport next) => new()
    {
        Records = Records + next.Records, Created = Created + next.Created, Changed = Changed + next.Changed, Unchanged = Unchanged + next.Unchanged,
        Skipped = Skipped + next.Skipped, Wrong = Wrong + next.Wrong,
        Problems = Problems.Count >= MostProblems || next.Problems.Count == 0 ? Problems : [.. Problems.Concat(next.Problems).Take(MostProblems)],
    };
}
