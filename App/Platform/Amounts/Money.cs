namespace Erp.Platform.Amounts;

/// <summary>
/// The one rule by which amounts are rounded: commercially, half away from zero, to the cent. Totals follow EN 16931
/// (compliance section 1): once per line and once per VAT group, never per unit.
/// </summary>
public static class Money
{
    /// <summary>Decimals of an amount in euro and every other currency the product keeps today.</summary>
    public const int Decimals = 2;

    /// <summary>ISO 4217 code of the currency that books are kept in.</summary>
    public const string Euro = "EUR";

    /// <summary>Decimals of a unit price: finer than a cent, since prices per piece can be.</summary>
    public const int PriceDecimals = 4;

    /// <summary>Decimals of a quantity.</summary>
    public const int QuantityDecimals = 3;

    /// <summary>Rounds an amount to the cent.</summary>
    public static decimal Round(decimal amount) => Math.Round(amount, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>Rounds the price of one unit to the decimals that prices keep.</summary>
    public static decimal RoundPrice(decimal price) => Math.Round(price, PriceDecimals, MidpointRounding.AwayFromZero);

    /// <summary>Rounds a quantity to the decimals that quantities keep.</summary>
    public static decimal RoundQuantity(decimal quantity) => Math.Round(quantity, QuantityDecimals, MidpointRounding.AwayFromZero);

    /// <summary>Cuts a quantity to the decimals that quantities keep: what is there, never more.</summary>
    public static decimal CutQuantity(decimal quantity) => Math.Truncate(quantity * 1000) / 1000;

    /// <summary>What an amount in another currency is worth in that of the books, to the cent.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="rate">Units of its currency for one euro; 1 for the euro itself.</param>
    public static decimal ToHome(decimal amount, decimal rate) => rate == 1 ? amount : Round(amount / rate);

    /// <summary>What an amount in the currency of the books is worth in another, to the cent.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="rate">Units of the other currency for one euro; 1 for the euro itself.</param>
    public static decimal FromHome(decimal amount, decimal rate) => rate == 1 ? amount : Round(amount * rate);

    /// <summary>The share of an amount, in per cent, rounded to the cent.</summary>
    public static decimal Percent(decimal amount, decimal percent) => Round(amount * percent / 100m);
}
