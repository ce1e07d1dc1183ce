namespace Erp.Sales.Documents;

/// <summary>What stands at both ends of a line: its number at the left, its amount at the right.</summary>
/// <param name="Number">Items are numbered from 1; other lines have no number.</param>
/// <param name="Amount">Net amount of an item, or what a subtotal sums up; none on a text.</param>
public readonly record struct LineFigure(int? Number, decimal? Amount)
{
    /// <summary>The figures of all lines of a document, the same on screens and on paper.</summary>
    /// <param name="lines">In order: what each is, its net amount, and whether it counts. What does not count is left out of subtotals.</param>
    public static IReadOnlyList<LineFigure> Of(IEnumerable<(LineKind Kind, decimal Net, bool Counts)> lines)
    {
        var (number, sum) = (0, 0m);
        var figures = new List<LineFigure>();
        foreach (var (kind, net, counts) in lines)
        {
            if (counts) sum += net;
            figures.Add(kind switch
            {
                LineKind.Item => new(++number, net),
                LineKind.Subtotal => new(null, sum),
                _ => new(null, null),
            });
            if (kind == LineKind.Subtotal) sum = 0;
        }

        return figures;
    }
}
