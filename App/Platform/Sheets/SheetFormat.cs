using System.Text;
using System.Text.Json.Serialization;

namespace Erp.Platform.Sheets;

/// <summary>The kinds of files that tables come in.</summary>
public enum SheetKind
{
    Csv,
    Xlsx,
}

/// <summary>Order of the parts of a date written with slashes or hyphens. A date with dots always begins with the day, one of ISO 8601 with the year.</summary>
public enum DateOrder
{
    DayFirst,
    MonthFirst,
}

/// <summary>How a file is to be read: what was recognised, or what a person chose instead.</summary>
public sealed record SheetFormat
{
    /// <summary>Encodings people may choose from.</summary>
    public static readonly IReadOnlyList<string> Encodings = [Utf8, Windows1252, "utf-16", "iso-8859-15", "ibm850"];

    /// <summary>Delimiters people may choose from.</summary>
    public static readonly IReadOnlyList<char> Delimiters = [',', ';', '\t', '|'];

    internal const string Utf8 = "utf-8";
    internal const string Windows1252 = "windows-1252";

    public SheetKind Kind { get; init; }

    /// <summary>Name of the encoding of a CSV file.</summary>
    public string Encoding { get; init; } = Utf8;

    /// <summary>What separates the cells of a CSV file.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>Name of the sheet in a workbook; the first when empty.</summary>
    public string? Sheet { get; init; }

    /// <summary>Which row holds the headings, counted as in <see cref="SheetRow.Number"/>; rows above it are ignored.</summary>
    public int HeadingRow { get; init; } = 1;

    /// <summary>What separates the decimals of numbers that are written as text: a point or a comma; the other one groups thousands.</summary>
    public char DecimalMark { get; init; } = '.';

    /// <summary>How dates that are written as text are meant.</summary>
    public DateOrder Dates { get; init; }

    /// <summary>The encoding itself.</summary>
    [JsonIgnore]
    internal Encoding Decoder => Find(Encoding) ?? throw new SheetException(SheetTexts.UnknownEncoding.With(Encoding));

    /// <summary>An encoding by name, those of old Windows programs included; null when there is none.</summary>
    internal static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? System.Text.Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
