namespace Erp.Platform.Printing.Layout;

/// <summary>
/// Where the columns of a table stand, in millimetres: given widths, columns of figures grown to their longest figure, the rest shared.
/// </summary>
sealed class TableColumns
{
    const double Gutter = 3.5, LeastStar = 25, MostFigures = 55;

    readonly (double Left, double Width)[] places;

    public TableColumns(PrintTable table, double left, double width, Typography type)
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
    }

    public (double Left, double Width) this[int column] => places[column];

    static double Figures(PrintTable table, int column, Typography type)
    {
        var widest = Math.Max(table.Columns[column].Width, type.Measure(table.Columns[column].Header, Typography.Small));
        foreach (var row in table.Rows)
        {
            var needed = 0.0;
            foreach (var run in row[column].Runs) needed += type.Measure(run.Text, Typography.Table, run.Emphasis);
            widest = Math.Max(widest, needed + 0.1);
        }
        return Math.Min(widest, MostFigures);
    }
}
