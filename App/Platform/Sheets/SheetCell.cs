namespace Erp.Platform.Sheets;

/// <summary>What a cell of a table holds, as far as the file says. A CSV file knows only text.</summary>
public enum CellKind
{
    /// <summary>As it was typed; numbers and dates in it follow the file's <see cref="SheetFormat"/>.</summary>
    Text,

    /// <summary>A number, written with a decimal point.</summary>
    Number,

    /// <summary>A day, written <c>2026-11-20</c>, with a time of day <c>2026-11-20 08:30</c>.</summary>
    Date,

    /// <summary>Yes or no, written <c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>What the spreadsheet program could not compute, such as <c>#DIV/0!</c>.</summary>
    Error,
}

/// <summary>One cell. Formulas are never run: of a formula only the value that the file keeps is read.</summary>
/// <param name="Text">The content; for numbers, dates and flags in the neutral form that <paramref name="Kind"/> names.</param>
/// <param name="Kind">What it holds.</param>
public readonly record struct SheetCell(string Text, CellKind Kind = CellKind.Text)
{
    public static readonly SheetCell Empty = new("");

    /// <summary>Whether there is nothing in it but blanks.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}

/// <summary>One row of a table as it stands in the file.</summary>
/// <param name="Number">Where it stands, counted from 1 as people see it: the row of a spreadsheet, the line of a CSV file where it begins.</param>
/// <param name="Cells">Its cells from the left; may be fewer or more than the headings.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The cell of a column counted from 0; empty where the row is shorter.</summary>
    public SheetCell this[int column] => column < Cells.Count ? Cells[column] : SheetCell.Empty;

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Cells.All(c => c.IsEmpty);
}
