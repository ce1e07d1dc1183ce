using Erp.Platform.Amounts;

namespace Erp.Purchasing.Contracts;

/// <summary>Limits of purchasing, shared by forms and mappings.</summary>
public static class PurchaseLimits
{
    public const int Number = Platform.Numbering.NumberPattern.MaxLength;
    public const int Text = 200;
    public const int Note = 500;
    public const int Reason = 300;
    public const int CostCategory = 120;
    public const int InvoiceNumber = 40;
    public const int DeliveryNote = 60;
    public const int Bin = 120;
    public const int SourceType = 60;
    public const int SourceNumber = Platform.Numbering.NumberPattern.MaxLength;

    /// <summary>Most lines of one request; more become several.</summary>
    public const int Lines = 500;

    /// <summary>Digits of a quantity in all, of which <see cref="Money.QuantityDecimals"/> are decimals.</summary>
    public const int QuantityPrecision = 15;

    /// <summary>Most that one line asks for: a guard against a slipped decimal point.</summary>
    public const double MostQuantity = 999_999_999;

    /// <summary>Digits of a price in all, of which <see cref="Money.PriceDecimals"/> are decimals.</summary>
    public const int PricePrecision = 14;

    public const double MostPrice = 999_999_999;
}
