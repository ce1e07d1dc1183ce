using Erp.Platform.Work;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>One thing billed.</summary>
public sealed class InvoiceLine : SalesLine, IPartOf
{
    InvoiceLine() { }

    internal InvoiceLine(Guid invoiceId) => InvoiceId = invoiceId;

    public Guid InvoiceId { get; private set; }

    /// <summary>The line of the order it bills; none for a line added by hand.</summary>
    public Guid? OrderLineId { get; private set; }

    Guid IPartOf.RootId => InvoiceId;

    internal void BillsFor(Guid orderLineId) => OrderLineId = orderLineId;
}
