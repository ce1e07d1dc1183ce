using Erp.Finance.Contracts;
using Erp.Platform.Amounts;
using Erp.Sales.Documents;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Invoices;

/// <summary>
/// What falls on one tax of a discount or charge on an issued invoice. Credit notes give it back under that tax alone: what shared the taxes of the lines would else come back
/// under those of whatever lines go with it, and not under the ones that were billed (§ 17 (1) UStG).
/// </summary>
/// <param name="Billed">The discount or charge.</param>
/// <param name="Tax">The tax.</param>
/// <param name="Amount">What was billed under it, net.</param>
/// <param name="Given">What issued credit notes have given back of that.</param>
sealed record AdjustmentPart(InvoiceAdjustment Billed, TaxContent Tax, decimal Amount, decimal Given)
{
    /// <summary>What is not given back yet.</summary>
    public decimal Left => Amount - Given;

    /// <summary>All of it as a credit note gives it back.</summary>
    public AdjustmentContent Back => Billed.Content() with { Id = null, Amount = -Left, Tax = Tax };

    /// <summary>A credit note gives back from this with one of its own.</summary>
    public bool IsGivenBackBy(InvoiceAdjustment back) => back.CreditsAdjustmentId == Billed.Id && (back.TaxCategory, back.TaxRate) == (Tax.Category, Tax.Rate);

    /// <summary>
    /// What goes back with the lines of a credit note: by the value of those it goes with, and with the last of all lines whatever is left; so does a charge on a note
    /// without lines.
    /// </summary>
    public decimal Due(Invoice note, Invoice credited)
    {
        var (whole, value) = (ValueOf(credited), ValueOf(note));
        var alone = Billed.Kind == AdjustmentKind.Charge && note.Lines.All(l => l.Kind != LineKind.Item);
        return credited.IsRest(note) || whole == 0 || alone ? Left : Math.Min(Left, Money.Round(Amount * value / whole));
    }

    /// <summary>Reads what the discounts and charges of an issued invoice are made of. Joins the caller's transaction.</summary>
    public static async Task<IReadOnlyList<AdjustmentPart>> OfAsync(ErpDb db, Invoice credited, CancellationToken ct)
    {
        if (credited.Adjustments.Count == 0) return [];
        var given = await db.Invoices.Where(i => i.PrecedingId == credited.Id && i.Kind == InvoiceKind.CreditNote && i.Number != null).SelectMany(i => i.Adjustments)
            .Select(a => new { a.CreditsAdjustmentId, a.TaxCategory, a.TaxRate, a.Amount }).ToListAsync(ct);
        var totals = credited.Calculate();
        // The first of the totals' adjustments is the discount in per cent.
        return [.. totals.Adjustments.Where(s => s.Adjustment > 0).Select(s => (Billed: credited.Adjustments[s.Adjustment - 1], s.Category, s.Rate, s.Amount)).Select(s => new AdjustmentPart(
            s.Billed, s.Billed.Content().Tax ?? MainTax(credited, totals, s.Category, s.Rate), s.Amount,
            -given.Where(g => (g.CreditsAdjustmentId, g.TaxCategory, g.TaxRate) == (s.Billed.Id, s.Category, s.Rate)).Sum(g => g.Amount)))];
    }

    /// <summary>What shares taxes goes with the lines of its tax, what has one of its own with all.</summary>
    decimal ValueOf(Invoice invoice) =>
        invoice.Lines.Where(l => l.Kind == LineKind.Item && (Billed.TaxCodeId is not null || (l.TaxCategory, l.TaxRate) == (Tax.Category, Tax.Rate))).Sum(l => Math.Abs(l.Net));

    /// <summary>Of several tax codes of one category and rate, the one most was billed under.</summary>
    static TaxContent MainTax(Invoice credited, DocumentTotals totals, VatCategory category, decimal rate) => credited.Taxes.Where(t => (t.Category, t.Rate) == (category, rate))
        .MaxBy(t => totals.Revenues.Where(r => r.TaxCodeId == t.Id).Sum(r => Math.Abs(r.Net)))!;
}
