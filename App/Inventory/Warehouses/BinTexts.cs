using Erp.Platform.Texts;

namespace Erp.Inventory.Warehouses;

/// <summary>What people read about bins.</summary>
public static class BinTexts
{
    public static readonly Text Bin = new("Bin", "Lagerplatz");
    public static readonly Text WarehouseId = new("Warehouse", "Lagerort");
    public static readonly Text Code = new("Code", "Kürzel");
    public static readonly Text Name = new("Description", "Beschreibung");
}
