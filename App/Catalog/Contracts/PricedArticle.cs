using Erp.Catalog.PriceLists;
using Erp.Platform.Amounts;
using Erp.Platform.Texts;

namespace Erp.Catalog.Contracts;

/// <summary>An item with all its prices, as a price book keeps it.</summary>
/// <param name="SalesPrice">List price for one of its own unit, in euro.</param>
/// <param name="UnitCode">Its own unit.</param>
/// <param name="Factors">How many of its own unit one of each unit is, by short name.</param>
/// <param name="Offers">Its prices on lists that apply, those of the narrowest and latest list first.</param>
/// <param name="Parts">What it consists of, when its price is the sum of theirs; else nothing.</param>
sealed record PricedArticle(
    Guid ItemId, decimal SalesPrice, string UnitCode, IReadOnlyDictionary<string, decimal> Factors, IReadOnlyList<PriceOffer> Offers, IReadOnlyList<PricedPart> Parts)
{
    public bool IsSumOfParts => Parts.Count > 0;

    public decimal? FactorOf(string? unitCode) => unitCode is null ? 1 : Factors.TryGetValue(unitCode, out var factor) ? factor : null;
}

/// <summary>One price or discount on a list.</summary>
/// <param name="Factor">How many of the item's own unit one of <paramref name="UnitCode"/> is.</param>
/// <param name="ValidTo">Last day, of price or list, whichever comes first.</param>
sealed record PriceOffer(OfferingList List, string UnitCode, decimal Factor, decimal QuantityFrom, decimal? Price, decimal? DiscountPercent, DateOnly? ValidTo)
{
    /// <summary>The scale in the item's own unit, so that scales in different units compare.</summary>
    public decimal FromInOwnUnit => QuantityFrom * Factor;
}

/// <summary>A list a price stands on.</summary>
/// <param name="Group">The group it is for, if it is for groups.</param>
sealed record OfferingList(Guid Id, string Name, string Currency, PriceAudience Audience, Text? Group);

/// <summary>A part of a kit and how much of it one kit holds.</summary>
sealed record PricedPart(Guid ItemId, decimal Quantity);

/// <summary>The rates that hold on a day.</summary>
sealed class ExchangeTable(DateOnly date, IReadOnlyDictionary<string, DatedRate> rates)
{
    readonly IReadOnlyDictionary<string, DatedRate> rates = rates;

    /// <summary>Knows the home currency only.</summary>
    public static ExchangeTable HomeOnly { get; } = new(DateOnly.MinValue, new Dictionary<string, DatedRate>());

    public DateOnly Date => date;

    /// <summary>These rates and those of another table.</summary>
    public ExchangeTable With(ExchangeTable other) => new(other.Date, rates.Concat(other.rates).DistinctBy(r => r.Key).ToDictionary(r => r.Key, r => r.Value));

    /// <summary>The latest rate up to the day; null where none is known.</summary>
    public DatedRate? RateOf(string currency) => currency == Money.Euro ? new(1, date) : rates.GetValueOrDefault(currency);
}
