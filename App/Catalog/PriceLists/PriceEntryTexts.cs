using Erp.Platform.Texts;

namespace Erp.Catalog.PriceLists;

/// <summary>What people read about single prices of a list.</summary>
public static class PriceEntryTexts
{
    public static readonly Text PriceEntry = new("Price", "Preis");
    public static readonly Text Prices = new("Prices", "Preise");
    public static readonly Text PriceListId = new("Price list", "Preisliste");
    public static readonly Text ItemId = new("Item", "Artikel");
    public static readonly Text ItemNumber = new("Item number", "Artikelnummer");
    public static readonly Text ItemName = new("Name", "Bezeichnung");
    public static readonly Text UnitId = new("Unit", "Einheit");
    public static readonly Text QuantityFrom = new("From quantity", "Ab Menge");
    public static readonly Text Price = new("Net price", "Nettopreis");
    public static readonly Text DiscountPercent = new("Discount in %", "Rabatt in %");
    public static readonly Text ValidFrom = new("Valid from", "Gültig von");
    public static readonly Text ValidTo = new("Valid until", "Gültig bis");

    public static readonly Text Add = new("Add price", "Preis hinzufügen");
    public static readonly Text Remove = new("Remove price", "Preis entfernen");
    public static readonly Text Empty = new(
        "No prices yet: choose an item, then its price or a discount on the list price.",
        "Noch keine Preise: Wählen Sie einen Artikel, dann seinen Preis oder einen Rabatt auf den Listenpreis.");
    public static readonly Text NoneFound = new("No price of this list matches.", "Kein Preis dieser Liste passt.");
    public static readonly Text NoneOfItem = new("No price list names this item: its list price holds.", "Keine Preisliste nennt diesen Artikel: Es gilt sein Listenpreis.");
    public static readonly Text Filter = new("Filter by item", "Nach Artikel filtern");
    public static readonly Text Shown = new("{0:N0} of {1:N0} prices", "{0:N0} von {1:N0} Preisen");
    public static readonly Text More = new("Show more", "Mehr anzeigen");
    public static readonly Text Changed = new("{0} changed the prices too. Yours are shown.", "{0} hat die Preise ebenfalls geändert. Angezeigt sind Ihre.");
    public static readonly Text KeepMine = new("Keep mine", "Meine behalten");
    public static readonly Text KeyHint = new("Enter: next row · Alt+L: new price", "Eingabe: nächste Zeile · Alt+L: neuer Preis");

    public static readonly Text ItemUnknown = new("This item does not exist.", "Diesen Artikel gibt es nicht.");
    public static readonly Text OtherUnit = new("{0} is not counted in this unit. Add it to the item first.", "{0} wird nicht in dieser Einheit gezählt. Ergänzen Sie sie zuerst am Artikel.");
    public static readonly Text PriceOrDiscount = new("Enter either a price or a discount.", "Geben Sie entweder einen Preis oder einen Rabatt ein.");
    public static readonly Text Overlap = new(
        "Row {0} overlaps row {1}: both are prices of {2} from quantity {3:0.###}, one {4}, the other {5}.",
        "Zeile {0} überschneidet sich mit Zeile {1}: Beide sind Preise von {2} ab Menge {3:0.###}, der eine {4}, der andere {5}.");
    public static readonly Text OverlapElsewhere = new(
        "Two prices of the same item, unit and quantity hold on the same day.", "Zwei Preise desselben Artikels, derselben Einheit und Menge gelten am selben Tag.");
    public static readonly Text Gap = new(
        "{0} from quantity {1:0.###}: no price from {2:d} to {3:d}; the next wider list or the list price holds.",
        "{0} ab Menge {1:0.###}: kein Preis vom {2:d} bis {3:d}; es gilt die nächst weitere Liste oder der Listenpreis.");
    public static readonly Text Gaps = new("Gaps", "Lücken");
    public static readonly Text MoreGaps = new("and {0:N0} more", "und {0:N0} weitere");

    public static readonly Text Between = new("from {0:d} to {1:d}", "vom {0:d} bis {1:d}");
    public static readonly Text From = new("from {0:d} on", "ab {0:d}");
    public static readonly Text Until = new("until {0:d}", "bis {0:d}");
    public static readonly Text Always = new("without an end", "unbefristet");
}
