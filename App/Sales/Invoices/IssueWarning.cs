using Erp.Platform.Branding;
using Erp.Platform.Texts;
using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Invoices;

/// <summary>What may be right on an invoice, but mostly is not: whoever issues it decides, for only they know what was supplied when.</summary>
/// <param name="Says">The warning.</param>
/// <param name="Details">Line by line what it is about.</param>
public sealed record IssueWarning(Message Says, IReadOnlyList<Message> Details)
{
    /// <summary>The warnings about an invoice that was just issued.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="orders">The orders it bills, this invoice noted on them.</param>
    /// <param name="seller">The company.</param>
    internal static IReadOnlyList<IssueWarning> Of(Invoice invoice, IReadOnlyList<Order> orders, CompanyProfile seller) => [.. Ahead(invoice, orders), .. OfSmallBusiness(invoice, seller)];

    /// <summary>Goods are billed that have not left.</summary>
    static IEnumerable<IssueWarning> Ahead(Invoice invoice, IReadOnlyList<Order> orders)
    {
        var billed = invoice.Billed.GroupBy(b => b.OrderLineId).ToDictionary(g => g.Key, g => g.Sum(b => b.Quantity));
        var ahead = orders.SelectMany(o => o.Lines).Select(l => (Line: l, Quantity: Math.Min(l.AheadQuantity, billed.GetValueOrDefault(l.Id)))).Where(l => l.Quantity > 0).ToList();
        if (ahead.Count > 0) yield return new(InvoiceTexts.BilledAhead, [.. ahead.Select(l => InvoiceTexts.AheadLine.With(l.Line.Text, l.Quantity, l.Line.UnitName))]);
    }

    /// <summary>
    /// A small business shows tax, or a company that is none charges none (§ 19 UStG). What decides is the day of supply, which may lie before the company became or
    /// ceased to be one.
    /// </summary>
    static IEnumerable<IssueWarning> OfSmallBusiness(Invoice invoice, CompanyProfile seller)
    {
        if (invoice.PrecedingId is not null) yield break;
        if (seller.SmallBusiness && invoice.Lines.Any(l => l.TaxRate != 0)) yield return new(InvoiceTexts.SmallBusinessTaxed, []);
        if (!seller.SmallBusiness && invoice.Lines.Any(l => l.TaxCode == TaxDetermination.SmallBusiness)) yield return new(InvoiceTexts.SmallBusinessNoMore, []);
    }
}
