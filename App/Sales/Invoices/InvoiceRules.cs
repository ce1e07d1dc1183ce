using Erp.Finance.Contracts;
using Erp.Platform.Branding;
using Erp.Platform.Identifiers;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>What an invoice must have before it may be issued (§§ 14, 14a UStG; EN 16931 as compliance section 2 sums it up).</summary>
static class InvoiceRules
{
    /// <summary>Refuses an invoice that lacks something, naming the field to mend.</summary>
    /// <exception cref="BusinessRuleException">The first rule broken.</exception>
    public static void Require(Invoice invoice, CompanyProfile seller, DateOnly today)
    {
        // What gives back may be charges alone, such as freight for goods that stay.
        Require(
            invoice.Lines.Any(l => l.Kind == LineKind.Item) || (invoice.Kind == InvoiceKind.CreditNote && invoice.Adjustments.Any(a => a.Amount != 0)),
            DocumentTexts.NoLines, nameof(invoice.Lines));
        Require(invoice.InvoiceDate <= today, InvoiceTexts.DateInFuture, nameof(invoice.InvoiceDate));
        Require(invoice.DueDate >= invoice.InvoiceDate, InvoiceTexts.DueBeforeDate, nameof(invoice.DueDate));
        // § 14 (4) no. 1 and 2, § 34a UStDV: the company's own address, and its tax number or VAT id.
        Require(seller is { Street: not null, PostCode: not null, City: not null }, InvoiceTexts.SellerAddressMissing);
        Require(seller.TaxNumber is not null || seller.VatId is not null, InvoiceTexts.SellerTaxNumberMissing);
        // § 14 (4) no. 1: full name and address of the customer.
        Require(invoice.CustomerAddress.IsComplete, InvoiceTexts.AddressIncomplete, nameof(invoice.CustomerId));
        // § 14 (4) no. 6: day of supply, even where it is the invoice date; of a down payment it is still ahead.
        Require(invoice.DeliveryDate is not null || invoice.IsAdvance, InvoiceTexts.DeliveryDateMissing, nameof(invoice.DeliveryDate));
        // § 14c (2) UStG: who shows tax on what is not supplied owes it; before the supply only a down payment invoice does so (§ 14 (5)). A period that has begun may be billed.
        Require(invoice.Kind != InvoiceKind.Invoice || invoice.DeliveryDate <= today, InvoiceTexts.SupplyAhead, nameof(invoice.DeliveryDate));
        RequireSequence(invoice);
        var sold = invoice.Lines.Where(l => l.Kind == LineKind.Item).ToList();
        // § 31 (5) UStDV: what gives back names the invoice it was billed on, as credit notes do. Only what was ordered as a return comes without one.
        Require(invoice.Kind != InvoiceKind.Invoice || invoice.Gross >= 0 || sold.All(l => l.Net >= 0 || l.OrderLineId is not null), InvoiceTexts.LessThanNothing, nameof(invoice.Lines));
        var adjusted = invoice.Adjustments.Where(a => a.TaxCategory is not null && a.Amount != 0).ToList();
        foreach (var line in sold) RequireTax(invoice, seller, line.TaxCategory, $"{nameof(invoice.Lines)}[{line.Position - 1}].{nameof(line.TaxCodeId)}");
        foreach (var adjustment in adjusted) RequireTax(invoice, seller, adjustment.TaxCategory, $"{nameof(invoice.Adjustments)}[{adjustment.Position - 1}].{nameof(adjustment.TaxCodeId)}");
        // BR-O-11 to 14: what is outside the scope of VAT shares an invoice with nothing else.
        Require(
            sold.Select(l => l.TaxCategory).Concat(adjusted.Select(a => a.TaxCategory)).Select(c => c == VatCategory.O).Distinct().Count() == 1,
            InvoiceTexts.OutOfScopeMixed, nameof(invoice.Lines));
    }

    /// <summary>Nothing is dated before what it follows: its tax would be declared, or taken back, for an earlier month than what causes it (§ 13 (1) no. 1 a, § 17 (1) sentence 8 UStG).</summary>
    static void RequireSequence(Invoice invoice)
    {
        var date = invoice.InvoiceDate;
        Require(invoice.Kind != InvoiceKind.Invoice || invoice.DeliveryDate is not { } supplied || date >= supplied, InvoiceTexts.DateBeforeSupply, nameof(invoice.InvoiceDate));
        if (invoice.PrecedingDate is { } preceding) Require(date >= preceding, InvoiceTexts.DateBeforeCorrected.With(invoice.PrecedingNumber, preceding), nameof(invoice.InvoiceDate));
        if (invoice.Deductions.MaxBy(d => d.Date) is { } deducted) Require(date >= deducted.Date, InvoiceTexts.DateBeforeAdvance.With(deducted.Number, deducted.Date), nameof(invoice.InvoiceDate));
    }

    static void RequireTax(Invoice invoice, CompanyProfile seller, VatCategory? category, string field)
    {
        var (seat, goods) = (Country.Find(invoice.CustomerAddress.CountryCode), Country.Find(invoice.GoodsCountry));
        switch (category)
        {
            // § 6a UStG: the goods go to another EU state, to a business that buys under a VAT id of another one (BR-IC-02, BR-IC-12).
            case VatCategory.K:
                Require(goods is { InEu: true, Code: not Country.Home }, InvoiceTexts.NotInEu, field);
                Require(invoice.CustomerVatId is not null, InvoiceTexts.VatIdMissing, nameof(invoice.CustomerId));
                Require(TaxDetermination.IsOfOtherState(invoice.CustomerVatId), InvoiceTexts.VatIdOfHome, nameof(invoice.CustomerId));
                Require(seller.VatId is not null, InvoiceTexts.SellerVatIdMissing);
                break;
            // § 13b UStG: the recipient owes the tax, so it must be known by its VAT id (BR-AE-02); towards another EU state both are (§ 14a (1)).
            case VatCategory.AE:
                Require(invoice.CustomerVatId is not null, InvoiceTexts.VatIdMissing, nameof(invoice.CustomerId));
                Require(seller.VatId is not null || seat is { Code: Country.Home }, InvoiceTexts.SellerVatIdMissing);
                break;
            // § 6 UStG: the goods leave the European Union.
            case VatCategory.G:
                Require(goods is { InEu: false }, InvoiceTexts.NotAnExport, field);
                break;
        }
    }

    static void Require(bool holds, Message says, string? field = null)
    {
        if (!holds) throw new BusinessRuleException(says, field);
    }
}
