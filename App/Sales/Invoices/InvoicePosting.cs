using Erp.Finance.Contracts;
using Erp.Platform.Texts;

namespace Erp.Sales.Invoices;

/// <summary>The invoice as bookkeeping needs it: in the currency of the books, whatever its own is.</summary>
static class InvoicePosting
{
    /// <summary>What an issued invoice posts, and what is owed from it. The posting text is German, as the books are.</summary>
    public static Posting ToPosting(this Invoice invoice)
    {
        var date = invoice.InvoiceDate!.Value;
        return new()
        {
            SourceType = Invoice.SourceType, SourceId = invoice.Id, DocumentNumber = invoice.Number!, DocumentDate = date, PostingDate = date, DueDate = invoice.DueDate!.Value,
            PartyId = invoice.CustomerId, PartyName = invoice.CustomerName, Foreign = invoice.IsForeign ? new(invoice.Currency, invoice.Due) : null,
            Text = InvoiceWords.Posting(invoice.Kind).With(invoice.Number).In(Languages.German), Discount = invoice.Kind == InvoiceKind.Invoice ? invoice.Terms.CashDiscount(date) : null,
            Revenues = invoice.HomeRevenues(invoice.Calculate()), IsAdvance = invoice.IsAdvance,
            CostObjectId = invoice.CostObjectId, CorrectsId = invoice.PrecedingId, SupplyDate = invoice.IsAdvance ? null : invoice.DeliveryUntil ?? invoice.DeliveryDate,
            Deductions = [.. invoice.Deductions.Select(d => new AdvanceDeduction(d.DownPaymentId, d.TaxCodeId, d.HomeNet, d.HomeTax))],
        };
    }
}
