using Erp.Platform.Records;

namespace Erp.Inventory.Moves;

/// <summary>A move in a list.</summary>
public sealed class StockMoveRow : IRow
{
    public Guid Id { get; init; }

    public Guid ItemStockId { get; init; }

    /// <summary>The how-manieth move of its item.</summary>
    public int Sequence { get; init; }

    public DateOnly Date { get; init; }

    public StockMoveKind Kind { get; init; }

    public string ItemNumber { get; init; } = "";

    public string ItemName { get; init; } = "";

    /// <summary>How much moved; below zero where a count found less than the books said.</summary>
    public decimal Quantity { get; init; }

    public string UnitCode { get; init; } = "";

    public Guid? FromBinId { get; init; }

    /// <summary>Warehouse and bin they were taken from.</summary>
    public string? From { get; init; }

    public Guid? ToBinId { get; init; }

    /// <summary>Warehouse and bin they were put into.</summary>
    public string? To { get; init; }

    public string? Reason { get; init; }

    public string? SourceType { get; init; }

    public Guid? SourceId { get; init; }

    public string? SourceNumber { get; init; }

    /// <summary>It takes another move back.</summary>
    public bool IsReversal { get; init; }
}
