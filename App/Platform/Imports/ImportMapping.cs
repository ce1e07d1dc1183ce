using System.Text.Json.Serialization;
using Erp.Platform.Sheets;

namespace Erp.Platform.Imports;

/// <summary>What happens to rows whose key a record already has, and to those whose key none has.</summary>
public enum ImportMode
{
    /// <summary>Known ones are changed, others created.</summary>
    CreateAndChange,

    /// <summary>Known ones are passed over.</summary>
    OnlyCreate,

    /// <summary>Others are passed over.</summary>
    OnlyChange,
}

/// <summary>Where the value of one field comes from.</summary>
/// <param name="Field">The field: <see cref="ImportField.Key"/>.</param>
/// <param name="Heading">The column of the file, by its heading; none when only the constant is meant.</param>
/// <param name="Constant">The value where the column is empty or there is none; written as in the file.</param>
/// <param name="Words">Values of the file and what they mean, such as <c>1</c> → <c>no</c>.</param>
/// <param name="Factor">What numbers are multiplied by, such as 100 where a file writes five per cent as 0.05.</param>
public sealed record ImportColumn(
    string Field,
    string? Heading = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Constant = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, string>? Words = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? Factor = null);

/// <summary>Which column of a file goes into which field. Headings, not positions, so that it fits the next file of the same origin.</summary>
public sealed record ImportMapping
{
    public ImportMode Mode { get; init; }

    public IReadOnlyList<ImportColumn> Columns { get; init; } = [];

    /// <summary>Where a record's lines stand in a file of their own: the column of that file that holds the record's key.</summary>
    public string? LinesKey { get; init; }

    /// <summary>The headings it asks for.</summary>
    [JsonIgnore]
    public IEnumerable<string> Headings => Columns.Select(c => c.Heading).OfType<string>();
}

/// <summary>A mapping that has a name.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Mapping">The mapping.</param>
public sealed record NamedMapping(string Name, ImportMapping Mapping);

/// <summary>Everything that was decided about an import before it runs.</summary>
public sealed record ImportPlan
{
    /// <summary>Most cells that are mended by hand; beyond that, the file itself is the place.</summary>
    public const int MostFixes = 1000;

    public SheetFormat Format { get; init; } = new();

    /// <summary>How the second file, with the lines, is read; none when there is one file.</summary>
    public SheetFormat? LinesFormat { get; init; }

    public ImportMapping Mapping { get; init; } = new();

    /// <summary>How many records the check found, so that an import can say how far it is; null without a check.</summary>
    public int? Records { get; init; }

    /// <summary>Cells mended by hand: by row, then by heading.</summary>
    public IReadOnlyDictionary<int, IReadOnlyDictionary<string, string>> Fixes { get; init; } = new Dictionary<int, IReadOnlyDictionary<string, string>>();

    /// <summary>Rows to leave out.</summary>
    public HashSet<int> Skip { get; init; } = [];

    /// <summary>The plan with one cell mended.</summary>
    public ImportPlan WithFix(int row, string heading, string value)
    {
        var cells = new Dictionary<string, string>(Fixes.GetValueOrDefault(row) ?? new Dictionary<string, string>()) { [heading] = value };
        return this with { Fixes = new Dictionary<int, IReadOnlyDictionary<string, string>>(Fixes) { [row] = cells } };
    }

    /// <summary>The plan with a row left out, or taken in again.</summary>
    public ImportPlan WithSkipped(int row, bool skipped) =>
        this with { Skip = skipped ? new HashSet<int>(Skip) { row } : new HashSet<int>(Skip.Where(r => r != row)) };
}
