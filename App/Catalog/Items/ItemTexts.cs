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
    public static readonly Text Kind = new("Kind", "Art");
    public static readonly Text Goods = new("Goods", "Ware");
    public static readonly Text Service = new("Service", "Dienstleistung");
    public static readonly Text TaxClass = new("Tax class", "Steuerklasse");
    public static readonly Text Standard = new("Standard rate", "Regelsteuersatz");
    public static readonly Text Reduced = new("Reduced rate", "Ermäßigter Satz");
    public static readonly Text Zero = new("0 % (§ 12 (3) UStG)", "0 % (§ 12 Abs. 3 UStG)");
    public static readonly Text SalesPrice = new("Net price", "Verkaufspreis netto");
    public static readonly Text Gtin = new("GTIN", "GTIN");
    public static readonly Text Active = new("Active", "Aktiv");
    public static readonly Text SearchText = new("Search words", "Suchwörter");

    public static readonly Text NumberTaken = new("This item number is already taken.", "Diese Artikelnummer ist bereits vergeben.");
    public static readonly Text GtinTaken = new("Another item has this GTIN.", "Ein anderer Artikel hat diese GTIN.");
    public static readonly Text GtinShape = new("A GTIN has 8, 12, 13 or 14 digits.", "Eine GTIN hat 8, 12, 13 oder 14 Ziffern.");
    public static readonly Text GtinCheckDigit = new("The check digit of this GTIN is wrong: a digit was mistyped.", "Die Prüfziffer dieser GTIN stimmt nicht: Eine Ziffer ist vertippt.");
    public static readonly Text UnitUnknown = new("Choose one of the existing units.", "Wählen Sie eine vorhandene Einheit.");
}
