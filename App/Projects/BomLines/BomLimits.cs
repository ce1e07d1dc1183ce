using Erp.Platform.Amounts;

namespace Erp.Projects.BomLines;

/// <summary>Limits of parts lists, shared by forms and mappings.</summary>
public static class BomLimits
{
    public const int Name = 200;
    public const int Note = 500;
    public const int Outline = 200;

    /// <summary>Most lines of one list.</summary>
    public const int Lines = 20_000;

    /// <summary>Digits of a quantity in all, of which <see cref="Money.QuantityDecimals"/> are decimals.</summary>
    public const int QuantityPrecision = 10;

    /// <summary>Most that one of its parent needs of a line.</summary>
    public const double MostQuantity = 9_999_999;

    /// <summary>Digits of a price in all, of which <see cref="Money.PriceDecimals"/> are decimals.</summary>
    public const int PricePrecision = 14;

    public const double MostPrice = 999_999_999;

    public const int VersionNote = 200;
}
