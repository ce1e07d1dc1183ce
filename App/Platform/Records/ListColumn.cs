using System.Globalization;
using System.Linq.Expressions;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Platform.Records;

/// <summary>What a column holds; decides how it is written, filtered and exported.</summary>
public enum ColumnKind
{
    Text,
    Number,
    Money,
    Price,
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
    /// <summary>What rows are ordered by; see <see cref="DeclaredOrder"/>.</summary>
    internal LambdaExpression Order { get; } = DeclaredOrder.Of(Value);

    /// <summary>How its cells look, where words are not enough.</summary>
    public Microsoft.AspNetCore.Components.RenderFragment<TRow>? Cell { get; init; }

    /// <summary>The indexed search words of which this column is a part: a filter narrows by them first, so that it need not read the whole table.</summary>
    public LambdaExpression? Words { get; init; }

    /// <summary>The field of the record's form that it shows, where that has another name, such as <c>Address.City</c>.</summary>
    internal string? Field { get; init; }

    /// <summary>The right it takes besides that of the list; none for most.</summary>
    public string? Permission { get; init; }

    /// <summary>What each row counts in the column's sum; none where it has no sum.</summary>
    internal LambdaExpression? Sum { get; init; }

    /// <summary>What the sum is called, where it is not simply that of the column.</summary>
    internal Text? SumTitle { get; init; }

    /// <summary>Can be chosen, but is not shown at first.</summary>
    public bool Hidden { get; init; }

    /// <summary>Reckoned from other tables: a screen reads it only where it shows, narrows or orders by it.</summary>
    public bool OnDemand { get; init; }

    /// <summary>CSS width; by content when not given.</summary>
    public string? Width { get; init; }

    /// <summary>The values of a choice, with their words.</summary>
    public IReadOnlyList<(string Value, Text Label)> Options { get; init; } = [];

    /// <summary>How a choice's value looks, where it is a state shown as a badge; other choices are plain words.</summary>
    public Func<object, Tone>? Tone { get; init; }

    /// <summary>The words of a choice's value; null for anything else.</summary>
    public Text? LabelOf(object value) => Kind == ColumnKind.Choice && value.ToString() is var wanted ? Options.FirstOrDefault(o => o.Value == wanted).Label : null;

    /// <summary>How the cell reads, in the reader's language.</summary>
    public string? Format(TRow row) => Read(row) switch
    {
        null => null,
        decimal amount when Kind == ColumnKind.Money => amount.ToString("N2", CultureInfo.CurrentCulture),
        decimal price when Kind == ColumnKind.Price => price.ToString("#,##0.00##", CultureInfo.CurrentCulture),
        decimal number => number.ToString("#,##0.####", CultureInfo.CurrentCulture),
        DateOnly date => date.ToString("d", CultureInfo.CurrentCulture),
        DateTimeOffset instant => BusinessCalendar.ClockAt(instant).ToString("g", CultureInfo.CurrentCulture),
        bool flag => flag ? RecordsTexts.Yes : RecordsTexts.No,
        var value => LabelOf(value)?.ToString() ?? value.ToString(),
    };

    /// <summary>Whether a text as programs write it (<c>1.5</c>, <c>2026-11-20</c>, <c>true</c>) says what stands in the cell.</summary>
    internal bool IsSaidBy(string? text, TRow row) => Read(row) switch
    {
        null => text is null or "",
        decimal number => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var said) && said == number,
        DateOnly date => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var said) && said == date,
        DateTimeOffset instant => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var said) && said == instant,
        bool flag => text == (flag ? "true" : "false"),
        IFormattable value => text == value.ToString(null, CultureInfo.InvariantCulture),
        var value => text == value.ToString(),
    };

    /// <summary>The cell as one would type it to change it: choices by their value, numbers without grouping.</summary>
    public string Typed(TRow row) => Read(row) switch
    {
        null => "",
        decimal number => number.ToString("0.############", CultureInfo.CurrentCulture),
        DateOnly date => date.ToString("d", CultureInfo.CurrentCulture),
        bool flag => flag ? "true" : "false",
        var value => value.ToString() ?? "",
    };
}
