using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Printing.Layout;

/// <summary>Sets a table into the flow and decides where it breaks.</summary>
sealed class TableWriter
{
    const double Padding = 1.35, HeaderPadding = 1.3, LeastSplit = 3;

    readonly PageFlow flow;
    readonly PrintTable table;
    readonly (string Down, string Up) carried;
    readonly TableColumns columns;
    readonly TotalsWriter totals;
    readonly IReadOnlyList<TextLine>[] header;
    readonly double headerHeight;
    readonly IReadOnlyList<TextLine>[][] rows;
    readonly double leading = Typography.Leading(Typography.Table);

    /// <param name="flow">Where it goes.</param>
    /// <param name="table">What is set.</param>
    /// <param name="carried">What is said of the amount at the end of a page, and at the begin of the next.</param>
    /// <param name="isNarrow">The paper is slim.</param>
    public TableWriter(PageFlow flow, PrintTable table, (string Down, string Up) carried, bool isNarrow)
    {
        (this.flow, this.table, this.carried) = (flow, table, carried);
        columns = new(table, flow.Left, flow.Width, isNarrow, flow.Type);
        totals = new(flow, table.Totals);
        header = [.. table.Columns.Select((column, i) => flow.Break(RichText.Empty.Muted(column.Header), columns[i].Width, Typography.Small))];
        headerHeight = header.Max(cell => cell.Count) * Typography.Leading(Typography.Small) + 2 * HeaderPadding;
        rows = [.. table.Rows.Select(row => row.Cells.Select((cell, i) => flow.Break(cell, columns.Cell(row, i).Width, Typography.Table)).ToArray())];
    }

    double CarryHeight => table.CarryForward is null ? 0 : leading + 2 * Padding;

    /// <summary>What a page can hold at most, between its header and what is carried to it.</summary>
    double Most => flow.FullRoom - headerHeight - CarryHeight;

    public void Write()
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (i == 0)
            {
                flow.Ensure(headerHeight + Wanted(0));
                WriteHeader();
            }
            else if (!flow.Fits(Wanted(i)))
            {
                Break(i);
            }
            WriteRow(i);
        }
        if (rows.Length == 0) WriteHeader();
        totals.Write();
    }

    /// <summary>The room a row asks for: with the rows it stays with and what must follow on the same page; of one too high for a page, its first lines.</summary>
    double Wanted(int row)
    {
        var last = row;
        var together = Height(row);
        while (table.Rows[last].StaysWithNext && last < rows.Length - 1) together += Height(++last);
        if (together + Following(last) <= Most) return together + Following(last);
        return Height(row) + Following(row) <= Most ? Height(row) + Following(row) : LeastSplit * leading + 2 * Padding + CarryHeight;
    }

    /// <summary>Behind the last row stand the totals and what belongs to them; behind any other the page may end.</summary>
    double Following(int row) => row == rows.Length - 1 ? totals.Height + (table.KeepBelow == 0 ? 0 : LetterLayout.TableGap + table.KeepBelow) : CarryHeight;

    double Height(int row, int from = 0) => Math.Max((Lines(row) - from) * leading, from == 0 && table.Rows[row].Picture is not null ? columns.PictureEdge : 0) + 2 * Padding;

    int Lines(int row) => Math.Max(1, rows[row].Max(cell => cell.Count));

    void WriteHeader()
    {
        for (var i = 0; i < header.Length; i++)
        {
            var top = flow.Y + headerHeight - HeaderPadding - header[i].Count * Typography.Leading(Typography.Small);
            flow.Draw(header[i], columns[i].Left, columns[i].Width, top, Typography.Small, table.Columns[i].Align);
        }
        flow.Y += headerHeight;
        flow.Rule(flow.Left, flow.Right, Typography.RuleWidth, flow.Type.Accent);
    }

    /// <summary>Sets a row; one that is higher than the page goes on with its further lines on the next.</summary>
    void WriteRow(int row)
    {
        for (var from = 0; ;)
        {
            var left = Lines(row) - from;
            var fitting = left == 1 || Fits(row, from) ? left : Math.Clamp((int)((flow.Room - 2 * Padding - CarryHeight) / leading), 1, left > (int)LeastSplit ? left - 2 : left - 1);
            for (var i = 0; i < rows[row].Length; i++)
            {
                var (x, width) = columns.Cell(table.Rows[row], i);
                // A bracket stands outside, so that the digits stay below each other.
                if (table.Columns[i].Align == Align.Right && rows[row][i] is [{ Pieces: [.., { Text: [.., ')'] } piece] }]) width += flow.Type.Measure(")", Typography.Table, piece.Emphasis);
                flow.Draw(rows[row][i].Skip(from).Take(fitting), x, width, flow.Y + Padding, Typography.Table, table.Columns[i].Align);
            }
            if (from == 0 && table.Rows[row].Picture is { } picture) Draw(picture);
            flow.Y += fitting == left ? Height(row, from) : fitting * leading + 2 * Padding;
            from += fitting;
            if (from >= Lines(row)) break;
            // Its figures stand above already.
            Break(row + 1);
        }
        flow.Rule(flow.Left, flow.Right, Typography.HairlineWidth, Typography.Hairline);
    }

    /// <summary>Whether the rest of a row ends on this page, with what must follow it; totals too high for any page may follow on the next.</summary>
    bool Fits(int row, int from)
    {
        var (rest, following) = (Height(row, from), Following(row));
        return flow.Fits(rest + (rest + following <= Most ? following : CarryHeight));
    }

    void Draw(PdfImage picture)
    {
        var edge = Math.Min(columns.PictureEdge, columns.Aside);
        var scale = Math.Min(edge / picture.Width, edge / picture.Height);
        flow.Page.Image(picture, new(columns[columns.Words].Left, flow.Y + Padding, picture.Width * scale, picture.Height * scale));
    }

    /// <summary>Ends this page and begins the next, each with the amount of the rows before.</summary>
    void Break(int rowsBefore)
    {
        var amount = rowsBefore == 0 ? null : table.CarryForward?.Invoke(rowsBefore);
        WriteCarry(carried.Down, amount);
        flow.NewPage();
        WriteHeader();
        if (amount is null) return;
        WriteCarry(carried.Up, amount);
        flow.Rule(flow.Left, flow.Right, Typography.HairlineWidth, Typography.Hairline);
    }

    void WriteCarry(string label, string? amount)
    {
        if (amount is null) return;
        var (x, width) = columns[columns.Words];
        flow.Draw(flow.Break(RichText.Empty.Italic(label), width, Typography.Table).Take(1), x, width, flow.Y + Padding, Typography.Table);
        flow.Draw(flow.Break(RichText.Empty.Italic(amount), flow.Width, Typography.Table), flow.Left, flow.Width, flow.Y + Padding, Typography.Table, Align.Right);
        flow.Y += CarryHeight;
    }
}
