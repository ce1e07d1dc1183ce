using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Inventory.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Records;

namespace Erp.Inventory.Moves;

/// <summary>What somebody moves by hand: one kind of move, between the same bins, for any number of items.</summary>
public sealed class StockPostingForm
{
    [Declared]
    public StockMoveKind Kind { get; set; }

    /// <summary>The day the goods moved; not in the future. A count tells what lay there at the end of it.</summary>
    [Required, PlausibleDate]
    public DateOnly? Date { get; set; }

    /// <summary>Where the goods are taken from: of an issue, a transfer; the bin that was counted.</summary>
    public Guid? FromBinId { get; set; }

    /// <summary>Where they are put: of a receipt, a transfer.</summary>
    public Guid? ToBinId { get; set; }

    /// <summary>Why; must be said where goods leave without a document or a count put the books right.</summary>
    [StringLength(InventoryLimits.Reason), OneLine]
    public string? Reason { get; set; }

    [Required, MaxLength(InventoryLimits.Lines)]
    public List<StockPostingLineForm> Lines { get; set; } = [];
}

/// <summary>How much of one item.</summary>
public sealed class StockPostingLineForm
{
    /// <summary>The line on the screen.</summary>
    public Guid? Id { get; set; }

    [Required]
    public Guid? ItemId { get; set; }

    /// <summary>How much moves, above zero; of an adjustment, how much was counted. Below zero only in files: what a count found missing, where that stands already.</summary>
    [Required, Between(-InventoryLimits.MostQuantity, InventoryLimits.MostQuantity), Decimals(Money.QuantityDecimals)]
    public decimal? Quantity { get; set; }

    /// <summary>Short name of the unit that is in, one of those the item is counted in; left empty, the item's own.</summary>
    [StringLength(UnitLimits.Code), OneLine]
    public string? UnitCode { get; set; }

    /// <summary>
    /// Of an adjustment, in the item's own unit: what the books said of the bin on that day when whoever counted looked. The count is refused where they say something
    /// else by now. Left empty, nothing is compared.
    /// </summary>
    [Decimals(Money.QuantityDecimals)]
    public decimal? Known { get; set; }
}
