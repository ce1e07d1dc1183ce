using Erp.Platform.Amounts;

namespace Erp.Inventory.Contracts;

/// <summary>Limits of the warehouse, shared by forms and mappings.</summary>
public static class InventoryLimits
{
    public const int WarehouseCode = 10;
    public const int WarehouseName = 60;
    public const int BinCode = 20;
    public const int BinName = 60;
    public const int Bins = 1000;
    public const int Reason = 300;
    public const int SourceType = 60;
    public const int SourceNumber = Platform.Numbering.NumberPattern.MaxLength;
    public const int Lines = 500;

    /// <summary>Digits of a stock in all, of which <see cref="Money.QuantityDecimals"/> are decimals.</summary>
    public const int StockPrecision = 15;

    /// <summary>Most that one move moves: a guard against a slipped decimal point.</summary>
    public const double MostQuantity = 9_999_999;
}
