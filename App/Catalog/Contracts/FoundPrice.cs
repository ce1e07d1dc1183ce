using Erp.Platform.Texts;

namespace Erp.Catalog.Contracts;

/// <summary>What a line asks: an item, in which unit, how much of it.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="UnitCode">Short name of the unit the line counts in; the item's own when not given.</param>
/// <param name="Quantity">How much; the sign does not matter. Nothing counts as one.</param>
public sealed record PriceQuestion(Guid ItemId, string? UnitCode, decimal Quantity);

/// <summary>What something costs, and why.</summary>
/// <param name="Price">Net price for one of the unit asked for, in the currency asked for, four decimals.</param>
/// <param name="Why">Where the price comes from, in a sentence that follows the reader's language.</param>
/// <param name="PriceListId">The price list it stands on; null where the item's list price holds.</param>
public sealed record FoundPrice(decimal Price, Message Why, Guid? PriceListId);
