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

    public Guid? OrderId { get; init; }

    public Guid CustomerId { get; init; }

    public string CustomerNumber { get; init; } = "";

    public string CustomerName { get; init; } = "";

    public string? CustomerReference { get; init; }

    public decimal Net { get; init; }

    public decimal Gross { get; init; }

    public string Currency { get; init; } = "";

    /// <summary>What the quick search looks in.</summary>
    [JsonIgnore]
    public string SearchText { get; init; } = "";
}

/// <summary>Everything about one invoice.</summary>
/// <param name="Open">What is still owed; nothing on drafts and reversals.</param>
/// <param name="OrderNumber">Number of the order it bills.</param>
/// <param name="ReversedById">The reversal that took it back.</param>
/// <param name="Form">What can be changed while it is a draft.</param>
public sealed record InvoiceDetail(
    Guid Id, int Version, string? Number, InvoiceKind Kind, InvoiceState State, DateOnly? InvoiceDate, DateOnly? DueDate, decimal? Open, Guid? OrderId,
    string? OrderNumber, Guid? ReversesId, string? ReversesNumber, Guid? ReversedById, string? CancelReason, DateTimeOffset CreatedAt, DateTimeOffset ChangedAt,
    DocumentCustomer Customer, TermsOfPayment Terms, InvoiceForm Form, IReadOnlyList<DocumentLine> Lines, DocumentTotals Totals);
