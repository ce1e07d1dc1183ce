using Erp.Inventory.Contracts;
using Erp.Platform.Work;

namespace Erp.Inventory.Stocks;

/// <summary>
/// What one line of an order wants of an item; a kit's line wants each of its parts. Who came first is served first: what lies there is kept for the reservations in their order,
/// and those that come away empty get what arrives next.
/// </summary>
public sealed class StockReservation : Entity, IPartOf
{
    StockReservation() { }

    internal StockReservation(Guid itemStockId, int place, StockSource source, Guid lineId)
    {
        ItemStockId = itemStockId;
        Place = place;
        (SourceType, SourceId, SourceNumber) = (source.Type, source.Id, source.Number);
        LineId = lineId;
    }

    public Guid ItemStockId { get; private set; }

    /// <summary>Place in the queue for this item. It is kept while the document stands, so that a delivery taken back does not lose it.</summary>
    public int Place { get; private set; }

    /// <summary>Kind of document that wants it.</summary>
    public string SourceType { get; private set; } = "";

    public Guid SourceId { get; private set; }

    public string SourceNumber { get; private set; } = "";

    /// <summary>The document's line.</summary>
    public Guid LineId { get; private set; }

    /// <summary>How much is still wanted.</summary>
    public decimal Quantity { get; private set; }

    Guid IPartOf.RootId => ItemStockId;

    internal void Set(decimal quantity) => Quantity = quantity;
}
