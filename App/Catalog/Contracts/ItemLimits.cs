using Erp.Platform.Amounts;
using Erp.Platform.Numbering;

namespace Erp.Catalog.Contracts;

/// <summary>Limits of item fields, shared by form and mapping.</summary>
public static class ItemLimits
{
    public const int Number = NumberPattern.MaxLength;
    public const int Name = 150;
    public const int Description = 2000;
    public const int Gtin = 14;

    /// <summary>Digits of a price in all, of which <see cref="Money.PriceDecimals"/> are decimals.</summary>
    public const int PricePrecision = 14;
    public const double MostPrice = 999_999_999;

    /// <summary>Most units an item is counted in besides its own.</summary>
    public const int Units = 20;

    /// <summary>Most parts of a kit or assembly on one level.</summary>
    public const int Parts = 300;
    public const int PartText = 200;

    /// <summary>Most that is wasted of a part, in per cent of what is needed.</summary>
    public const double MostScrap = 100;

    /// <summary>Digits of a conversion in all, of which <see cref="FactorDecimals"/> are decimals.</summary>
    public const int FactorPrecision = 15;
    public const int FactorDecimals = 6;
    public const double MostFactor = 999_999;
}
