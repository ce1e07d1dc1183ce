using Erp.Platform.Texts;

namespace Erp.Inventory;

/// <summary>What people read about the module as a whole.</summary>
public static class InventoryTexts
{
    public static readonly Text Inventory = new("Inventory", "Lager");
    public static readonly Text MayRead = new("See stock, moves and warehouses", "Bestände, Bewegungen und Lagerorte sehen");
    public static readonly Text MayWrite = new("Post stock moves, change warehouses", "Lagerbewegungen buchen, Lagerorte bearbeiten");
    public static readonly Text MaySet = new("Decide the rules stock is kept by", "Regeln der Lagerführung festlegen");
    public static readonly Text Seed = new("Set up inventory", "Lager einrichten");
    public static readonly Text NotSetUp = new("Inventory is not set up for this company.", "Das Lager ist für dieses Unternehmen nicht eingerichtet.");
    public static readonly Text FirstWarehouse = new("Main warehouse", "Hauptlager");
    public static readonly Text DemoOpening = new("Opening stock", "Anfangsbestand");
    public static readonly Text DemoRestock = new("Delivery from supplier", "Lieferung vom Lieferanten");
    public static readonly Text DemoRental = new("Rental stock", "Mietlager");
}
