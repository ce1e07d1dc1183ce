using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Erp.Catalog.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Catalog.PartsLists;

/// <summary>A line of an item's parts list: another item, and how much of it one kit holds or one assembly is made of.</summary>
public sealed class ItemPart : Entity, IPartOf
{
    ItemPart() { }

    internal ItemPart(Guid assemblyId, Guid itemId) => (AssemblyId, ItemId) = (assemblyId, itemId);

    /// <summary>The kit or assembly whose part it is.</summary>
    public Guid AssemblyId { get; private set; }

    /// <summary>The part: goods, a service, or another kit or assembly.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>Place in the list, from 1 on.</summary>
    public int Position { get; private set; }

    /// <summary>How much of it one of the kit or assembly takes, above zero, three decimals.</summary>
    public decimal Quantity { get; private set; }

    /// <summary>What the quantity is counted in: a unit of the part.</summary>
    public Guid UnitId { get; private set; }

    /// <summary>What is wasted on top of the quantity, in per cent of it. Kits waste nothing: they are handed over as their parts.</summary>
    public decimal ScrapPercent { get; private set; }

    /// <summary>Where it goes or what has to be heeded.</summary>
    public string? Text { get; private set; }

    Guid IPartOf.RootId => AssemblyId;

    internal void Put(int position, ItemPartForm form, Guid unitId, bool isWasted)
    {
        (Position, Quantity, UnitId) = (position, form.Quantity!.Value, unitId);
        (ScrapPercent, Text) = (isWasted ? form.ScrapPercent ?? 0 : 0, form.Text.Trimmed());
    }
}

/// <summary>A line of an item's parts list as it is typed.</summary>
public sealed class ItemPartForm
{
    [Required]
    public Guid? ItemId { get; set; }

    [Required, Positive, Between(0, PriceLimits.MostQuantity), Decimals(Money.QuantityDecimals)]
    public decimal? Quantity { get; set; } = 1;

    /// <summary>What the quantity is counted in; left empty, the part's own unit.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>What is wasted on top, in per cent of the quantity; counts for assemblies only.</summary>
    [Between(0, ItemLimits.MostScrap), Decimals(PriceLimits.PercentDecimals)]
    public decimal? ScrapPercent { get; set; }

    [StringLength(ItemLimits.PartText), OneLine]
    public string? Text { get; set; }

    /// <summary>Its place in the list as a file says it; without one, parts stand in the order in which they are given, behind those that have one.</summary>
    [JsonIgnore]
    public int? Position { get; set; }

    internal static ItemPartForm Of(ItemPart part) => new()
    {
        ItemId = part.ItemId, Quantity = part.Quantity, UnitId = part.UnitId, ScrapPercent = part.ScrapPercent == 0 ? null : part.ScrapPercent, Text = part.Text,
    };
}
