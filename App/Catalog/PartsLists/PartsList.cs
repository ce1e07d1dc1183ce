using System.Text.Json.Serialization;
using Erp.Catalog.Contracts;

namespace Erp.Catalog.PartsLists;

/// <summary>The parts list of an item with all its levels, for one of its own unit. Costs are left out for those who may not see them.</summary>
/// <param name="UnitCode">The item's own unit.</param>
/// <param name="Levels">How many levels it has; 0 for an item without parts.</param>
/// <param name="Lines">Each line, followed by those of its part; at most <see cref="PartsListQueries.MostLines"/>.</param>
/// <param name="IsCut">There are more lines than that.</param>
public sealed record PartsList(string UnitCode, int Levels, IReadOnlyList<PartsListLine> Lines, bool IsCut)
{
    /// <summary>What one costs, four decimals; null where the cost of a part is not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Cost { get; init; }
}

/// <summary>A line of a parts list among all levels.</summary>
/// <param name="Outline">Its number, such as <c>2.1</c>.</param>
/// <param name="Depth">0 at the top.</param>
/// <param name="Quantity">How much one of the item above takes, without what is wasted.</param>
/// <param name="UnitCode">What quantities are counted in.</param>
/// <param name="ScrapPercent">What is wasted on top.</param>
/// <param name="Total">How much one of the whole takes, with everything wasted on the way, three decimals.</param>
/// <param name="Text">Where it goes or what has to be heeded.</param>
/// <param name="Part">What the part is.</param>
/// <param name="HasParts">Lines of its own follow it.</param>
public sealed record PartsListLine(string Outline, int Depth, PartWords Part, decimal Quantity, string UnitCode, decimal ScrapPercent, decimal Total, string? Text, bool HasParts)
{
    /// <summary>What one of its unit costs, four decimals.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? UnitCost { get; init; }

    /// <summary>What the total quantity costs, with the parts below it, four decimals: finer than a cent, since it is for one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Cost { get; init; }
}

/// <summary>How much one of an item takes of a part in all, wherever in its list.</summary>
/// <param name="Quantity">In the part's own unit, with everything wasted on the way, three decimals.</param>
public sealed record PartNeed(PartWords Part, decimal Quantity, string UnitCode)
{
    /// <summary>What one costs, four decimals.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? UnitCost { get; init; }

    /// <summary>What the quantity costs, four decimals.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Cost { get; init; }
}

/// <summary>An item in whose parts list another one stands.</summary>
/// <param name="Quantity">How much of the other one of it takes, on all ways down, three decimals.</param>
/// <param name="UnitCode">The other's own unit.</param>
/// <param name="Levels">How many levels lie between: 1 for a part of its own list, the most where there are several ways.</param>
public sealed record PartUse(PartWords Item, decimal Quantity, string UnitCode, int Levels);

/// <summary>What an item is called.</summary>
/// <param name="Name">In the reader's language.</param>
public sealed record PartWords(Guid Id, string Number, string Name, ItemKind Kind, bool Active);
