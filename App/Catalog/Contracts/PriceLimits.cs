namespace Erp.Catalog.Contracts;

/// <summary>Limits of price lists and currencies, shared by forms and mappings.</summary>
public static class PriceLimits
{
    public const int Name = 80;
    public const int Currency = 3;
    public const int CurrencyName = 50;

    /// <summary>Most prices of one list.</summary>
    public const int Entries = 5000;

    /// <summary>Most customers, or groups of them, a list is for.</summary>
    public const int Audience = 500;

    public const double MostQuantity = 9_999_999;

    /// <summary>Digits of a quantity in all; decimals as everywhere.</summary>
    public const int QuantityPrecision = 12;

    /// <summary>Digits of a percentage in all, of which two are decimals.</summary>
    public const int PercentPrecision = 5;
    public const int PercentDecimals = 2;

    /// <summary>Digits of an exchange rate in all, of which <see cref="RateDecimals"/> are decimals.</summary>
    public const int RatePrecision = 18;
    public const int RateDecimals = 6;
    public const double MostRate = 999_999_999;
}
