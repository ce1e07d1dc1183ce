using Erp.Platform.Texts;

namespace Erp.Inventory.Settings;

/// <summary>What people read about the rules of stock keeping.</summary>
public static class InventorySettingsTexts
{
    public static readonly Text InventorySettings = new("Inventory settings", "Lagereinstellungen");
    public static readonly Text Title = new("Settings", "Einstellungen");
    public static readonly Text Change = new("Change inventory settings", "Lagereinstellungen ändern");
    public static readonly Text Rules = new("Rules", "Regeln");
    public static readonly Text NegativeStock = new("Stock may fall below zero", "Bestand darf unter null fallen");
    public static readonly Text NegativeStockHint = new(
        "Goods can then be delivered before their receipt is posted. What is reserved for others is no longer protected.",
        "Ware lässt sich dann liefern, bevor ihr Zugang gebucht ist. Für andere Reserviertes ist nicht mehr geschützt.");
    public static readonly Text WarehouseId = new("Deliver from", "Lieferungen aus");
    public static readonly Text WarehouseUnknown = new("Choose an existing warehouse.", "Wählen Sie einen vorhandenen Lagerort.");
}
