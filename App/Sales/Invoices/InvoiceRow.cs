using System.Text.Json.Serialization;
using Erp.Finance.Contracts;
using Erp.Platform.Records;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>An invoice in a list.</summary>
public sealed class InvoiceRow : IRow
{
    public Guid Id { get; init; }

    public string? Number { get; init; }

    public InvoiceKind Kind { get; init; }

    public InvoiceState State { get; init; }

    /// <summary>Empty on a draft that takes the day of its issue.</summary>
    public DateOnly? InvoiceDate { get; init; }

    public DateOnly? DueDate { get; init; }

    public Guid CustomerId { get; init; }

    public string CustomerNumber { get; init; } = "";

    public string CustomerName { get; init; } = "";

    public string? CustomerReference { get; init; }

    /// <summary>Number of the project its revenue is for.</summary>
    public string? CostObject { get; init; }

    public decimal Net { get; init; }

    public decimal Gross { get; init; }

    /// <summary>Net amount in the currency of the books.</summary>
    public decimal HomeNet { get; init; }

    /// <summary>Gross amount in the currency of the books.</summary>
    public decimal HomeGross { get; init; }

    /// <summary>It asks for money in advance, or takes such a demand back: no turnover, for the final invoice bills the whole.</summary>
    public bool IsAdvance { get; init; }

    /// <summary>What the lines of known cost leave over; nothing without the right to it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Margin { get; init; }

    /// <summary>The same in per cent of their net amount.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? MarginPercent { get; init; }

    public string Currency { get; init; } = "";

    /// <summary>What the quick search looks in.</summary>
    [JsonIgnore]
    public string SearchText { get; init; } = "";
}

/// <summary>Everything about one invoice.</summary>
/// <param name="Open">What is still owed; nothing on drafts and reversals.</param>
/// <param name="Credited">What credit notes gave back of it.</param>
/// <param name="IsCredited">Credit notes gave everything back.</param>
/// <param name="Orders">The orders it belongs to, oldest first.</param>
/// <param name="PrecedingId">The invoice that a reversal or credit note takes back, wholly or in part.</param>
/// <param name="IsCustomerFixed">The customer follows from the order or the invoice before it.</param>
/// <param name="ReversedById">The reversal that took it back.</param>
/// <param name="Form">What can be changed while it is a draft.</param>
public sealed record InvoiceDetail(
    Guid Id, int Version, string? Number, InvoiceKind Kind, InvoiceState State, DateOnly? InvoiceDate, DateOnly? DueDate, decimal? Open, decimal Credited, bool IsCredited,
    IReadOnlyList<DocumentLink> Orders, Guid? PrecedingId, string? PrecedingNumber, Guid? ReversedById, bool IsCustomerFixed, string? CancelReason, DateTimeOffset CreatedAt, DateTimeOffset ChangedAt,
    DocumentCustomer Customer, TermsOfPayment Terms, InvoiceForm Form, IReadOnlyList<DocumentLine> Lines, DocumentTotals Totals)
{
    /// <summary>ISO 4217 code of its amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>What it comes to in the currency of the books; nothing where it is in that.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HomeTotals? Home { get; init; }

    /// <summary>What it and its lines leave over; nothing without the right to it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentMargin? Margin { get; init; }

    /// <summary>The down payments it sets off, by tax; what is to be paid is in the totals (BT-115).</summary>
    public IReadOnlyList<DeductionRow> Deductions { get; init; } = [];

    /// <summary>On a down payment, the final invoice that sets it off.</summary>
    public DocumentLink? DeductedBy { get; init; }
}

/// <summary>What falls on one tax of a down payment that is set off.</summary>
/// <param name="HomeNet">What <paramref name="Net"/> stands in the books with.</param>
/// <param name="HomeTax">The same of <paramref name="Tax"/>.</param>
public sealed record DeductionRow(Guid DownPaymentId, string Number, DateOnly Date, Guid TaxCodeId, decimal TaxRate, decimal Net, decimal Tax, decimal HomeNet, decimal HomeTax)
{
    /// <summary>Net and tax.</summary>
    public decimal Gross => Net + Tax;

    internal static DeductionRow Of(InvoiceDeduction deduction) => new(
        deduction.DownPaymentId, deduction.Number, deduction.Date, deduction.TaxCodeId, deduction.TaxRate, deduction.Net, deduction.Tax, deduction.HomeNet, deduction.HomeTax);
}
