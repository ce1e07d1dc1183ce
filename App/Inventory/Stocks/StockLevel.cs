using Erp.Platform.Work;

namespace Erp.Inventory.Stocks;

/// <summary>What lies of an item in one bin.</summary>
public sealed class StockLevel : Entity, IPartOf
{
    StockLevel() { }

    internal StockLevel(Guid itemStockId, Guid binId)
    {
        ItemStockId = itemStockId;
        BinId = binId;
    }

    public Guid ItemStockId { get; private set; }

    public Guid BinId { get; private set; }

    /// <summary>How much, in the item's unit; below zero only where the company allows it.</summary>
    public decimal OnHand { get; private set; }

    Guid IPartOf.RootId => ItemStockId;

    internal void Change(decimal by) => OnHand += by;
}
