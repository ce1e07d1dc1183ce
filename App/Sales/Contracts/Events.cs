namespace Erp.Sales.Contracts;

/// <summary>A quote went to the customer.</summary>
public sealed record QuoteSent(Guid QuoteId);

/// <summary>The customer took a quote; an order came of it.</summary>
public sealed record QuoteAccepted(Guid QuoteId, Guid OrderId);

/// <summary>A quote that nobody sent is gone.</summary>
public sealed record QuoteDropped(Guid QuoteId);

/// <summary>An order was confirmed to the customer.</summary>
public sealed record OrderConfirmed(Guid OrderId);

/// <summary>An order was put away as done, whether or not everything was delivered.</summary>
public sealed record OrderClosed(Guid OrderId);

/// <summary>A closed order was taken up again.</summary>
public sealed record OrderReopened(Guid OrderId);

/// <summary>Goods of an order left the house.</summary>
public sealed record DeliveryPosted(Guid DeliveryId, Guid OrderId);

/// <summary>A delivery was taken back.</summary>
public sealed record DeliveryCancelled(Guid DeliveryId, Guid OrderId);

/// <summary>A confirmed order was cancelled.</summary>
public sealed record OrderCancelled(Guid OrderId);

/// <summary>An invoice was issued and posted.</summary>
public sealed record InvoiceIssued(Guid InvoiceId);

/// <summary>An issued invoice was cancelled by a reversal.</summary>
/// <param name="InvoiceId">The invoice that no longer counts.</param>
/// <param name="ReversalId">The document that takes it back.</param>
/// <param name="DraftId">The draft that bills the same anew, with the same sources; none where nothing does.</param>
public sealed record InvoiceCancelled(Guid InvoiceId, Guid ReversalId, Guid? DraftId = null);

/// <summary>Lines that another module had drafted are on a draft no longer: taken out, or gone with it.</summary>
/// <param name="InvoiceId">The draft.</param>
/// <param name="SourceIds">What they billed, by the keys given when they were drafted.</param>
public sealed record InvoiceLinesDropped(Guid InvoiceId, IReadOnlyList<Guid> SourceIds);

/// <summary>Nothing is open of an invoice any more.</summary>
public sealed record InvoicePaid(Guid InvoiceId);
