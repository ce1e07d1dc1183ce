using Erp.Platform.Texts;

namespace Erp.Inventory.Stocks;

/// <summary>What people read about reservations.</summary>
public static class StockReservationTexts
{
    public static readonly Text StockReservation = new("Reservation", "Reservierung");
    public static readonly Text Place = new("Place in the queue", "Platz in der Reihe");
    public static readonly Text SourceType = new("Kind of document", "Belegart");
    public static readonly Text SourceId = new("Document", "Beleg");
    public static readonly Text SourceNumber = new("Document", "Beleg");
    public static readonly Text LineId = new("Line of the document", "Belegposition");
    public static readonly Text Quantity = new("Wanted", "Gewünscht");
    public static readonly Text Waiting = new("Waiting", "Wartet");
}
