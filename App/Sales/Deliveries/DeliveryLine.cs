using Erp.Platform.Work;
using Erp.Sales.Orders;

namespace Erp.Sales.Deliveries;

/// <summary>How much is delivered of one line of the order, with copies of what the note prints.</summary>
public sealed class DeliveryLine : Entity, ILine
{
    DeliveryLine() { }

    internal DeliveryLine(Guid deliveryId, OrderLine ordered)
    {
        (DeliveryId, OrderLineId, Position) = (deliveryId, ordered.Id, ordered.Position);
        (ItemId, ItemNumber, Text, Description) = (ordered.ItemId, ordered.ItemNumber, ordered.Text, ordered.Description);
        (UnitCode, UnitName) = (ordered.UnitCode, ordered.UnitName);
    }

    public Guid DeliveryId { get; private set; }

    /// <summary>The line of the order it delivers.</summary>
    public Guid OrderLineId { get; private set; }

    /// <summary>Position on the order, so that the customer finds it there.</summary>
    public int Position { get; private set; }

    public Guid? ItemId { get; private set; }

    public string? ItemNumber { get; private set; }

    public string Text { get; private set; } = "";

    public string? Description { get; private set; }

    /// <summary>How many, three decimals; always above zero.</summary>
    public decimal Quantity { get; private set; }

    public string UnitCode { get; private set; } = "";

    /// <summary>Name of the unit in the note's language.</summary>
    public string UnitName { get; private set; } = "";

    Guid IPartOf.RootId => DeliveryId;

    internal void Deliver(decimal quantity) => Quantity = quantity;
}
