namespace Erp.Inventory.Contracts;

/// <summary>Goods that leave the house on account of a document.</summary>
/// <param name="Source">The document.</param>
/// <param name="Date">The day they leave.</param>
/// <param name="WarehouseId">The warehouse they are taken from; its bins are emptied in the order of their codes. None for wherever they lie, the usual warehouse first.</param>
/// <param name="ReservedFor">The document they were reserved for, such as the order; its reservations are used up.</param>
/// <param name="Lines">What leaves. Lines of services and of free text are passed over: they are not kept in stock.</param>
public sealed record StockIssue(StockSource Source, DateOnly Date, Guid? WarehouseId, Guid ReservedFor, IReadOnlyList<StockLine> Lines);

/// <summary>One line of a document as the warehouse sees it.</summary>
/// <param name="LineId">The line that reserved the goods, such as the order's.</param>
/// <param name="ItemId">The item; none for free text.</param>
/// <param name="Quantity">How much, above zero, three decimals.</param>
/// <param name="UnitCode">Unit the line counts in: the item's own, in which stock is kept, or another of its units.</param>
/// <param name="Position">Place on the document, from 1, so that a refusal can name the field.</param>
public sealed record StockLine(Guid LineId, Guid? ItemId, decimal Quantity, string UnitCode, int Position)
{
    /// <summary>How much of the line left before, in its unit: so that what leaves in parts comes to what leaves at once, however its unit is rounded.</summary>
    public decimal Before { get; init; }

    /// <summary>What one of its unit comes to in goods, each in its own unit, where that was agreed apart from what the item is now; null takes the item as it is.</summary>
    public IReadOnlyList<(Guid ItemId, decimal Quantity)>? Goods { get; init; }

    /// <summary>What one of its unit was bought for, net in the company's currency; null takes what the catalog says goods cost. Kits keep that in any case.</summary>
    public decimal? UnitPrice { get; init; }
}
