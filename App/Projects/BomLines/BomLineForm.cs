using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Records;

namespace Erp.Projects.BomLines;

/// <summary>A line of a parts list as it is typed. What is left empty comes from the item.</summary>
public sealed class BomLineForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>The item; empty for free text.</summary>
    public Guid? ItemId { get; set; }

    [StringLength(BomLimits.Name), OneLine]
    public string Name { get; set; } = "";

    [StringLength(BomLimits.Note)]
    public string? Note { get; set; }

    /// <summary>How much one of the line above needs.</summary>
    [Required, Positive, Between(0, BomLimits.MostQuantity), Decimals(Money.QuantityDecimals)]
    public decimal? Quantity { get; set; } = 1;

    /// <summary>Short name of the unit: of an item one it is counted in, of free text any.</summary>
    [StringLength(UnitLimits.Code), OneLine]
    public string? UnitCode { get; set; }

    /// <summary>What one costs by itself, net; left empty, what the catalog says.</summary>
    [Between(0, BomLimits.MostPrice), Decimals(Money.PriceDecimals)]
    public decimal? UnitPrice { get; set; }

    public Guid? CategoryId { get; set; }

    public Guid? SupplierId { get; set; }

    /// <summary>The day it is needed.</summary>
    [PlausibleDate]
    public DateOnly? WantedDate { get; set; }

    /// <summary>The task it is needed for, of the same project; empty for the event itself.</summary>
    public Guid? WorkItemId { get; set; }

    internal BomLineForm Copy() => (BomLineForm)MemberwiseClone();

    /// <summary>A form to change a line in.</summary>
    public static BomLineForm Of(BomLine line) => new()
    {
        Version = line.Version, ItemId = line.ItemId, Name = line.Name, Note = line.Note, Quantity = line.Quantity, UnitCode = line.UnitCode, UnitPrice = line.UnitPrice,
        CategoryId = line.CategoryId, SupplierId = line.SupplierId, WantedDate = line.WantedDate, WorkItemId = line.WorkItemId,
    };
}

/// <summary>Some lines of a list.</summary>
public sealed class BomLinesForm
{
    [Required, MinLength(1), MaxLength(BomLimits.Lines)]
    public List<Guid> LineIds { get; set; } = [];
}

/// <summary>Where a line is put.</summary>
/// <param name="ParentId">The line it is put below; none for the top.</param>
/// <param name="BeforeId">The sibling it is put before; none for the end.</param>
public sealed record BomPlaceForm(Guid? ParentId, Guid? BeforeId);
