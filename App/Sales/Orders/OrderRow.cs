using System.Text.Json.Serialization;
using Erp.Finance.Contracts;
using Erp.Platform.Records;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;

namespace Erp.Sales.Orders;

/// <summary>An order in a list.</summary>
public sealed class OrderRow : IRow
{
    public Guid Id { get; init; }

    public string? Number { get; init; }

    public OrderState State { get; init; }

    public DateOnly OrderDate { get; init; }

    public DateOnly? DeliveryDate { get; init; }

    public Guid CustomerId { get; init; }

    public string CustomerNumber { get; init; } = "";

    public string CustomerName { get; init; } = "";

    public string? CustomerReference { get; init; }

    /// <summary>It is confirmed, and something of it is still to be delivered; services are not waited for.</summary>
    public bool ToDeliver { get; init; }

    /// <summary>It is confirmed, and something that was supplied of it is still to be invoiced: goods that have left, and services.</summary>
    public bool ToInvoice { get; init; }

    /// <summary>What that comes to, net, in the currency of the books.</summary>
    public decimal ToInvoiceNet { get; init; }

    /// <summary>Number of the project its revenue is for.</summary>
    public string? CostObject { get; init; }

    public decimal Net { get; init; }

    public decimal Gross { get; init; }

    /// <summary>Net amount in the currency of the books.</summary>
    public decimal HomeNet { get; init; }

    /// <summary>Gross amount in the currency of the books.</summary>
    public decimal HomeGross { get; init; }

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

/// <summary>Everything about one order.</summary>
/// <param name="Form">What can be changed while it is a draft.</param>
/// <param name="Deliveries">What was delivered of it, drafts and cancelled ones among them, oldest first.</param>
/// <param name="Invoices">The invoices made from it, reversals and credit notes among them, oldest first.</param>
/// <param name="Quote">The quote it came from.</param>
/// <param name="OthersToInvoice">The customer has further orders to be invoiced, so that they could share an invoice.</param>
public sealed record OrderDetail(
    Guid Id, int Version, string? Number, OrderState State, string? CancelReason, DateTimeOffset CreatedAt, DateTimeOffset ChangedAt, DocumentCustomer Customer,
    TermsOfPayment Terms, OrderForm Form, IReadOnlyList<DocumentLine> Lines, DocumentTotals Totals,
    IReadOnlyList<DeliveryRow> Deliveries, IReadOnlyList<InvoiceRow> Invoices, DocumentLink? Quote, bool OthersToInvoice)
{
    /// <summary>ISO 4217 code of its amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>What it comes to in the currency of the books; nothing where it is in that.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HomeTotals? Home { get; init; }

    /// <summary>What it and its lines leave over; nothing without the right to it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentMargin? Margin { get; init; }

    /// <summary>Why it was confirmed although the customer's credit limit was exceeded.</summary>
    public string? CreditReason { get; init; }

    /// <summary>What invoices ask for in advance of it, net, drafts among them.</summary>
    public decimal DownPaymentNet { get; init; }

    /// <summary>Something is to be invoiced now: of an order being delivered, of what has left.</summary>
    public bool HasSupplied { get; init; }

    /// <summary>Goods are open on it that have not left while others have: an invoice bills those only when told to.</summary>
    public bool HoldsBack { get; init; }
}
