using Erp.Platform.Texts;

namespace Erp.Purchasing.Bills;

/// <summary>What people read about the lines of suppliers' invoices.</summary>
public static class BillLineTexts
{
    public static readonly Text BillLine = new("Line", "Position");
    public static readonly Text BillId = new("Supplier invoice", "Eingangsrechnung");
    public static readonly Text Position = new("Position", "Position");
    public static readonly Text ItemId = new("Item", "Artikel");
    public static readonly Text ItemNumber = new("Item number", "Artikelnummer");
    public static readonly Text Text = new("Description", "Bezeichnung");
    public static readonly Text Quantity = new("Quantity", "Menge");
    public static readonly Text UnitPrice = new("Price", "Preis");
    public static readonly Text Net = new("Net", "Netto");
    public static readonly Text TaxCodeId = new("Tax code", "Steuerschlüssel");
    public static readonly Text TaxCategory = new("VAT category", "Umsatzsteuerkategorie");
    public static readonly Text PaidRate = new("Tax paid in %", "Gezahlte Steuer in %");
    public static readonly Text AccountId = new("Account", "Konto");
    public static readonly Text CostObjectId = new("Project", "Projekt");
    public static readonly Text CostCategory = new("Cost category", "Kostenart");
    public static readonly Text RequestLineId = new("Line of the purchase request", "Position der Bestellanforderung");
}
