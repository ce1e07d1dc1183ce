using Erp.Platform.Texts;

namespace Erp.Inventory.Warehouses;

/// <summary>What people read about warehouses and bins.</summary>
public static class WarehouseTexts
{
    public static readonly Text Warehouse = new("Warehouse", "Lagerort");
    public static readonly Text Warehouses = new("Warehouses", "Lagerorte");
    public static readonly Text New = new("New warehouse", "Neuer Lagerort");
    public static readonly Text Create = new("Create warehouse", "Lagerort anlegen");
    public static readonly Text Change = new("Change warehouse", "Lagerort ändern");
    public static readonly Text Delete = new("Delete warehouse", "Lagerort löschen");
    public static readonly Text Code = new("Code", "Kürzel");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Active = new("Active", "Aktiv");
    public static readonly Text ActiveHint = new("Offered for new documents.", "Wird für neue Belege angeboten.");
    public static readonly Text Inactive = new("Inactive", "Inaktiv");
    public static readonly Text BinCount = new("Number of bins", "Anzahl Lagerplätze");
    public static readonly Text Bins = new("Bins", "Lagerplätze");
    public static readonly Text BinsHint = new(
        "Deliveries empty them in this order. A bin in which goods ever lay stays.",
        "Lieferungen leeren sie in dieser Reihenfolge. Ein Lagerplatz, an dem je Ware lag, bleibt.");
    public static readonly Text AddBin = new("Add bin", "Lagerplatz hinzufügen");
    public static readonly Text RemoveBin = new("Remove bin", "Lagerplatz entfernen");
    public static readonly Text CodeTaken = new("Another warehouse has this code.", "Ein anderer Lagerort hat dieses Kürzel.");
    public static readonly Text BinTwice = new("Another bin of this warehouse has this code.", "Ein anderer Lagerplatz dieses Lagerorts hat dieses Kürzel.");
    public static readonly Text NeedsBin = new("Goods lie in bins: add at least one.", "Ware liegt an Lagerplätzen: Fügen Sie mindestens einen hinzu.");
    public static readonly Text NoBins = new("This warehouse has no bins, so no goods can lie there.", "Dieser Lagerort hat keine Lagerplätze, also kann dort keine Ware liegen.");
    public static readonly Text DeleteExplained = new(
        "A warehouse in which goods ever lay stays: clear “Active” instead.",
        "Ein Lagerort, an dem je Ware lag, bleibt: Entfernen Sie stattdessen das Häkchen bei „Aktiv“.");
    public static readonly Text Empty = new("No warehouses yet", "Noch keine Lagerorte");
    public static readonly Text General = new("General", "Allgemein");
}
