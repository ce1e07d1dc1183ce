using Erp.Finance.Contracts;

namespace Erp.Sales.Documents;

/// <summary>When a document is to be paid: a copy of the payment terms as they were agreed.</summary>
public sealed record TermsOfPayment
{
    /// <summary>Their name in the document's language; none where payment is due at once.</summary>
    public string? Name { get; init; }

    /// <summary>Calendar days from the invoice date to the due date.</summary>
    public int DaysNet { get; init; }

    /// <summary>Calendar days in which the cash discount may be taken.</summary>
    public int? DiscountDays { get; init; }

    /// <summary>Cash discount in per cent of the gross amount.</summary>
    public decimal? DiscountPercent { get; init; }

    /// <summary>Due date of an invoice of this date.</summary>
    public DateOnly DueDate(DateOnly invoiceDate) => invoiceDate.AddDays(DaysNet);

    /// <summary>Cash discount of an invoice of this date; null without one.</summary>
    public CashDiscount? CashDiscount(DateOnly invoiceDate) =>
        this is { DiscountDays: { } days, DiscountPercent: { } percent and > 0 } ? new(invoiceDate.AddDays(days), percent) : null;
}
