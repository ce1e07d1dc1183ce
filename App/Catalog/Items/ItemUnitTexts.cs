using Erp.Platform.Texts;

namespace Erp.Catalog.Items;

/// <summary>What people read about the units an item is counted in besides its own.</summary>
public static class ItemUnitTexts
{
    public static readonly Text ItemUnit = new("Unit of the item", "Einheit des Artikels");
    public static readonly Text ItemId = new("Item", "Artikel");
    public static readonly Text UnitId = new("Unit", "Einheit");
    public static readonly Text Factor = new("Contains", "Enthält");
    public static readonly Text Gtin = new("GTIN", "GTIN");

    public static readonly Text Title = new("Further units", "Weitere Einheiten");
    public static readonly Text Hint = new("Documents and price lists may count in these; stock is kept in {0}.", "Belege und Preislisten können darin zählen; der Bestand wird in {0} geführt.");
    public static readonly Text Empty = new("Counted in its own unit only.", "Wird nur in der eigenen Einheit gezählt.");
    public static readonly Text Add = new("Add unit", "Einheit hinzufügen");
    public static readonly Text Remove = new("Remove unit", "Einheit entfernen");
    public static readonly Text IsBase = new("This is the unit the item is kept in.", "Das ist die Einheit, in der der Artikel geführt wird.");
    public static readonly Text Twice = new("This unit stands here twice.", "Diese Einheit steht hier zweimal.");
}
