using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Records;

namespace Erp.Projects.BomLines;

/// <summary>Lines of a file that go into a project's parts list.</summary>
public sealed class BomImportForm
{
    /// <summary>Number of the project.</summary>
    [Required, StringLength(ProjectLimits.Number), OneLine]
    public string? Project { get; set; }

    [Required, MinLength(1), MaxLength(BomLimits.Lines)]
    public List<BomImportLineForm> Lines { get; set; } = [];
}

/// <summary>A line of a file.</summary>
public sealed class BomImportLineForm
{
    /// <summary>Its place in the tree, such as <c>1.2.3</c>.</summary>
    [StringLength(BomLimits.Outline), OneLine]
    public string? Outline { get; set; }

    /// <summary>Its level, where the file has no outline numbers; the first row's is the top.</summary>
    [Between(0, BomTree.Deepest)]
    public int? Level { get; set; }

    public Guid? ItemId { get; set; }

    [StringLength(BomLimits.Name), OneLine]
    public string? Name { get; set; }

    [StringLength(BomLimits.Note)]
    public string? Note { get; set; }

    [Required, Positive, Between(0, BomLimits.MostQuantity), Decimals(Money.QuantityDecimals)]
    public decimal? Quantity { get; set; } = 1;

    [StringLength(UnitLimits.Code), OneLine]
    public string? UnitCode { get; set; }

    [Between(0, BomLimits.MostPrice), Decimals(Money.PriceDecimals)]
    public decimal? UnitPrice { get; set; }

    public Guid? CategoryId { get; set; }

    public Guid? SupplierId { get; set; }

    [PlausibleDate]
    public DateOnly? WantedDate { get; set; }

    /// <summary>The task it is needed for.</summary>
    public Guid? WorkItemId { get; set; }

    internal BomLineForm ToLine() => new()
    {
        ItemId = ItemId, Name = Name ?? "", Note = Note, Quantity = Quantity, UnitCode = UnitCode, UnitPrice = UnitPrice, CategoryId = CategoryId, SupplierId = SupplierId, WantedDate = WantedDate,
        WorkItemId = WorkItemId,
    };
}
