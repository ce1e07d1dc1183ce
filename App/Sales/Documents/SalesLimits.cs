using Erp.Platform.Amounts;

namespace Erp.Sales.Documents;

/// <summary>Limits of sales documents, shared by forms and mappings.</summary>
public static class SalesLimits
{
    public const int Reference = 50;
    public const int Text = 2000;
    public const int AdjustmentText = 60;
    public const int Adjustments = 20;
    public const int LineText = 150;
    public const int LineDescription = 2000;
    public const int Reason = 300;
    public const int Lines = 1000;

    /// <summary>Documents that belong together, from the quote to the last correction.</summary>
    public const int ChainDocuments = 10_000;
    public const int TaxNote = 300;
    public const int ExemptionCode = 20;
    public const int TaxCode = 20;

    /// <summary>Digits of a quantity in all, of which <see cref="Money.QuantityDecimals"/> are decimals.</summary>
    public const int QuantityPrecision = 12;
    public const double MostQuantity = 9_999_999;

    /// <summary>Digits of a price in all, of which <see cref="Money.PriceDecimals"/> are decimals.</summary>
    public const int PricePrecision = 14;
    public const double MostPrice = 99_999_999;

    /// <summary>Digits of a margin in all: as many as the dearest of lines can cost, and of its percentage.</summary>
    public const int MarginPrecision = 24;
    public const int MarginPercentPrecision = 6;

    /// <summary>Digits of a percentage in all.</summary>
    public const int PercentPrecision = 5;
    public const int PercentDecimals = 2;
}
