using Erp.Finance.Contracts;
using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Invoices;

/// <summary>One thing billed, or given back where the quantity is negative.</summary>
public sealed class InvoiceLine : SalesLine, ILine
{
    InvoiceLine() { }

    internal InvoiceLine(Guid invoiceId) => InvoiceId = invoiceId;

    public Guid InvoiceId { get; private set; }

    /// <summary>The order it belongs to, on reversals and credit notes too; none for a line added by hand.</summary>
    public Guid? OrderId { get; private set; }

    /// <summary>The line of that order it bills; none where nothing of the order is billed.</summary>
    public Guid? OrderLineId { get; private set; }

    /// <summary>On a credit note, the line of the invoice that it gives back from.</summary>
    public Guid? CreditsLineId { get; private set; }

    /// <summary>On an invoice, what issued credit notes have given back of <see cref="SalesLine.Net"/>, with the same sign.</summary>
    public decimal CreditedNet { get; private set; }

    /// <summary>What it bills for another module, by that module's key; on the invoice that stands for it only, not on what takes that back.</summary>
    public Guid? SourceId { get; private set; }

    Guid IPartOf.RootId => InvoiceId;

    /// <summary>What is billed and not given back yet.</summary>
    internal decimal LeftNet => Net - CreditedNet;

    /// <summary>
    /// What is left to give back, turned round: the quantity that is left where it comes to no more than that, else one piece at the amount left,
    /// as cents rounded on each part may want it.
    /// </summary>
    internal LineContent Left()
    {
        // What was billed is agreed: no price list changes it.
        var all = Content() with { Id = null, Quantity = -Quantity, OwnPrice = true };
        if (CreditedNet == 0) return all;
        var quantity = Math.Truncate(Quantity * LeftNet / Net * 1000) / 1000;
        if (quantity != 0 && WithLeftAmounts(all, quantity) is { } part) return part;
        return all with { Quantity = -Math.Sign(LeftNet), UnitPrice = Math.Abs(LeftNet), DiscountPercent = 0, UnitCost = null, Amounts = LineAmounts.None };
    }

    /// <summary>A part with what is left of discount and charge, so that it comes to no more than is left; none where it cannot.</summary>
    LineContent? WithLeftAmounts(LineContent all, decimal quantity)
    {
        var (discount, charge) = AmountsOf(quantity);
        var net = Totals.Line(ForTotals() with { Quantity = -quantity, Allowances = -Math.Sign(quantity) * discount, Charges = -Math.Sign(quantity) * charge }).Net;
        return Math.Abs(net) <= Math.Abs(LeftNet) ? all with { Quantity = -quantity, Amounts = all.Amounts with { Discount = discount, Charge = charge } } : null;
    }

    /// <summary>Bills a line of an order, and costs what that does.</summary>
    internal void Bills(OrderLine ordered)
    {
        (OrderId, OrderLineId) = (ordered.OrderId, ordered.Id);
        CostLike(ordered);
    }

    /// <summary>Bills something of another module.</summary>
    internal void BillsFor(Guid? sourceId) => SourceId = sourceId;

    /// <summary>Asks for money in advance of an order.</summary>
    internal void BelongsTo(Guid orderId) => OrderId = orderId;

    /// <summary>Takes back what another line billed, with the order it belongs to.</summary>
    internal void Undoes(InvoiceLine billed) => OrderId = billed.OrderId;

    /// <summary>Gives back a part or all of what another line billed.</summary>
    internal void Credits(InvoiceLine billed) => (OrderId, CreditsLineId) = (billed.OrderId, billed.Id);

    /// <summary>Notes what a credit note gives back.</summary>
    internal void Credit(decimal net) => CreditedNet += net;
}
