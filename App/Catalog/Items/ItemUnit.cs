using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Catalog.Items;

/// <summary>Another unit an item is counted in, such as a carton of twelve: lines may order, deliver and price in it; stock stays in the item's own.</summary>
public sealed class ItemUnit : Entity, IPartOf
{
    ItemUnit() { }

    internal ItemUnit(Guid itemId, Guid unitId) => (ItemId, UnitId) = (itemId, unitId);

    public Guid ItemId { get; private set; }

    public Guid UnitId { get; private set; }

    /// <summary>How many of the item's own unit one of these is, up to six decimals.</summary>
    public decimal Factor { get; private set; }

    /// <summary>Number under the bar code of this package; unique where there is one.</summary>
    public string? Gtin { get; private set; }

    Guid IPartOf.RootId => ItemId;

    internal void Change(decimal factor, string? gtin) => (Factor, Gtin) = (factor, gtin);
}

/// <summary>Another unit of an item as it is typed.</summary>
public sealed class ItemUnitForm
{
    [Required]
    public Guid? UnitId { get; set; }

    /// <summary>How many of the item's own unit one of these is.</summary>
    [Required, Positive, Between(0, ItemLimits.MostFactor), Decimals(ItemLimits.FactorDecimals)]
    public decimal? Factor { get; set; }

    [Gtin, StringLength(ItemLimits.Gtin + 4)]
    public string? Gtin { get; set; }
}
