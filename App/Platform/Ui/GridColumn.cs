using Erp.Platform.Texts;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Ui;

/// <summary>How a column's content stands in its cell.</summary>
public enum ColumnAlign
{
    /// <summary>Words.</summary>
    Start,

    /// <summary>Numbers and money, so that digits stand under digits.</summary>
    End,

    /// <summary>Marks and icons.</summary>
    Center,
}

/// <summary>What can be asked of a column.</summary>
public enum FilterKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Contains a text.</summary>
    Text,

    /// <summary>Lies between two numbers, see <see cref="GridRange"/>.</summary>
    Number,

    /// <summary>Lies between two days, see <see cref="GridRange"/>.</summary>
    Date,

    /// <summary>Is one of the column's options.</summary>
    Select,
}

/// <summary>What is known of a column without knowing its rows.</summary>
/// <param name="Key">Stable name, as it stands in the address and in saved views.</param>
/// <param name="Title">Heading.</param>
public abstract record GridColumn(string Key, Text Title)
{
    /// <summary>Where the content stands.</summary>
    public ColumnAlign Align { get; init; }

    /// <summary>
    /// CSS width such as <c>8rem</c>; by content when not given. Where the screen is not wide, longer words are cut there and told in full by the pointer, save those
    /// that name the row.
    /// </summary>
    public string? Width { get; init; }

    /// <summary>The owner can order by it.</summary>
    public bool Sortable { get; init; } = true;

    /// <summary>How it can be filtered.</summary>
    public FilterKind Filter { get; init; } = FilterKind.Text;

    /// <summary>The choices of <see cref="FilterKind.Select"/>; the value stands in the address.</summary>
    public IReadOnlyList<SelectOption<string>> Options { get; init; } = [];

    /// <summary>Offered in the column chooser, not shown at first.</summary>
    public bool HiddenAtFirst { get; init; }

    /// <summary>Rows can be gathered by it.</summary>
    public bool Groupable { get; init; }
}

/// <summary>A column of a <see cref="RecordGrid{TRow}"/>.</summary>
/// <param name="Key">Stable name, as it stands in the address and in saved views.</param>
/// <param name="Title">Heading.</param>
/// <param name="Format">The content as text; also what export and tooltips take.</param>
public sealed record GridColumn<TRow>(string Key, Text Title, Func<TRow, string?> Format) : GridColumn(Key, Title)
{
    /// <summary>The content as people would type it to change it; null where the cell cannot be changed in the list.</summary>
    public Func<TRow, string>? Typed { get; init; }

    /// <summary>Content beyond text: a badge, an icon.</summary>
    public RenderFragment<TRow>? Cell { get; init; }
}
