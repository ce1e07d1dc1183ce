using Erp.Finance.Contracts;
using Erp.Sales.Documents;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Invoices;

/// <summary>
/// Lets the last credit note under each tax of an invoice give back what the others left of net and tax, to the cent. Each note rounds by itself, so that their sum may be a cent
/// beside what was billed: it would stay owed for ever, by the customer and to the tax office (§ 17 (1) UStG). BR-CO-17 leaves room for it.
/// </summary>
static class CreditRest
{
    /// <summary>Settles a credit note that is being issued, under the taxes of which it is the last. Joins the caller's transaction.</summary>
    public static async Task SettleAsync(ErpDb db, Invoice credited, Invoice note, IReadOnlyList<AdjustmentPart> parts, CancellationToken ct)
    {
        var over = note.Calculate().Groups.Where(g => credited.IsGivenBackWith(note, parts, g)).Select(g => (g.Category, g.Rate)).ToHashSet();
        if (over.Count == 0) return;
        var notes = await db.Invoices.AsNoTracking().WithLines().Where(i => i.PrecedingId == credited.Id && i.Kind == InvoiceKind.CreditNote && i.Number != null).ToListAsync(ct);
        var given = notes.SelectMany(n => n.Calculate().Groups).ToLookup(g => (g.Category, g.Rate));
        note.GiveBack([.. credited.Calculate().Groups.Where(g => over.Contains((g.Category, g.Rate)))
            .Select(g => g with { Base = -g.Base - given[(g.Category, g.Rate)].Sum(n => n.Base), Tax = -g.Tax - given[(g.Category, g.Rate)].Sum(n => n.Tax) })]);
    }

    /// <summary>Totals with the cents that were settled; within a tax they fall on its largest revenue, those of the net on the discount in per cent, which is what rounded them.</summary>
    public static DocumentTotals Settled(DocumentTotals totals, IReadOnlyList<InvoiceRest> rests, IEnumerable<TaxContent> taxes) =>
        rests.Count == 0 ? totals : Settled(totals, rests, taxes.ToLookup(t => (t.Category, t.Rate), t => t.Id));

    static DocumentTotals Settled(DocumentTotals totals, IReadOnlyList<InvoiceRest> rests, ILookup<(VatCategory, decimal), Guid> codes)
    {
        foreach (var rest in rests)
        {
            var tax = (rest.TaxCategory, rest.TaxRate);
            var revenue = totals.Revenues.Where(r => codes[tax].Contains(r.TaxCodeId)).MaxBy(r => Math.Abs(r.Net))!;
            totals = totals with
            {
                Groups = [.. totals.Groups.Select(g => (g.Category, g.Rate) == tax ? g with { Base = g.Base + rest.Net, Tax = g.Tax + rest.Tax } : g)],
                Revenues = [.. totals.Revenues.Select(r => r == revenue ? r with { Net = r.Net + rest.Net, Tax = r.Tax + rest.Tax } : r)],
                Adjustments = rest.Net == 0 ? totals.Adjustments : Discounted(totals.Adjustments, rest),
                Allowances = totals.Allowances - rest.Net,
            };
        }

        return totals;
    }

    /// <summary>The discount in per cent is the first adjustment of all.</summary>
    static List<AdjustmentShare> Discounted(IReadOnlyList<AdjustmentShare> shares, InvoiceRest rest)
    {
        var share = shares.FirstOrDefault(s => s.Adjustment == 0 && (s.Category, s.Rate) == (rest.TaxCategory, rest.TaxRate)) ?? new(0, IsCharge: false, rest.TaxCategory, rest.TaxRate, 0);
        return [share with { Amount = share.Amount - rest.Net }, .. shares.Where(s => s != share)];
    }
}
