using Erp.Catalog.Contracts;
using Erp.Finance.Contracts;
using Erp.Platform.Amounts;

namespace Erp.Sales.Documents;

/// <summary>What a line leaves over: its net amount after its own and the document's discount, less what it costs; in the currency of the books.</summary>
/// <param name="LineId">The line; none for one that was never saved.</param>
/// <param name="UnitCost">What one of its unit costs; null where that is not known.</param>
/// <param name="Amount">The margin; null without a cost.</param>
/// <param name="Percent">The margin in per cent of the net amount, two decimals; null without a cost or amount.</param>
public sealed record LineMargin(Guid? LineId, decimal? UnitCost, decimal? Amount, decimal? Percent);

/// <summary>
/// What a document leaves over, in the currency of the books. Lines without a cost are left out of amount and per cent; freight is passed on, not earned, and is left out too.
/// What is optional is told at its line and in no sum.
/// </summary>
/// <param name="Lines">In order, as many as the document has; none for texts and subtotals.</param>
/// <param name="Amount">The margin; null where no line has a cost.</param>
/// <param name="Percent">The margin in per cent of the net amount of the lines that have a cost, two decimals.</param>
/// <param name="WithoutCost">Lines that count and have no cost.</param>
public sealed record DocumentMargin(IReadOnlyList<LineMargin?> Lines, decimal? Amount, decimal? Percent, int WithoutCost)
{
    /// <summary>Beyond this a percentage says no more than that something is very wrong.</summary>
    internal const decimal MostPercent = 9999.99m;

    /// <summary>The margin of lines and of their document. The document's discounts are spread over the lines that count to the cent, so that their margins add up.</summary>
    /// <param name="lines">The lines in order.</param>
    /// <param name="discountPercent">Discount of the document.</param>
    /// <param name="discountAmount">What is taken off it beside that, as an amount.</param>
    /// <param name="rate">Units of the document's currency for one euro.</param>
    internal static DocumentMargin Of(IReadOnlyList<MarginLine> lines, decimal discountPercent, decimal discountAmount, decimal rate)
    {
        var counting = lines.Where(l => l.Counts).ToList();
        var shares = new Queue<decimal>(Totals.Split(Money.Percent(counting.Sum(l => l.Net), discountPercent) + discountAmount, [.. counting.Select(l => l.Net)]));
        var (sum, basis, without) = ((decimal?)null, 0m, 0);
        var margins = new List<LineMargin?>(lines.Count);
        foreach (var line in lines)
        {
            var net = Money.ToHome(line.Net - (line.Counts ? shares.Dequeue() : Money.Percent(line.Net, discountPercent)), rate);
            var amount = line.UnitCost is { } cost ? net - Money.Round(line.Quantity * cost) : (decimal?)null;
            margins.Add(line.Kind == LineKind.Item ? new(line.Id, line.UnitCost, amount, PercentOf(amount, net)) : null);
            if (!line.Counts) continue;
            if (amount is null) without++;
            else (sum, basis) = ((sum ?? 0) + amount, basis + net);
        }

        return new(margins, sum, PercentOf(sum, basis), without);
    }

    /// <summary>The margin of a document that is kept.</summary>
    internal static DocumentMargin Of<TLine>(SalesDocument<TLine> document) where TLine : SalesLine =>
        Of([.. document.Lines.Select(l => new MarginLine(l.Id, l.Kind, l.Counts, l.Net, l.Quantity, l.UnitCost))],
            document.DiscountPercent, document.Adjusted.Where(a => a.Kind == AdjustmentKind.Discount).Sum(a => a.Amount), document.Rate);

    /// <summary>The margin of what is typed so far. A line that is kept keeps the cost it was made with as long as item and unit are the same, as <see cref="SalesLine"/> does.</summary>
    /// <param name="form">What is typed.</param>
    /// <param name="nets">Net amounts of the lines, in order.</param>
    /// <param name="costs">What the items cost today.</param>
    /// <param name="rate">Units of the document's currency for one euro.</param>
    /// <param name="kept">The lines that are kept.</param>
    /// <param name="margin">Their margins, in the same order.</param>
    internal static DocumentMargin Of(DocumentForm form, IReadOnlyList<decimal> nets, CostBook costs, decimal rate, IReadOnlyList<DocumentLine> kept, DocumentMargin? margin)
    {
        var before = margin is null ? [] : kept.Zip(margin.Lines).ToDictionary(l => l.First.Id);
        return Of([.. form.Lines.Zip(nets, (line, net) => new MarginLine(line.Id, line.Kind, line.Counts, net, line.Quantity, CostOf(line)))],
            form.DiscountPercent, form.Adjustments.Where(a => a.Kind == AdjustmentKind.Discount).Sum(a => a.Amount), rate);

        decimal? CostOf(LineForm line)
        {
            var stands = line.Id is { } id && before.TryGetValue(id, out var found) && (found.First.ItemId, found.First.UnitCode) == (line.ItemId, line.UnitCode) ? found.Second?.UnitCost : null;
            return stands ?? (line.ItemId is { } item ? costs.Find(item, line.UnitCode) : null);
        }
    }

    static decimal? PercentOf(decimal? margin, decimal net) =>
        margin is null || net == 0 ? null : Math.Clamp(Money.Round(margin.Value * 100 / net), -MostPercent, MostPercent);
}

/// <summary>A line as its margin needs it.</summary>
/// <param name="Counts">Adds to the totals of its document.</param>
/// <param name="Net">After its own discount.</param>
sealed record MarginLine(Guid? Id, LineKind Kind, bool Counts, decimal Net, decimal Quantity, decimal? UnitCost);
