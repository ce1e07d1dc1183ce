using Erp.Inventory.Contracts;

namespace Erp.Inventory.Stocks;

/// <summary>An item as the warehouse speaks of it.</summary>
/// <param name="Label">Number and name, for refusals.</param>
/// <param name="UnitCode">Unit its stock is kept in.</param>
/// <param name="Cost">What one of it costs the company; null where that is not known.</param>
sealed record StockedItem(Guid Id, string Label, string UnitCode, decimal? Cost = null);

/// <summary>On what ground goods move.</summary>
/// <param name="Item">The item moved.</param>
/// <param name="Date">The day.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Source">The document, if one stands behind it.</param>
/// <param name="MayGoNegative">The company lets stock fall below zero.</param>
/// <param name="Field">The field that a refusal is about.</param>
sealed record MoveBasis(StockedItem Item, DateOnly Date, string? Reason, StockSource? Source, bool MayGoNegative, string Field)
{
    /// <summary>The line of the document that the goods are for.</summary>
    public Guid? SourceLineId { get; init; }
}
