using Erp.Platform.Work;

namespace Erp.Sales.Orders;

/// <summary>
/// What one unit of a kit on an order comes to in goods, as it was when the order was confirmed: that was agreed, and is reserved and delivered, whatever the kit
/// consists of later.
/// </summary>
public sealed class OrderKitPart : Entity, IPartOf
{
    OrderKitPart() { }

    internal OrderKitPart(OrderLine line, Guid itemId, decimal quantity) => (OrderId, OrderLineId, ItemId, Quantity) = (line.OrderId, line.Id, itemId, quantity);

    public Guid OrderId { get; private set; }

    /// <summary>The line that orders the kit.</summary>
    public Guid OrderLineId { get; private set; }

    /// <summary>The goods.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>How much of them one of the line's unit holds, in their own unit.</summary>
    public decimal Quantity { get; private set; }

    Guid IPartOf.RootId => OrderId;
}
