using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Records;

namespace Erp.Catalog.PriceLists;

/// <summary>A price list as it is typed.</summary>
public sealed class PriceListForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(PriceLimits.Name), OneLine]
    public string Name { get; set; } = "";

    /// <summary>One of the company's currencies.</summary>
    [Required, CurrencyCode, StringLength(PriceLimits.Currency)]
    public string Currency { get; set; } = Money.Euro;

    [PlausibleDate]
    public DateOnly? ValidFrom { get; set; }

    [PlausibleDate]
    public DateOnly? ValidTo { get; set; }

    [Declared]
    public PriceAudience Audience { get; set; }

    public bool Active { get; set; } = true;

    /// <summary>The customers it is for; counts where it is for some.</summary>
    [Required, MaxLength(PriceLimits.Audience)]
    public List<PriceListPartyForm> Parties { get; set; } = [];

    /// <summary>The groups it is for; counts where it is for groups.</summary>
    [Required, MaxLength(PriceLimits.Audience)]
    public List<PriceListGroupForm> Groups { get; set; } = [];

    [Required, MaxLength(PriceLimits.Entries)]
    public List<PriceEntryForm> Entries { get; set; } = [];

    /// <summary>A form to change a price list in.</summary>
    public static PriceListForm Of(PriceList list) => new()
    {
        Version = list.Version, Name = list.Name, Currency = list.Currency, ValidFrom = list.ValidFrom, ValidTo = list.ValidTo, Audience = list.Audience, Active = list.Active,
        Parties = [.. list.Parties.Select(p => new PriceListPartyForm { PartyId = p.PartyId })],
        Groups = [.. list.Groups.Select(g => new PriceListGroupForm { GroupId = g.GroupId })],
        Entries = [.. list.Entries.Select(PriceEntryForm.Of)],
    };
}

/// <summary>A customer a list is for, as typed.</summary>
public sealed class PriceListPartyForm
{
    [Required]
    public Guid? PartyId { get; set; }
}

/// <summary>A group a list is for, as typed.</summary>
public sealed class PriceListGroupForm
{
    [Required]
    public Guid? GroupId { get; set; }
}

/// <summary>A price as it is typed.</summary>
public sealed class PriceEntryForm
{
    /// <summary>The price this was read from; empty for a new one.</summary>
    public Guid? Id { get; set; }

    [Required]
    public Guid? ItemId { get; set; }

    /// <summary>One of the item's units; left empty, its own.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>From which quantity on; left empty, any.</summary>
    [Between(0, PriceLimits.MostQuantity), Decimals(Money.QuantityDecimals)]
    public decimal? QuantityFrom { get; set; }

    /// <summary>Net price for one unit; either this or a discount.</summary>
    [Between(0, ItemLimits.MostPrice), Decimals(Money.PriceDecimals)]
    public decimal? Price { get; set; }

    /// <summary>Per cent off the list price; either this or a price.</summary>
    [Between(0, 100), Decimals(PriceLimits.PercentDecimals)]
    public decimal? DiscountPercent { get; set; }

    [PlausibleDate]
    public DateOnly? ValidFrom { get; set; }

    [PlausibleDate]
    public DateOnly? ValidTo { get; set; }

    /// <summary>A form to change a price in.</summary>
    public static PriceEntryForm Of(PriceEntry entry) => new()
    {
        Id = entry.Id, ItemId = entry.ItemId, UnitId = entry.UnitId, QuantityFrom = entry.QuantityFrom, Price = entry.Price, DiscountPercent = entry.DiscountPercent,
        ValidFrom = entry.ValidFrom, ValidTo = entry.ValidTo,
    };
}
