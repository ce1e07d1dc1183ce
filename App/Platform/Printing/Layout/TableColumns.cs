namespace Erp.Platform.Printing.Layout;

/// <summary>
/// Where the columns of a table stand, in millimetres: given widths, columns of figures grown to their longest figure, the rest shared.
/// </summary>
sealed class TableColumns
{
    const double Gutter = 3.5, LeastStar = 25, MostFigures = 55, WidePicture = 18, SlimPicture = 12;

    readonly (double Left, double Width)[] places;

    public TableColumns(PrintTable table, double left, double width, bool isNarrow, Typography type)
    {
        var widths = table.Columns.Select((column, i) => column.Align == Align.Right ? Figures(table, i, type) : column.Width).ToArray();
        var stars = table.Columns.Count(column => column.IsStar);
        var room = width - Gutter * (widths.Length - 1);
        var star = stars == 0 ? 0 : Math.Max(LeastStar, (room - widths.Sum()) / stars);
        for (var i = 0; i < widths.Length; i++)
            if (table.Columns[i].IsStar) widths[i] = star;
        var scale = Math.Min(1, room / widths.Sum());
        places = new (double, double)[widths.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            places[i] = (left, widths[i] * scale);
            left += widths[i] * scale + Gutter;
        }

        Words = Math.Max(0, table.Columns.ToList().FindIndex(column => column.IsStar));
        PictureEdge = isNarrow ? SlimPicture : WidePicture;
        if (table.Rows.Any(row => row.Picture is not null)) Aside = Math.Min(PictureEdge + Gutter, places[Words].Width / 2);
    }

    public (double Left, double Width) this[int column] => places[column];

    /// <summary>The column of words, which pictures go with.</summary>
    public int Words { get; }

    /// <summary>The edge of the square a picture is fitted into.</summary>
    public double PictureEdge { get; }

    /// <summary>How far words move aside for pictures; 0 without any.</summary>
    public double Aside { get; }

    /// <summary>Where a cell of a row stands. Words take the room of the empty cells that follow them, as headings and subtotals need it.</summary>
    public (double Left, double Width) Cell(PrintRow row, int column)
    {
        var (left, width) = places[column];
        if (column != Words) return (left, width);
        var last = column;
        while (last + 1 < places.Length && row.Cells[last + 1].Runs.Count == 0) last++;
        var aside = Aside + Math.Min(row.Indent, width / 2);
        return (left + aside, places[last].Left + places[last].Width - left - aside);
    }

    static double Figures(PrintTable table, int column, Typography type)
    {
        var widest = Math.Max(table.Columns[column].Width, type.Measure(table.Columns[column].Header, Typography.Small));
        foreach (var row in table.Rows) widest = Math.Max(widest, Widest(row.Cells[column], type) + 0.1);
        return Math.Min(widest, MostFigures);
    }

    /// <summary>The longest line of a cell.</summary>
    static double Widest(RichText cell, Typography type)
    {
        var (widest, line) = (0.0, 0.0);
        foreach (var run in cell.Runs)
        {
            var begins = true;
            foreach (var part in run.Text.Split('\n'))
            {
                if (!begins) line = 0;
                begins = false;
                line += type.Measure(part, Typography.Table, run.Emphasis);
                widest = Math.Max(widest, line);
            }
        }
        return widest;
    }
}
