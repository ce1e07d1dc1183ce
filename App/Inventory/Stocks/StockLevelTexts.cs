using Erp.Platform.Texts;

namespace Erp.Inventory.Stocks;

/// <summary>What people read about the stock in a bin.</summary>
public static class StockLevelTexts
{
    public static readonly Text StockLevel = new("Stock in a bin", "Bestand am Lagerplatz");
    public static readonly Text BinId = new("Bin", "Lagerplatz");
    public static readonly Text OnHand = new("On hand", "Bestand");
    public static readonly Text Warehouse = new("Warehouse", "Lagerort");
}
