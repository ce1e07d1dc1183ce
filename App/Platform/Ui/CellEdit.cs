namespace Erp.Platform.Ui;

/// <summary>A cell of a list that is being changed.</summary>
/// <param name="Row">The row's identity.</param>
/// <param name="Column">The column's key.</param>
/// <param name="Text">What is typed.</param>
/// <param name="Seen">What the cell showed when it was opened.</param>
/// <param name="Error">Why it was refused; the input stays open then.</param>
public sealed record CellEdit(Guid Row, string Column, string Text, string? Seen = null, string? Error = null);

/// <summary>A block of cells from a spreadsheet, put on a cell of a list.</summary>
/// <param name="Index">Place of the first row, counted from 0 over the whole list.</param>
/// <param name="Columns">The columns shown, from the cell it was put on to the right.</param>
/// <param name="Text">Rows by line, cells by tabulator.</param>
public sealed record CellPaste(int Index, IReadOnlyList<string> Columns, string Text)
{
    /// <summary>Longer blocks are cut off by the browser, so that one of this length is refused.</summary>
    public const int Longest = 100_000;

    /// <summary>What the list showed when it was put on.</summary>
    public GridState State { get; init; } = GridState.Initial;
}
