using Erp.Platform.Texts;
using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Deliveries;

/// <summary>What people read about deliveries.</summary>
public static class DeliveryTexts
{
    public static readonly Text Delivery = new("Delivery note", "Lieferschein");
    public static readonly Text Deliveries = new("Deliveries", "Lieferungen");
    public static readonly Text Change = new("Change delivery", "Lieferung ändern");
    public static readonly Text Delete = new("Delete draft", "Entwurf löschen");
    public static readonly Text Post = new("Deliver", "Ausliefern");
    public static readonly Text Cancel = new("Cancel delivery", "Lieferung stornieren");

    public static readonly Text Draft = new("Draft", "Entwurf");
    public static readonly Text Delivered = new("Delivered", "Geliefert");
    public static readonly Text Cancelled = new("Cancelled", "Storniert");

    public static readonly Text Number = new("Delivery note number", "Lieferscheinnummer");
    public static readonly Text ShortNumber = new("Delivery note", "Lieferschein");
    public static readonly Text State = DocumentTexts.State;
    public static readonly Text OrderId = OrderTexts.Order;
    public static readonly Text OrderNumber = new("Order number", "Auftragsnummer");
    public static readonly Text CustomerId = DocumentTexts.CustomerId;
    public static readonly Text CustomerNumber = DocumentTexts.CustomerNumber;
    public static readonly Text CustomerName = DocumentTexts.CustomerName;
    public static readonly Text CustomerAddress = DocumentTexts.CustomerAddress;
    public static readonly Text Language = DocumentTexts.Language;
    public static readonly Text OwnReference = DocumentTexts.OwnReference;
    public static readonly Text CustomerReference = DocumentTexts.CustomerReference;
    public static readonly Text DeliveryDate = new("Delivery date", "Lieferdatum");
    public static readonly Text DateHint = new("Left empty: the day it is delivered", "Leer: der Tag der Auslieferung");
    public static readonly Text AddressId = new("Goes to", "Geht an");
    public static readonly Text WarehouseId = new("Warehouse", "Lagerort");
    public static readonly Text FooterText = new("Text below", "Fußtext");
    public static readonly Text CancelReason = DocumentTexts.CancelReason;
    public static readonly Text SearchText = DocumentTexts.SearchText;

    public static readonly Text PostBinds = new("Goods that left are taken back by cancelling the delivery.", "Was ausgeliefert ist, wird durch Storno der Lieferung zurückgenommen.");
    public static readonly Text CancelBinds = new("A cancelled delivery stays cancelled. Deliver the order anew.", "Eine stornierte Lieferung bleibt storniert. Liefern Sie den Auftrag neu.");
    public static readonly Text NoLines = new("Nothing is to be delivered: enter a quantity for at least one line.", "Es ist nichts zu liefern: Geben Sie für mindestens eine Position eine Menge an.");
    public static readonly Text InFuture = new(
        "The delivery date lies in the future. Goods can leave on {0:d} at the latest.",
        "Das Lieferdatum liegt in der Zukunft. Ausliefern lässt sich spätestens zum {0:d}.");
    public static readonly Text MoreThanOpen = new("Only {0:#,##0.###} of this line are left to deliver.", "Von dieser Position sind nur noch {0:#,##0.###} zu liefern.");
    public static readonly Text NothingToDeliver = new("Everything on this order is delivered.", "Auf diesem Auftrag ist alles geliefert.");
    public static readonly Text AllPrepared = new(
        "What is left of this order stands on deliveries that are being prepared.", "Was von diesem Auftrag offen ist, steht schon auf Lieferungen in Vorbereitung.");
    public static readonly Text NotOfOrder = new("This line does not belong to the order.", "Diese Position gehört nicht zum Auftrag.");
    public static readonly Text WarehouseUnknown = new("Choose an existing warehouse.", "Wählen Sie einen vorhandenen Lagerort.");

    public static readonly Text DeliveryIds = Deliveries;
    public static readonly Text NothingLeftWith = new(
        "Nothing left the house with delivery {0}, so there is nothing to invoice.", "Mit der Lieferung {0} hat nichts das Haus verlassen, es ist nichts zu berechnen.");
    public static readonly Text InvoicedTogether = new(
        "For each customer one invoice is drafted of what left with these deliveries and none bills yet.",
        "Je Kunde entsteht ein Rechnungsentwurf über das, was mit diesen Lieferungen hinausging und noch nicht berechnet ist.");
    public static readonly Text AllInvoiced = new("All that was delivered of order {0} is invoiced.", "Von Auftrag {0} ist alles Gelieferte berechnet.");

    public static readonly Text DraftTitle = new("Delivery note (draft)", "Lieferschein (Entwurf)");
    public static readonly Text Numbered = new("Delivery note {0}", "Lieferschein {0}");
    public static readonly Text HeadTitle = new("Recipient and date", "Empfänger und Termin");
    public static readonly Text Print = new("Print", "Drucken");
    public static readonly Text Ordered = new("Ordered", "Bestellt");
    public static readonly Text Open = new("Left to deliver", "Zu liefern");
    public static readonly Text Available = new("Available", "Verfügbar");
    public static readonly Text NotStocked = new("not stocked", "ohne Lager");
    public static readonly Text Now = new("Deliver now", "Jetzt liefern");
    public static readonly Text AsOpen = new("All that is open", "Alles Offene");
    public static readonly Text AsAvailable = new("What is available", "Was verfügbar ist");
    public static readonly Text DeliveredNow = new("Delivered as {0}", "Ausgeliefert als {0}");
    public static readonly Text CancelConsequence = new(
        "The goods return to the bins they came from, and the order waits for them again. The note keeps its number.",
        "Die Ware kehrt an die Lagerplätze zurück, von denen sie kam, und der Auftrag wartet wieder darauf. Der Lieferschein behält seine Nummer.");
    public static readonly Text DeleteTitle = new("Delete this draft?", "Diesen Entwurf löschen?");
    public static readonly Text DeleteText = new("Nothing has left the house yet. The history keeps it.", "Es hat noch nichts das Haus verlassen. Der Verlauf behält ihn.");
    public static readonly Text NoneYet = new("No deliveries yet", "Noch keine Lieferungen");
    public static readonly Text NoneYetText = new(
        "A delivery begins on a confirmed order: it proposes what is still open.",
        "Eine Lieferung beginnt auf einem bestätigten Auftrag: Sie schlägt vor, was noch offen ist.");
    public static readonly Text NoneOfOrder = new("Nothing delivered yet", "Noch nichts geliefert");
    public static readonly Text Receipt = new("Goods received in full and undamaged", "Ware vollständig und unbeschädigt erhalten");
    public static readonly Text SignHere = new("Date, signature", "Datum, Unterschrift");
}
