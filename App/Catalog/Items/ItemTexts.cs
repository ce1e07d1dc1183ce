using Erp.Catalog.Contracts;
using Erp.Platform.Texts;

namespace Erp.Catalog.Items;

/// <summary>What people read about items.</summary>
public static class ItemTexts
{
    public static readonly Text Item = new("Item", "Artikel");
    public static readonly Text Items = new("Items", "Artikel");
    public static readonly Text Create = new("Create item", "Artikel anlegen");
    public static readonly Text Change = new("Change item", "Artikel ändern");
    public static readonly Text Delete = new("Delete item", "Artikel löschen");

    public static readonly Text Number = new("Item number", "Artikelnummer");
    public static readonly Text NameEn = new("Name (English)", "Bezeichnung (Englisch)");
    public static readonly Text NameDe = new("Name (German)", "Bezeichnung (Deutsch)");
    public static readonly Text Description = new("Description", "Beschreibung");
    public static readonly Text UnitId = new("Unit", "Einheit");
    public static readonly Text CategoryId = new("Category", "Kategorie");
    public static readonly Text Branch = new("Branch of categories", "Zweig der Kategorien");
    public static readonly Text Kind = new("Kind", "Art");
    public static readonly Text Goods = new("Goods", "Ware");
    public static readonly Text Service = new("Service", "Dienstleistung");
    public static readonly Text Kit = new("Kit", "Set");
    public static readonly Text Assembly = new("Assembly", "Baugruppe");
    public static readonly Text PriceOfParts = new("Costs what its parts cost", "Kostet, was seine Bestandteile kosten");
    public static readonly Text TaxClass = new("Tax class", "Steuerklasse");
    public static readonly Text Standard = new("Standard rate", "Regelsteuersatz");
    public static readonly Text Reduced = new("Reduced rate", "Ermäßigter Satz");
    public static readonly Text Zero = new("0 % (§ 12 (3) UStG)", "0 % (§ 12 Abs. 3 UStG)");
    public static readonly Text ReverseCharge = new("Reverse charge for businesses (§ 13b (2) UStG)", "Unternehmer schuldet die Steuer (§ 13b Abs. 2 UStG)");
    public static readonly Text SalesPrice = new("Net price", "Verkaufspreis netto");
    public static readonly Text Cost = new("Cost", "Einstandspreis");
    public static readonly Text CostHint = new(
        "Net, per unit; the margin of documents is reckoned by it. Only people with the right to it see it.",
        "Netto, je Einheit; danach wird die Marge der Belege gerechnet. Sichtbar nur mit dem Recht dazu.");
    public static readonly Text Gtin = new("GTIN", "GTIN");
    public static readonly Text Active = new("Active", "Aktiv");
    public static readonly Text SearchText = new("Search words", "Suchwörter");

    public static readonly Text Name = new("Name", "Bezeichnung");
    public static readonly Text New = new("New item", "Neuer Artikel");
    public static readonly Text Empty = new("No items yet", "Noch keine Artikel");
    public static readonly Text EmptyHint = new(
        "Items save typing: an order line takes over name, unit, price and tax from here.",
        "Artikel ersparen Tipparbeit: Eine Auftragsposition übernimmt Bezeichnung, Einheit, Preis und Steuer von hier.");
    public static readonly Text Identity = new("General", "Allgemein");
    public static readonly Text PriceAndTax = new("Price and tax", "Preis und Steuer");
    public static readonly Text NumberHint = new("Left empty, the next number is given.", "Leer gelassen wird die nächste Nummer vergeben.");
    public static readonly Text NameEnHint = new("Left empty, English documents carry the German name.", "Leer gelassen steht auf englischen Belegen die deutsche Bezeichnung.");
    public static readonly Text ActiveHint = new("Offered for new documents.", "Wird für neue Belege angeboten.");
    public static readonly Text Inactive = new("Inactive", "Inaktiv");

    public static readonly Text DeleteExplained = new(
        "What stands in documents cannot be deleted: clear “Active” instead.",
        "Was in Belegen steht, lässt sich nicht löschen: Entfernen Sie stattdessen das Häkchen bei „Aktiv“.");
    public static readonly Text NumberTaken = new("This item number is already taken.", "Diese Artikelnummer ist bereits vergeben.");
    public static readonly Text GtinTaken = new("Another item has this GTIN.", "Ein anderer Artikel hat diese GTIN.");
    public static readonly Text GtinShape = new("A GTIN has 8, 12, 13 or 14 digits.", "Eine GTIN hat 8, 12, 13 oder 14 Ziffern.");
    public static readonly Text GtinCheckDigit = new("The check digit of this GTIN is wrong: a digit was mistyped.", "Die Prüfziffer dieser GTIN stimmt nicht: Eine Ziffer ist vertippt.");
    public static readonly Text Counted = new(
        "{0} is or was in stock, or is reserved: it stays counted in its unit, and goods or an assembly. Create a new item instead.",
        "{0} liegt oder lag auf Lager oder ist reserviert: Einheit und Art (Ware oder Baugruppe) bleiben. Legen Sie stattdessen einen neuen Artikel an.");
    public static readonly Text UnitUnknown = new("Choose one of the existing units.", "Wählen Sie eine vorhandene Einheit.");

    /// <summary>The word for a kind.</summary>
    public static Text Of(ItemKind kind) => kind switch
    {
        ItemKind.Service => Service,
        ItemKind.Kit => Kit,
        ItemKind.Assembly => Assembly,
        _ => Goods,
    };

    /// <summary>The words for a tax class.</summary>
    public static Text Of(TaxClass taxClass) => taxClass switch
    {
        Contracts.TaxClass.Reduced => Reduced,
        Contracts.TaxClass.Zero => Zero,
        Contracts.TaxClass.ReverseCharge => ReverseCharge,
        _ => Standard,
    };
}
