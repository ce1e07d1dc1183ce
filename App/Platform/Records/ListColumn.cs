using System.Linq.Expressions;
using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Platform.Records;

/// <summary>What a column holds; decides how it is written, filtered and exported.</summary>
public enum ColumnKind
{
    Text,
    Number,
    Money,
    Date,
    Instant,
    Choice,
    Flag,
}

/// <summary>One column of a list, described once for grid, API and export.</summary>
/// <typeparam name="TRow">The list's read model.</typeparam>
/// <param name="Key">Stable name: the property in camel case.</param>
/// <param name="Title">Heading.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Value">The property, for SQL.</param>
/// <param name="Read">The same, compiled.</param>
public sealed record ListColumn<TRow>(string Key, Text Title, ColumnKind Kind, LambdaExpression Value, Func<TRow, object?> Read)
{
    /// <summary>How its cells look, where words are not enough.</summary>
    public Microsoft.AspNetCore.Components.RenderFragment<TRow>? Cell { get; init; }

    /// <summary>Can be chosen, but is not shown at first.</summary>
    public bool Hidden { get; init; }

    /// <summary>CSS width; by content when not given.</summary>
    public string? Width { get; init; }

    /// <summary>The values of a choice, with their words.</summary>
    public IReadOnlyList<(string Value, Text Label)> Options { get; init; } = [];

    /// <summary>Words and look of a choice's value, where it is shown as a badge.</summary>
    public Func<object, (Text Label, Tone Tone)>? Badge { get; init; }

    /// <summary>How the cell reads, in the reader's language.</summary>
    public string? Format(TRow row) => Read(row) switch
    {
        null => null,
        decimal amount when Kind == ColumnKind.Money => amount.ToString("N2", System.Globalization.CultureInfo.CurrentCulture),
        decimal number => number.ToString("#,##0.####", System.Globalization.CultureInfo.CurrentCulture),
        DateOnly date => date.ToString("d", System.Globalization.CultureInfo.CurrentCulture),
        DateTimeOffset instant => instant.ToLocalTime().ToString("g", System.Globalization.CultureInfo.CurrentCulture),
        bool flag => flag ? RecordsTexts.Yes : RecordsTexts.No,
        Enum value when Badge is not null => Badge(value).Label,
        var value => value.ToString(),
    };
}
