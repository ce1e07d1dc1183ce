using Erp.Platform.Texts;

namespace Erp.Purchasing.Receipts;

/// <summary>What people read about the lines of goods receipts.</summary>
public static class GoodsReceiptLineTexts
{
    public static readonly Text GoodsReceiptLine = new("Line", "Position");
    public static readonly Text ReceiptId = new("Goods receipt", "Wareneingang");
    public static readonly Text Position = new("Position", "Position");
    public static readonly Text RequestLineId = new("Line of the request", "Position der Anforderung");
    public static readonly Text ItemId = new("Item", "Artikel");
    public static readonly Text ItemNumber = new("Item number", "Artikelnummer");
    public static readonly Text Text = new("Description", "Bezeichnung");
    public static readonly Text Quantity = new("Quantity", "Menge");
    public static readonly Text UnitCode = new("Unit", "Einheit");
}
