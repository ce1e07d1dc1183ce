using Erp.Finance.Contracts;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;

namespace Erp.Sales.Chain;

/// <summary>A quote, as far as taking back has to know it.</summary>
sealed record QuoteFact(Guid Id, int Version, string? Number, QuoteState State);

/// <summary>An order, as far as taking back has to know it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Version">Grows with every change of it.</param>
/// <param name="Number">None while it is a draft.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ClosedByHand">A person put it away.</param>
/// <param name="DownPaymentNet">What is asked for in advance of it.</param>
sealed record OrderFact(Guid Id, int Version, string? Number, OrderState State, bool ClosedByHand, decimal DownPaymentNet);

/// <summary>A delivery, as far as taking back has to know it.</summary>
sealed record DeliveryFact(Guid Id, int Version, string? Number, DeliveryState State, Guid OrderId);

/// <summary>An order that an invoice bills, or asks money in advance for.</summary>
sealed record BilledOrder(Guid Id, string Number);

/// <summary>An invoice of any kind, as far as taking back has to know it.</summary>
sealed record InvoiceFact(
    Guid Id, int Version, string? Number, InvoiceKind Kind, InvoiceState State, DateOnly? Date, decimal Gross, string Currency, decimal Credited, Guid? PrecedingId, Guid? DeductedById)
{
    /// <summary>What was to be paid of it; 0 while it is a draft.</summary>
    public decimal Due { get; init; }

    /// <summary>What still is.</summary>
    public decimal Open { get; init; }

    /// <summary>The orders it bills, or asks money in advance for.</summary>
    public IReadOnlyList<BilledOrder> Orders { get; init; } = [];

    /// <summary>It bills, or asks for money in advance: it takes nothing back itself.</summary>
    public bool Bills => Kind is InvoiceKind.Invoice or InvoiceKind.DownPayment;

    public bool IsAdvance => Kind == InvoiceKind.DownPayment;

    /// <summary>It is issued and not taken back or given back as a whole.</summary>
    public bool Stands => State is InvoiceState.Issued or InvoiceState.Paid;

    /// <summary>Something of it is paid or credited, so that it is not reversed as it is.</summary>
    public bool IsSettled => Stands && (Credited != 0 || Open != Due);
}

/// <summary>Everything that decides how a document is taken back: the documents of its chain, the payments of its invoices, and what is closed of the books.</summary>
/// <param name="Stage">What is to be taken back; invoices of every kind are <see cref="ChainStage.Invoice"/>.</param>
/// <param name="Id">Its key.</param>
/// <param name="Today">The business date, of which every reversal is.</param>
/// <param name="Closed">Of today and the dates of the invoices, those that can no longer be posted to.</param>
sealed record CorrectionFacts(ChainStage Stage, Guid Id, DateOnly Today, IReadOnlySet<DateOnly> Closed)
{
    public IReadOnlyList<QuoteFact> Quotes { get; init; } = [];

    public IReadOnlyList<OrderFact> Orders { get; init; } = [];

    public IReadOnlyList<DeliveryFact> Deliveries { get; init; } = [];

    public IReadOnlyList<InvoiceFact> Invoices { get; init; } = [];

    /// <summary>Payments of the invoices, the latest first.</summary>
    public IReadOnlyList<Settlement> Payments { get; init; } = [];

    /// <summary>The version of every document that was looked at: what is carried out later holds for these only.</summary>
    public IReadOnlyDictionary<Guid, int> Versions =>
        Quotes.Select(q => (q.Id, q.Version)).Concat(Orders.Select(o => (o.Id, o.Version))).Concat(Deliveries.Select(d => (d.Id, d.Version)))
            .Concat(Invoices.Select(i => (i.Id, i.Version))).Concat(Payments.Select(p => (p.Id, p.Version))).ToDictionary(v => v.Id, v => v.Version);

    public InvoiceFact? Invoice(Guid? id) => Invoices.FirstOrDefault(i => i.Id == id);

    public IEnumerable<DeliveryFact> DeliveriesOf(OrderFact order) => Deliveries.Where(d => d.OrderId == order.Id);

    /// <summary>What bills an order or asks money in advance for it and was not taken back, newest first.</summary>
    public IEnumerable<InvoiceFact> BillsOf(OrderFact order) =>
        Invoices.Where(i => i.Bills && i.State != InvoiceState.Cancelled && i.Orders.Any(o => o.Id == order.Id)).OrderByDescending(i => i.Id);

    /// <summary>Credit notes to an invoice that are still being written.</summary>
    public IEnumerable<InvoiceFact> DraftNotesTo(InvoiceFact invoice) => Invoices.Where(i => i.PrecedingId == invoice.Id && i.State == InvoiceState.Draft);

    public IEnumerable<Settlement> PaymentsOf(InvoiceFact invoice) => Payments.Where(p => p.Documents.Any(d => d.SourceId == invoice.Id));
}
