using Erp.Platform.Texts;

namespace Erp.Finance.Taxes;

/// <summary>What people read about tax codes.</summary>
public static class TaxCodeTexts
{
    public static readonly Text TaxCode = new("Tax code", "Steuerschlüssel");
    public static readonly Text Title = new("Tax codes", "Steuerschlüssel");
    public static readonly Text Code = new("Code", "Schlüssel");
    public static readonly Text Name = new("Name", "Bezeichnung");
    public static readonly Text LegalText = new("Text on documents", "Text auf Belegen");
    public static readonly Text Boxes = new("Box", "Kennzahl");
    public static readonly Text Inactive = new("Out of use", "Außer Verwendung");
    public static readonly Text Subtitle = new(
        "Rates in force today. When a rate changes, a new one is added with its day; documents of both times stay right.",
        "Heute gültige Sätze. Ändert sich ein Satz, kommt ein neuer mit seinem Tag hinzu; Belege beider Zeiten bleiben richtig.");
    public static readonly Text Direction = new("Sales or purchases", "Verkauf oder Einkauf");
    public static readonly Text Category = new("VAT category", "Umsatzsteuerkategorie");
    public static readonly Text NameEn = new("Name (English)", "Bezeichnung (Englisch)");
    public static readonly Text NameDe = new("Name (German)", "Bezeichnung (Deutsch)");
    public static readonly Text LegalTextEn = new("Text on documents (English)", "Text auf Belegen (Englisch)");
    public static readonly Text LegalTextDe = new("Text on documents (German)", "Text auf Belegen (Deutsch)");
    public static readonly Text ExemptionCode = new("Exemption code (VATEX)", "Befreiungscode (VATEX)");
    public static readonly Text Position = new("Position", "Position");
    public static readonly Text Active = new("In use", "In Verwendung");
    public static readonly Text Output = new("Sales", "Verkauf");
    public static readonly Text Input = new("Purchases", "Einkauf");
    public static readonly Text NotForSales = new("Choose a tax code for sales that is in use.", "Wählen Sie einen Steuerschlüssel für Verkäufe, der in Verwendung ist.");
    public static readonly Text NotForPurchases = new("Choose a tax code for purchases that is in use.", "Wählen Sie einen Steuerschlüssel für Einkäufe, der in Verwendung ist.");
    public static readonly Text NoRate = new("Tax code {0} has no rate on {1:d}.", "Der Steuerschlüssel {0} hat am {1:d} keinen Satz.");
    public static readonly Text NoAccount = new(
        "Tax code {0} has no account to post to. Complete it under Settings › Tax codes.",
        "Dem Steuerschlüssel {0} fehlt ein Konto. Ergänzen Sie es unter Einstellungen › Steuerschlüssel.");
    public static readonly Text Discounts = new("Cash discounts", "Skonti");
}
