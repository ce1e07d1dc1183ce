using Erp.Platform.Work;
using Erp.Sales.Documents;

namespace Erp.Sales.Orders;

/// <summary>A discount or charge on a whole order, and how much of it is invoiced.</summary>
public sealed class OrderAdjustment : SalesAdjustment, IPartOf
{
    OrderAdjustment() { }

    internal OrderAdjustment(Guid orderId) => OrderId = orderId;

    public Guid OrderId { get; private set; }

    /// <summary>What stands on invoices, drafts among them, that were not cancelled; more than was agreed where somebody typed more there.</summary>
    public decimal Invoiced { get; private set; }

    /// <summary>What no invoice has of it yet.</summary>
    internal decimal Open => Math.Max(0, Amount - Invoiced);

    Guid IPartOf.RootId => OrderId;

    internal void Bill(decimal amount) => Invoiced += amount;
}
