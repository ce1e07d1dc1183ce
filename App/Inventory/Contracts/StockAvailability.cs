namespace Erp.Inventory.Contracts;

/// <summary>How much of an item there is; composes in SQL with the query of the module that asks.</summary>
public sealed class StockAvailability
{
    public Guid ItemId { get; init; }

    /// <summary>What lies in all bins; below zero only where the company allows it.</summary>
    public decimal OnHand { get; init; }

    /// <summary>What of it is kept for orders.</summary>
    public decimal Reserved { get; init; }

    /// <summary>What is left for whoever asks: on hand less reserved.</summary>
    public decimal Available { get; init; }

    /// <summary>What orders want beyond what is there.</summary>
    public decimal Missing { get; init; }
}
