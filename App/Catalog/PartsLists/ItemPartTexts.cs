using Erp.Platform.Texts;

namespace Erp.Catalog.PartsLists;

/// <summary>What people read about parts lists of items.</summary>
public static class ItemPartTexts
{
    public static readonly Text ItemPart = new("Line of the parts list", "Zeile der Stückliste");
    public static readonly Text AssemblyId = new("Assembly", "Baugruppe");
    public static readonly Text ItemId = new("Part", "Bestandteil");
    public static readonly Text Position = new("Position", "Position");
    public static readonly Text Quantity = new("Quantity", "Menge");
    public static readonly Text UnitId = new("Unit", "Einheit");
    public static readonly Text ScrapPercent = new("Scrap", "Ausschuss");
    public static readonly Text Text = new("Position text", "Positionstext");

    public static readonly Text PartsList = new("Parts list", "Stückliste");
    public static readonly Text PartsLists = new("Parts lists", "Stücklisten");
    public static readonly Text KitHint = new("An order reserves and delivers the parts; the document shows the kit.", "Ein Auftrag reserviert und liefert die Bestandteile; der Beleg zeigt das Set.");
    public static readonly Text AssemblyHint = new(
        "For one of it. It lies in stock as itself and costs what its parts cost.",
        "Für eine Einheit. Sie liegt als sie selbst auf Lager und kostet, was ihre Bestandteile kosten.");
    public static readonly Text Add = new("Add part", "Bestandteil hinzufügen");
    public static readonly Text Remove = new("Remove part", "Bestandteil entfernen");
    public static readonly Text Missing = new("Name at least one part.", "Nennen Sie mindestens einen Bestandteil.");
    public static readonly Text Twice = new("This part stands here twice: add up the quantities.", "Dieser Bestandteil steht hier zweimal: Zählen Sie die Mengen zusammen.");
    public static readonly Text Circular = new(
        "{0} holds this item itself, directly or in one of its parts: an item cannot be a part of itself.",
        "{0} enthält diesen Artikel selbst, unmittelbar oder in einem Bestandteil: Ein Artikel kann nicht Teil seiner selbst sein.");
    public static readonly Text Itself = new("An item cannot be a part of itself.", "Ein Artikel kann nicht Teil seiner selbst sein.");
    public static readonly Text Unknown = new("This item does not exist.", "Diesen Artikel gibt es nicht.");
    public static readonly Text OtherUnit = new("{0} is not counted in this unit.", "{0} wird nicht in dieser Einheit gezählt.");
    public static readonly Text TooDeep = new("A parts list has at most {0} levels.", "Eine Stückliste hat höchstens {0} Ebenen.");
    public static readonly Text UnitNeeded = new("Parts lists count this item in {0}: change them first.", "Stücklisten zählen diesen Artikel in {0}: Ändern Sie zuerst diese.");
    public static readonly Text OfService = new("{0} is a service and has no parts list.", "{0} ist eine Dienstleistung und hat keine Stückliste.");

    public static readonly Text AssemblyNumber = new("Assembly number", "Baugruppennummer");
    public static readonly Text ItemNumber = new("Part number", "Teilenummer");
    public static readonly Text Total = new("Total quantity", "Gesamtmenge");
    public static readonly Text UnitCost = new("Unit cost", "Stückkosten");
    public static readonly Text Costs = new("Costs", "Kosten");
    public static readonly Text CostOfOne = new("Cost of one {0}", "Kosten für 1 {0}");
    public static readonly Text CostUnknown = new("unknown: a part has no cost", "unbekannt: Ein Bestandteil hat keinen Einstandspreis");
    public static readonly Text View = new("View", "Ansicht");
    public static readonly Text Structure = new("Structure", "Struktur");
    public static readonly Text Summary = new("Total quantities", "Mengenübersicht");
    public static readonly Text Size = new("{0} {0:line|lines} on {1} {1:level|levels}", "{0} {0:Zeile|Zeilen} auf {1} {1:Ebene|Ebenen}");
    public static readonly Text Cut = new("Only the first {0} lines are shown.", "Nur die ersten {0} Zeilen werden gezeigt.");
    public static readonly Text None = new("Bought or sold as it is: this item has no parts list.", "Wird gekauft oder verkauft, wie er ist: Dieser Artikel hat keine Stückliste.");
    public static readonly Text NoneHint = new(
        "Choose assembly or kit as its kind and name its parts, or import a file.",
        "Wählen Sie Baugruppe oder Set als Art und nennen Sie die Bestandteile, oder importieren Sie eine Datei.");
    public static readonly Text EmptyLists = new("No parts lists yet", "Noch keine Stücklisten");
    public static readonly Text UsedIn = new("Used in items", "In Artikeln verwendet");
    public static readonly Text Unused = new("No parts list names this item.", "Keine Stückliste nennt diesen Artikel.");
    public static readonly Text More = new("And {0} more", "Und {0} {0:weiterer|weitere}");
    public static readonly Text QuantityInOne = new("In one of it", "In einer Einheit davon");
    public static readonly Text Levels = new("Levels above", "Ebenen darüber");
    public static readonly Text Open = new("Open {0}", "{0} aufklappen");
    public static readonly Text Close = new("Close {0}", "{0} zuklappen");
    public static readonly Text OpenAll = new("Expand all", "Alle aufklappen");
    public static readonly Text CloseAll = new("Collapse all", "Alle zuklappen");
    public static readonly Text Keys = new(
        "Arrow up and down walk through the lines, right and left open and close them, Enter opens the part.",
        "Pfeil hoch und runter gehen durch die Zeilen, rechts und links klappen sie auf und zu, die Eingabetaste öffnet den Bestandteil.");
}
