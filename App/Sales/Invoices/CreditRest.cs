using Erp.Finance.Contracts;
using Erp.Sales.Documents;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Invoices;

/// <summary>
/// Lets the last credit note of an invoice give back what the others left of net and tax, to the cent. Each note rounds by itself, so that their sum may be a cent beside what
/// was billed: it would stay owed for ever, by the customer and to the tax office (§ 17 (1) UStG). BR-CO-17 leaves room for it.
/// </summary>
static class CreditRest
{
    /// <summary>Settles a credit note that is being issued, where it is the last. Joins the caller's transaction.</summary>
    public static async Task SettleAsync(ErpDb db, Invoice credited, Invoice note, CancellationToken ct)
    {
        if (!credited.IsCreditedWith(note)) return;
        var given = await db.Invoices.Where(i => i.PrecedingId == credited.Id && i.Kind == InvoiceKind.CreditNote && i.Number != null).Select(i => new { i.Net, i.Tax }).ToListAsync(ct);
        note.GiveBack(-credited.Net - given.Sum(g => g.Net), -credited.Tax - given.Sum(g => g.Tax));
    }

    /// <summary>Totals with the net and tax that were settled: the cents between fall on the largest tax group, those of the net on its discount, which is what rounded them.</summary>
    public static DocumentTotals Settled(DocumentTotals totals, decimal net, decimal tax, IEnumerable<TaxContent> taxes)
    {
        var (moreNet, moreTax) = (net - totals.Net, tax - totals.Tax);
        if ((moreNet, moreTax) == (0, 0)) return totals;
        var largest = totals.Groups.MaxBy(g => Math.Abs(g.Base))!;
        var codes = taxes.Where(t => t.Category == largest.Category && t.Rate == largest.Rate).Select(t => t.Id).ToHashSet();
        var revenue = totals.Revenues.Where(r => codes.Contains(r.TaxCodeId)).MaxBy(r => Math.Abs(r.Net))!;
        return totals with
        {
            Groups = [.. totals.Groups.Select(g => g == largest ? g with { Base = g.Base + moreNet, Tax = g.Tax + moreTax } : g)],
            Revenues = [.. totals.Revenues.Select(r => r == revenue ? r with { Net = r.Net + moreNet, Tax = r.Tax + moreTax } : r)],
            Adjustments = moreNet == 0 ? totals.Adjustments : Discounted(totals.Adjustments, largest, -moreNet),
            Allowances = totals.Allowances - moreNet,
        };
    }

    static List<AdjustmentShare> Discounted(IReadOnlyList<AdjustmentShare> shares, TaxGroup group, decimal more)
    {
        var share = shares.FirstOrDefault(s => !s.IsCharge && (s.Category, s.Rate) == (group.Category, group.Rate)) ?? new(0, IsCharge: false, group.Category, group.Rate, 0);
        return [share with { Amount = share.Amount + more }, .. shares.Where(s => s != share)];
    }
}
