using System.Text.Json.Serialization;
using Erp.Platform.Records;

namespace Erp.Inventory.Stocks;

/// <summary>The stock of an item in a list.</summary>
public sealed class ItemStockRow : IRow
{
    public Guid Id { get; init; }

    public Guid ItemId { get; init; }

    public string ItemNumber { get; init; } = "";

    public string ItemName { get; init; } = "";

    public string UnitCode { get; init; } = "";

    public decimal OnHand { get; init; }

    public decimal Reserved { get; init; }

    public decimal Available { get; init; }

    /// <summary>What orders want beyond what is there.</summary>
    public decimal Missing { get; init; }

    /// <summary>What the quick search looks in.</summary>
    [JsonIgnore]
    public string SearchText { get; init; } = "";
}

/// <summary>What lies of an item in one bin.</summary>
public sealed record BinStock(Guid BinId, string Warehouse, string Code, string? Name, decimal OnHand);

/// <summary>Who waits for an item, in their order.</summary>
/// <param name="Reserved">How much of what lies there is kept for it.</param>
/// <param name="Waiting">How much it still lacks.</param>
public sealed record QueuedReservation(Guid LineId, string SourceType, Guid SourceId, string SourceNumber, decimal Quantity, decimal Reserved, decimal Waiting);

/// <summary>Everything about the stock of one item, but its moves.</summary>
public sealed record ItemStockDetail(ItemStockRow Stock, IReadOnlyList<BinStock> Bins, IReadOnlyList<QueuedReservation> Reservations);
