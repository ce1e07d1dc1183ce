using Erp.Platform.Amounts;

namespace Erp.Catalog.Contracts;

/// <summary>What some items cost the company, in the currency of its books: read once, then asked for any unit without the database.</summary>
public sealed class CostBook
{
    readonly Dictionary<Guid, CostedItem> items;

    internal CostBook(IEnumerable<CostedItem> items) => this.items = items.ToDictionary(i => i.ItemId);

    /// <summary>Whether it has read an item.</summary>
    public bool Knows(Guid itemId) => items.ContainsKey(itemId);

    /// <summary>Takes over what another book knows.</summary>
    public void Add(CostBook other)
    {
        foreach (var (id, item) in other.items) items[id] = item;
    }

    /// <summary>What one of a unit costs, four decimals; null where the cost is not known or the item is not counted in that unit.</summary>
    /// <param name="itemId">The item.</param>
    /// <param name="unitCode">Short name of the unit.</param>
    public decimal? Find(Guid itemId, string? unitCode)
    {
        if (unitCode is null || !items.TryGetValue(itemId, out var item) || item.Cost is not { } cost || !item.Factors.TryGetValue(unitCode, out var factor)) return null;
        // Beyond what a price can be, somebody has mistyped a factor: no figure is better than that one.
        return Money.RoundPrice(cost * factor) is var found && found <= (decimal)ItemLimits.MostPrice ? found : null;
    }
}

/// <summary>An item as a cost book keeps it.</summary>
/// <param name="Cost">What one of its own unit costs; null where that is not known.</param>
/// <param name="Factors">How many of its own unit one of each of its units is, by short name.</param>
sealed record CostedItem(Guid ItemId, decimal? Cost, IReadOnlyDictionary<string, decimal> Factors);
