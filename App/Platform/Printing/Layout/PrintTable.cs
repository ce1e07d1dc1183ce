using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Printing.Layout;

/// <summary>
/// A table that runs over as many pages as it needs: headers on every page, rows in one piece, an amount carried forward where wanted,
/// and totals that stay with the last row.
/// </summary>
public sealed class PrintTable(params IReadOnlyList<PrintColumn> columns)
{
    readonly List<PrintRow> rows = [];
    readonly List<TotalLine> totals = [];

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<PrintColumn> Columns => columns;

    /// <summary>
    /// Gives the amount carried forward behind the first <c>n</c> rows, ready to print; it stands at the right edge, under the last column.
    /// Nothing is carried without it, and where it answers null.
    /// </summary>
    public Func<int, string?>? CarryForward { get; init; }

    /// <summary>Millimetres that must be free on the page of the totals, behind the gap that follows them: for a signature that is not to stand alone.</summary>
    public double KeepBelow { get; init; }

    internal IReadOnlyList<PrintRow> Rows => rows;

    internal IReadOnlyList<TotalLine> Totals => totals;

    /// <summary>Adds a row, one cell per column; missing cells stay empty.</summary>
    public void Row(params ReadOnlySpan<RichText> cells)
    {
        var row = new RichText[columns.Count];
        for (var i = 0; i < row.Length; i++) row[i] = i < cells.Length ? cells[i] : RichText.Empty;
        rows.Add(new(row));
    }

    /// <summary>Shows a picture in the row added last, before its words. The words of all rows move aside, so that they begin below each other.</summary>
    public void Picture(PdfImage picture) => rows[^1] = rows[^1] with { Picture = picture };

    /// <summary>Moves all lines of the words of the row added last to the right, as levels of a tree want it; never beyond the middle of their column.</summary>
    public void Indent(double millimetres) => rows[^1] = rows[^1] with { Indent = millimetres };

    /// <summary>Keeps the row added last on one page with the row that follows, as headings want it.</summary>
    public void KeepWithNext() => rows[^1] = rows[^1] with { StaysWithNext = true };

    /// <summary>Adds a line below the table, such as the net amount or a tax.</summary>
    public void Total(string label, string amount) => totals.Add(new(label, amount, IsGrand: false));

    /// <summary>Adds the line the reader looks for: the amount to pay.</summary>
    public void GrandTotal(string label, string amount) => totals.Add(new(label, amount, IsGrand: true));
}
