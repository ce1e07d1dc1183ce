using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Erp.Catalog.Contracts;
using Erp.Catalog.PartsLists;
using Erp.Platform.Amounts;
using Erp.Platform.Records;

namespace Erp.Catalog.Items;

/// <summary>An item as it is typed.</summary>
public sealed class ItemForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>A number of one's own; left empty, the next of the range is given. Fixed once given.</summary>
    [StringLength(ItemLimits.Number), OneLine]
    public string? Number { get; set; }

    [Required, StringLength(ItemLimits.Name), OneLine]
    public string NameDe { get; set; } = "";

    /// <summary>Left empty, documents in English carry the German name.</summary>
    [StringLength(ItemLimits.Name), OneLine]
    public string? NameEn { get; set; }

    [StringLength(ItemLimits.Description)]
    public string? Description { get; set; }

    [Required]
    public Guid? UnitId { get; set; }

    [Declared]
    public ItemKind Kind { get; set; }

    /// <summary>Where it hangs in the tree of categories.</summary>
    public Guid? CategoryId { get; set; }

    [Declared]
    public TaxClass TaxClass { get; set; }

    [Between(0, ItemLimits.MostPrice), Decimals(Money.PriceDecimals)]
    public decimal SalesPrice { get; set; }

    /// <summary>What one unit costs the company; counts for what is not made of parts. Takes the right <c>catalog:cost</c> to read and to say.</summary>
    [Between(0, ItemLimits.MostPrice), Decimals(Money.PriceDecimals)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Cost { get; set; }

    [Gtin, StringLength(ItemLimits.Gtin + 4)]
    public string? Gtin { get; set; }

    public bool Active { get; set; } = true;

    /// <summary>Units it is counted in besides its own.</summary>
    [Required, MaxLength(ItemLimits.Units)]
    public List<ItemUnitForm> Units { get; set; } = [];

    /// <summary>A kit that costs what its parts cost.</summary>
    public bool PriceOfParts { get; set; }

    /// <summary>What it consists of; counts for kits and assemblies only.</summary>
    [Required, MaxLength(ItemLimits.Parts)]
    public List<ItemPartForm> Parts { get; set; } = [];

    /// <summary>A form to change an item in; its parts as far as they are at hand.</summary>
    public static ItemForm Of(Item item) => new()
    {
        Version = item.Version, Number = item.Number, NameDe = item.NameDe, NameEn = item.NameEn, Description = item.Description, UnitId = item.UnitId,
        Kind = item.Kind, CategoryId = item.CategoryId, TaxClass = item.TaxClass, SalesPrice = item.SalesPrice, Cost = item.Cost, Gtin = item.Gtin, Active = item.Active,
        Units = [.. item.Units.OrderBy(u => u.Factor).Select(u => new ItemUnitForm { UnitId = u.UnitId, Factor = u.Factor, Gtin = u.Gtin })],
        PriceOfParts = item.PriceOfParts, Parts = [.. item.Parts.OrderBy(p => p.Position).Select(ItemPartForm.Of)],
    };
}
