using Erp.Platform.Texts;

namespace Erp.Purchasing.Requests;

/// <summary>What people read about the lines of purchase requests.</summary>
public static class PurchaseRequestLineTexts
{
    public static readonly Text PurchaseRequestLine = new("Line", "Position");
    public static readonly Text RequestId = new("Purchase request", "Bestellanforderung");
    public static readonly Text Position = new("Position", "Position");
    public static readonly Text ItemId = new("Item", "Artikel");
    public static readonly Text ItemNumber = new("Item number", "Artikelnummer");
    public static readonly Text Text = new("Description", "Bezeichnung");
    public static readonly Text Quantity = new("Quantity", "Menge");
    public static readonly Text UnitCode = new("Unit", "Einheit");
    public static readonly Text UnitPrice = new("Expected price", "Erwarteter Preis");
    public static readonly Text CostCategory = new("Cost category", "Kostenart");
    public static readonly Text SourceLineId = new("Line of the source", "Position des Ursprungs");
    public static readonly Text ReceivedQuantity = new("Received", "Erhalten");
    public static readonly Text Amount = new("Amount", "Betrag");
}
