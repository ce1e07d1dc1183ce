using Erp.Catalog.Contracts;
using Erp.Inventory.Stocks;
using Erp.Platform.Work;

namespace Erp.Inventory.Moves;

/// <summary>
/// Goods moved: so much of an item, from a bin, to a bin, or across the door of the house. A move is final; a mistake is put right by
/// another one. The stock of an item is the sum of its moves.
/// </summary>
public sealed class StockMove : Entity, IPartOf
{
    StockMove() { }

    internal StockMove(ItemStock stock, int sequence, StockMoveKind kind, MoveBasis basis, decimal quantity, Guid? from, Guid? to, Guid? reverses)
    {
        (ItemStockId, Sequence, Kind, ItemId) = (stock.Id, sequence, kind, stock.ItemId);
        (Date, Reason, Quantity) = (basis.Date, basis.Reason, quantity);
        (FromBinId, ToBinId, ReversesId) = (from, to, reverses);
        (SourceType, SourceId, SourceNumber) = (basis.Source?.Type, basis.Source?.Id, basis.Source?.Number);
        (SourceLineId, UnitCost) = (basis.SourceLineId, basis.Item.Cost);
    }

    /// <summary>The stock it changed; there is one per item.</summary>
    [Derived]
    public Guid ItemStockId { get; private set; }

    /// <summary>The how-manieth move of the item it is, without gaps: the order in which the stock came about.</summary>
    public int Sequence { get; private set; }

    public StockMoveKind Kind { get; private set; }

    public Guid ItemId { get; private set; }

    /// <summary>The day the goods moved.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>How much, in the item's unit, three decimals; always above zero.</summary>
    public decimal Quantity { get; private set; }

    /// <summary>Where they were taken from; none where they came into the house.</summary>
    public Guid? FromBinId { get; private set; }

    /// <summary>Where they were put; none where they left the house.</summary>
    public Guid? ToBinId { get; private set; }

    /// <summary>Why, in words.</summary>
    public string? Reason { get; private set; }

    /// <summary>Kind of document behind it; none for a move by hand.</summary>
    public string? SourceType { get; private set; }

    public Guid? SourceId { get; private set; }

    public string? SourceNumber { get; private set; }

    /// <summary>The line of the document that the goods are for.</summary>
    public Guid? SourceLineId { get; private set; }

    /// <summary>What one of its unit cost the company when it moved, so that later prices change no project's costs; none where that was not known.</summary>
    [OnlyWith(Costs.Permission)]
    public decimal? UnitCost { get; private set; }

    /// <summary>The move this one takes back.</summary>
    public Guid? ReversesId { get; private set; }

    /// <summary>A count found that much less than the books said.</summary>
    internal bool IsMissing => Kind == StockMoveKind.Adjustment && ToBinId is null;

    Guid IPartOf.RootId => ItemStockId;
}
