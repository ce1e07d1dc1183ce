namespace Erp.Platform.Printing.Layout;

/// <summary>Sets a table into the flow and decides where it breaks.</summary>
sealed class TableWriter
{
    const double Padding = 1.35, HeaderPadding = 1.3, LeastSplit = 3;

    readonly PageFlow flow;
    readonly PrintTable table;
    readonly string carriedForward;
    readonly TableColumns columns;
    readonly TotalsWriter totals;
    readonly double leading = Typography.Leading(Typography.Table);

    public TableWriter(PageFlow flow, PrintTable table, string carriedForward)
    {
        (this.flow, this.table, this.carriedForward) = (flow, table, carriedForward);
        columns = new(table, flow.Left, flow.Width, flow.Type);
        totals = new(flow, table.Totals);
    }

    double CarryHeight => table.CarryForward is null ? 0 : leading + 2 * Padding;

    public void Write()
    {
        var rows = table.Rows;
        var header = Header();
        var headerHeight = header.Max(cell => cell.Count) * Typography.Leading(Typography.Small) + 2 * HeaderPadding;
        var mostRow = flow.FullRoom - headerHeight - 2 * CarryHeight;
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = rows[i].Select((cell, column) => flow.Break(cell, columns[column].Width, Typography.Table)).ToArray();
            var height = Math.Max(1, cells.Max(cell => cell.Count)) * leading + 2 * Padding;
            var isLast = i == rows.Count - 1;
            var follows = isLast ? totals.Height : CarryHeight;
            var wanted = height + follows <= mostRow + CarryHeight ? height + follows : LeastSplit * leading + 2 * Padding + CarryHeight;
            if (i == 0)
            {
                flow.Ensure(headerHeight + wanted);
                WriteHeader(header, headerHeight);
            }
            else if (!flow.Fits(wanted))
            {
                Break(header, headerHeight, i);
            }
            WriteRow(cells, header, headerHeight, i);
        }
        if (rows.Count == 0) WriteHeader(header, headerHeight);
        totals.Write();
    }

    IReadOnlyList<TextLine>[] Header() =>
        [.. table.Columns.Select((column, i) => flow.Break(RichText.Empty.Muted(column.Header), columns[i].Width, Typography.Small))];

    void WriteHeader(IReadOnlyList<TextLine>[] header, double height)
    {
        for (var i = 0; i < header.Length; i++)
        {
            var top = flow.Y + height - HeaderPadding - header[i].Count * Typography.Leading(Typography.Small);
            flow.Draw(header[i], columns[i].Left, columns[i].Width, top, Typography.Small, table.Columns[i].Align);
        }
        flow.Y += height;
        flow.Rule(flow.Left, flow.Right, Typography.RuleWidth, flow.Type.Accent);
    }

    /// <summary>Sets a row; one that is higher than the page goes on with its further lines on the next.</summary>
    void WriteRow(IReadOnlyList<TextLine>[] cells, IReadOnlyList<TextLine>[] header, double headerHeight, int index)
    {
        var count = Math.Max(1, cells.Max(cell => cell.Count));
        for (var from = 0; ;)
        {
            var fitting = flow.Fits((count - from) * leading + 2 * Padding)
                ? count - from
                : Math.Max(1, (int)((flow.Room - 2 * Padding - CarryHeight) / leading));
            for (var i = 0; i < cells.Length; i++)
            {
                var (left, width) = columns[i];
                flow.Draw(cells[i].Skip(from).Take(fitting), left, width, flow.Y + Padding, Typography.Table, table.Columns[i].Align);
            }
            flow.Y += fitting * leading + 2 * Padding;
            from += fitting;
            if (from >= count) break;
            Break(header, headerHeight, index);
        }
        flow.Rule(flow.Left, flow.Right, Typography.HairlineWidth, Typography.Hairline);
    }

    /// <summary>Ends this page and begins the next, each with the amount of the rows before.</summary>
    void Break(IReadOnlyList<TextLine>[] header, double headerHeight, int rowsBefore)
    {
        WriteCarry(rowsBefore);
        flow.NewPage();
        WriteHeader(header, headerHeight);
        if (table.CarryForward is null || rowsBefore == 0) return;
        WriteCarry(rowsBefore);
        flow.Rule(flow.Left, flow.Right, Typography.HairlineWidth, Typography.Hairline);
    }

    void WriteCarry(int rowsBefore)
    {
        if (table.CarryForward is not { } amount || rowsBefore == 0) return;
        var text = RichText.Empty.Italic($"{carriedForward}   {amount(rowsBefore)}");
        var lines = flow.Break(text, flow.Width, Typography.Table);
        flow.Draw(lines, flow.Left, flow.Width, flow.Y + Padding, Typography.Table, Align.Right);
        flow.Y += CarryHeight;
    }
}
