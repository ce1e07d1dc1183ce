using Erp.Finance.Contracts;
using Erp.Platform.Work;

namespace Erp.Purchasing.Bills;

/// <summary>What the lines of a bill come to, to the cent: rounded per line and per rate as sales are, unless the paper shows another tax.</summary>
/// <param name="Net">Sum of the lines.</param>
/// <param name="Taxes">Tax to be paid, by tax code.</param>
public sealed record BillTotals(decimal Net, IReadOnlyDictionary<Guid, decimal> Taxes)
{
    /// <summary>How far the tax on the paper may lie from ours for each rate: rounding line by line instead of once explains that, no more.</summary>
    public const decimal MostRounding = 0.05m;

    /// <summary>Tax to be paid with the bill.</summary>
    public decimal Tax => Taxes.Values.Sum();

    /// <summary>Reckons a bill.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="statedTax">The tax the paper shows; none where it is what is reckoned here.</param>
    /// <exception cref="InvalidInputException">The paper's tax is further off than rounding explains.</exception>
    internal static BillTotals Of(IReadOnlyList<BillLine> lines, decimal? statedTax)
    {
        var totals = Totals.Calculate([.. lines.Select(l => new TotalsLine(l.Quantity, l.UnitPrice, l.TaxCategory, l.PaidRate, l.TaxCodeId))]);
        var taxes = totals.Revenues.GroupBy(r => r.TaxCodeId).ToDictionary(g => g.Key, g => g.Sum(r => r.Tax));
        if (statedTax is not { } stated || stated == totals.Tax) return new(totals.Net, taxes);
        var most = MostRounding * totals.Groups.Count(g => g.Rate != 0);
        if (Math.Abs(stated - totals.Tax) > most) throw new InvalidInputException(nameof(Bill.StatedTax), BillTexts.TaxOffBy.With(totals.Tax, most));
        taxes[taxes.MaxBy(t => Math.Abs(t.Value)).Key] += stated - totals.Tax;
        return new(totals.Net, taxes);
    }
}
