namespace Erp.Inventory.Contracts;

/// <summary>Goods that left the house on account of a document, or came back.</summary>
public sealed class IssuedGoods
{
    /// <summary>The line of the document they were for.</summary>
    public Guid? SourceLineId { get; init; }

    /// <summary>The day they moved.</summary>
    public DateOnly Date { get; init; }

    /// <summary>How much, in the item's own unit; negative where they came back.</summary>
    public decimal Quantity { get; init; }

    /// <summary>What one cost the company on that day; null where that was not known. Whoever shows it asks for a right of their own.</summary>
    public decimal? UnitCost { get; init; }
}
