using Erp.Platform.Texts;

namespace Erp.Purchasing.Receipts;

/// <summary>What people read about goods receipts.</summary>
public static class GoodsReceiptTexts
{
    public static readonly Text GoodsReceipt = new("Goods receipt", "Wareneingang");
    public static readonly Text GoodsReceipts = new("Goods receipts", "Wareneingänge");
    public static readonly Text Receive = new("Receive goods", "Wareneingang buchen");
    public static readonly Text ReceiveTitle = new("Receive goods of {0}", "Wareneingang zu {0}");
    public static readonly Text Post = new("Post receipt", "Eingang buchen");
    public static readonly Text Done = new("Goods received", "Wareneingang gebucht");
    public static readonly Text TakeBack = new("Take back", "Zurücknehmen");
    public static readonly Text TakeBackTitle = new("Take {0} back?", "{0} zurücknehmen?");
    public static readonly Text TakeBackText = new(
        "The goods leave their bin, and the request waits for them again.", "Die Ware verlässt ihren Lagerplatz, und die Bestellanforderung wartet wieder darauf.");
    public static readonly Text Stands = new("A goods receipt stands. Take it back on its page.", "Ein Wareneingang bleibt bestehen. Nehmen Sie ihn auf seiner Seite zurück.");
    public static readonly Text TakenBackStands = new("Receive the goods again instead.", "Buchen Sie den Wareneingang stattdessen neu.");
    public static readonly Text AllComes = new(
        "Everything that is still open is received as ordered; goods that are kept in stock are put into the first bin of the usual warehouse.",
        "Alles, was noch aussteht, gilt als wie bestellt eingetroffen; Lagerware kommt auf den ersten Platz des üblichen Lagers.");
    public static readonly Text Empty = new("No goods receipts yet", "Noch keine Wareneingänge");
    public static readonly Text EmptyHint = new(
        "Goods are received from the purchase request they were ordered with.", "Ware wird von der Bestellanforderung aus angenommen, mit der sie bestellt wurde.");
    public static readonly Text Print = new("Print goods received note", "Wareneingangsschein drucken");
    public static readonly Text PrintTitle = new("Goods received note {0}", "Wareneingangsschein {0}");
    public static readonly Text PositionShort = new("No.", "Pos.");
    public static readonly Text SignHere = new("Date, signature", "Datum, Unterschrift");
    public static readonly Text ReceivedBy = new("Goods checked and received", "Ware geprüft und angenommen");

    public static readonly Text Number = new("Number", "Nummer");
    public static readonly Text State = new("State", "Status");
    public static readonly Text RequestId = new("Purchase request", "Bestellanforderung");
    public static readonly Text RequestNumber = new("Purchase request", "Bestellanforderung");
    public static readonly Text Supplier = new("Supplier", "Lieferant");
    public static readonly Text Date = new("Received on", "Eingegangen am");
    public static readonly Text DeliveryNote = new("Delivery note no.", "Lieferschein-Nr.");
    public static readonly Text Bin = new("Bin", "Lagerplatz");
    public static readonly Text BinId = new("Bin", "Lagerplatz");
    public static readonly Text BinHint = new("For goods that are kept in stock.", "Für Ware, die auf Lager geführt wird.");
    public static readonly Text EndsRequest = new("Nothing more comes", "Es kommt nichts mehr");
    public static readonly Text EndsRequestHint = new(
        "What is still open is given up; lines of which nothing came are planned again.",
        "Was noch aussteht, wird aufgegeben; Positionen, von denen nichts kam, gelten wieder als geplant.");
    public static readonly Text TakesMore = new("Keep what is more than ordered", "Mehrmenge annehmen");
    public static readonly Text Reason = new("Reason", "Grund");
    public static readonly Text SearchText = new("Search words", "Suchwörter");
    public static readonly Text Lines = new("Lines", "Positionen");
    public static readonly Text Ordered = new("Ordered", "Bestellt");
    public static readonly Text Received = new("Received so far", "Bisher erhalten");
    public static readonly Text Arrives = new("Comes now", "Kommt jetzt");

    public static readonly Text Posted = new("Received", "Angenommen");
    public static readonly Text TakenBack = new("Taken back", "Zurückgenommen");

    public static readonly Text InFuture = new("Goods cannot have come in the future; today is {0:d}.", "Ware kann nicht in der Zukunft eingegangen sein; heute ist der {0:d}.");
    public static readonly Text Nothing = new(
        "Say how much came of at least one line. What does not come at all is cancelled.",
        "Geben Sie mindestens zu einer Position an, wie viel kam. Was gar nicht kommt, wird storniert.");
    public static readonly Text NotOfRequest = new("This line is not one of the request, or stands here twice.", "Diese Position gehört nicht zur Bestellanforderung oder steht doppelt da.");
    public static readonly Text MoreThanOrdered = new(
        "{1:#,##0.###} {3} of {0} came, {2:#,##0.###} {3} were open. Correct the quantity, or say that you keep what is more.",
        "Von {0} kamen {1:#,##0.###} {3}, offen waren {2:#,##0.###} {3}. Berichtigen Sie die Menge, oder nehmen Sie die Mehrmenge an.");
    public static readonly Text More = new("More than ordered: {0}", "Mehr als bestellt: {0}");
}
