using Erp.Platform.Work;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>What a credit note may give back: what its invoice bills, no more of it, and with the taxes that were billed (§ 17 (1) UStG).</summary>
static class CreditNoteRules
{
    /// <summary>Refuses a credit note that gives back other things than its invoice bills, or more of them.</summary>
    /// <exception cref="BusinessRuleException">The first such line, or the sum.</exception>
    public static void Require(Invoice invoice, Invoice note, IReadOnlyList<AdjustmentPart> parts)
    {
        foreach (var line in note.Lines.Where(l => l.Kind == LineKind.Item)) Require(invoice, note, line);
        if (invoice.IsAdvance && note.Net != -invoice.Net) throw new BusinessRuleException(InvoiceTexts.AdvanceAsWhole, nameof(note.Lines));
        // What was billed with a discount is given back with it.
        if (note.DiscountPercent != invoice.DiscountPercent) throw new BusinessRuleException(InvoiceTexts.DiscountOfInvoice.With(invoice.DiscountPercent), nameof(note.DiscountPercent));
        foreach (var adjustment in note.Adjustments) Require(invoice, note, adjustment, [.. parts.Where(p => p.Billed.Id == adjustment.CreditsAdjustmentId)]);
    }

    static void Require(Invoice invoice, Invoice note, InvoiceAdjustment adjustment, IReadOnlyList<AdjustmentPart> parts)
    {
        var field = $"{nameof(note.Adjustments)}[{adjustment.Position - 1}].";
        if (parts.Count == 0) throw new BusinessRuleException(InvoiceTexts.AdjustsInvoiceOnly, field + nameof(adjustment.Amount));
        var part = parts.FirstOrDefault(p => p.IsGivenBackBy(adjustment) && p.Tax.Id == adjustment.TaxCodeId)
            ?? throw new BusinessRuleException(InvoiceTexts.TaxOfAdjustment, field + nameof(adjustment.TaxCodeId));
        if (adjustment.Amount > 0 || -note.Adjustments.Where(part.IsGivenBackBy).Sum(a => a.Amount) > part.Left)
            throw new BusinessRuleException(InvoiceTexts.MoreThanCharged.With(part.Left), field + nameof(adjustment.Amount));
        if (adjustment is { Kind: AdjustmentKind.Discount, Own: true }) throw new BusinessRuleException(InvoiceTexts.DiscountShare.With(part.Due(note, invoice)), field + nameof(adjustment.Amount));
    }

    static void Require(Invoice invoice, Invoice note, InvoiceLine line)
    {
        var field = $"{nameof(note.Lines)}[{line.Position - 1}].";
        var billed = invoice.Lines.FirstOrDefault(l => l.Id == line.CreditsLineId) ?? throw new BusinessRuleException(InvoiceTexts.CreditsInvoiceOnly, field + nameof(line.ItemId));
        if (line.Net * billed.Net > 0 || Math.Abs(line.Net) > Math.Abs(billed.LeftNet))
            throw new BusinessRuleException(InvoiceTexts.MoreThanBilled.With(billed.LeftNet), field + nameof(line.Quantity));
        if ((line.TaxCodeId, line.TaxRate) != (billed.TaxCodeId, billed.TaxRate))
            throw new BusinessRuleException(InvoiceTexts.TaxOfInvoice.With(billed.TaxRate), field + nameof(line.TaxCodeId));
    }
}
