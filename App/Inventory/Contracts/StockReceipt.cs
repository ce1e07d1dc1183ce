namespace Erp.Inventory.Contracts;

/// <summary>Goods that come into the house on account of a document.</summary>
/// <param name="Source">The document.</param>
/// <param name="Date">The day they came.</param>
/// <param name="BinId">Where they are put; none for the usual bin.</param>
/// <param name="Lines">What came. Lines of services and of free text are passed over: they are not kept in stock.</param>
public sealed record StockReceipt(StockSource Source, DateOnly Date, Guid? BinId, IReadOnlyList<StockLine> Lines);
