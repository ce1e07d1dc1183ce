using Erp.Finance.Contracts;
using Erp.Platform.Amounts;
using Erp.Sales.Invoices;

namespace Erp.Sales.Documents;

/// <summary>
/// What a document in another currency comes to in that of the books, which is the VAT accounting currency (BT-6): Art. 230 of Directive 2006/112/EC
/// wants the tax in it.
/// </summary>
/// <param name="Currency">ISO 4217 code of these amounts.</param>
/// <param name="Rate">Units of the document's currency for one of it.</param>
/// <param name="RateDate">The day that rate is of.</param>
/// <param name="Net">Net total.</param>
/// <param name="Tax">Tax total (BT-111).</param>
/// <param name="Groups">The same by tax.</param>
public sealed record HomeTotals(string Currency, decimal Rate, DateOnly RateDate, decimal Net, decimal Tax, IReadOnlyList<TaxGroup> Groups)
{
    /// <summary>Net and tax.</summary>
    public decimal Gross => Net + Tax;

    /// <summary>Those of a document; null where it is in the currency of the books.</summary>
    internal static HomeTotals? Of<TLine>(SalesDocument<TLine> document) where TLine : SalesLine
    {
        if (!document.IsForeign) return null;
        var taxes = document.Taxes.ToDictionary(t => t.Id);
        return Of(document.HomeRevenues(document.Calculate()), document.Rate, document.RateDate!.Value, id => (taxes[id].Category, taxes[id].Rate));
    }

    /// <summary>
    /// What falls on a tax code in the currency of the books, net and tax each to the cent: what was taxed in advance as it was taxed, the rest at the rate of the supply
    /// (§ 16 (6) UStG).
    /// </summary>
    /// <param name="revenue">What falls on it in the document's currency.</param>
    /// <param name="rate">Units of that currency for one euro.</param>
    /// <param name="advances">What the document sets off.</param>
    internal static RevenueLine ToHome(RevenueLine revenue, decimal rate, IReadOnlyList<DeductionRow> advances)
    {
        var own = advances.Where(d => d.TaxCodeId == revenue.TaxCodeId).ToList();
        return revenue with
        {
            Net = Money.ToHome(revenue.Net - own.Sum(d => d.Net), rate) + own.Sum(d => d.HomeNet), Tax = Money.ToHome(revenue.Tax - own.Sum(d => d.Tax), rate) + own.Sum(d => d.HomeTax),
        };
    }

    /// <summary>Those of amounts that are converted already.</summary>
    /// <param name="revenues">What falls on each tax code.</param>
    /// <param name="rate">The rate they are converted at.</param>
    /// <param name="rateDate">The day it is of.</param>
    /// <param name="tax">Category and rate of a tax code.</param>
    internal static HomeTotals Of(IReadOnlyList<RevenueLine> revenues, decimal rate, DateOnly rateDate, Func<Guid, (VatCategory Category, decimal Rate)> tax) => new(
        Money.Euro, rate, rateDate, revenues.Sum(r => r.Net), revenues.Sum(r => r.Tax),
        [.. revenues.GroupBy(r => tax(r.TaxCodeId)).Select(g => new TaxGroup(g.Key.Category, g.Key.Rate, g.Sum(r => r.Net), g.Sum(r => r.Tax)))]);
}
