using Erp.Platform.Texts;

namespace Erp.Inventory.Stocks;

/// <summary>What people read about stock.</summary>
public static class ItemStockTexts
{
    public static readonly Text ItemStock = new("Stock of an item", "Artikelbestand");
    public static readonly Text Title = new("Stock", "Bestände");
    public static readonly Text Stock = new("Stock", "Bestand");
    public static readonly Text ItemId = new("Item", "Artikel");
    public static readonly Text ItemNumber = new("Item number", "Artikelnummer");
    public static readonly Text ItemName = new("Name", "Bezeichnung");
    public static readonly Text UnitCode = new("Unit", "Einheit");
    public static readonly Text OnHand = new("On hand", "Bestand");
    public static readonly Text Reserved = new("Reserved", "Reserviert");
    public static readonly Text Available = new("Available", "Verfügbar");
    public static readonly Text Missing = new("Missing", "Fehlmenge");
    public static readonly Text Demand = new("Wanted by orders", "Bedarf aus Aufträgen");
    public static readonly Text MoveCount = new("Moves", "Bewegungen");
    public static readonly Text PlaceCount = new("Reservations so far", "Bisherige Reservierungen");

    public static readonly Text NotEnough = new(
        "Only {2:#,##0.###} {3} of {0} are available; {1:#,##0.###} {3} are wanted. Take less, or receive goods first.",
        "Von {0} sind nur {2:#,##0.###} {3} verfügbar; gewünscht sind {1:#,##0.###} {3}. Nehmen Sie weniger, oder buchen Sie zuerst einen Zugang.");

    public static readonly Text ByBin = new("Where it lies", "Wo er liegt");
    public static readonly Text Reservations = new("Reserved for", "Reserviert für");
    public static readonly Text NothingReserved = new("Nobody waits for it", "Niemand wartet darauf");
    public static readonly Text NothingStored = new("Nothing of it is in stock", "Davon ist nichts auf Lager");
    public static readonly Text Empty = new("No stock yet", "Noch keine Bestände");
    public static readonly Text EmptyHint = new(
        "Stock arises from moves: receive goods, and they stand here with everything that happened to them.",
        "Bestände entstehen aus Bewegungen: Buchen Sie einen Zugang, dann steht er hier mit allem, was damit geschah.");
    public static readonly Text NoneOfItem = new("This item has never been in stock", "Dieser Artikel war noch nie auf Lager");
    public static readonly Text AllMoves = new("All moves", "Alle Bewegungen");
    public static readonly Text Sum = new("Sum", "Summe");
    public static readonly Text ShortStock = new("Stock that is short", "Fehlbestand");
    public static readonly Text MissingOf = new("{0} {1} missing", "{0} {1} fehlen");
    public static readonly Text BelowZero = new("below zero", "unter null");
    public static readonly Text NothingShort = new("Nothing is short", "Nichts fehlt");
    public static readonly Text NothingShortText = new(
        "Items that orders want and that are not in stock gather here.", "Hier sammeln sich Artikel, die Aufträge brauchen und die nicht am Lager sind.");
}
