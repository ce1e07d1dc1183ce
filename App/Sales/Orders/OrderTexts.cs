using Erp.Platform.Texts;

namespace Erp.Sales.Orders;

/// <summary>What people read about orders.</summary>
public static class OrderTexts
{
    public static readonly Text Order = new("Order", "Auftrag");
    public static readonly Text Orders = new("Orders", "Aufträge");
    public static readonly Text Create = new("Create order", "Auftrag anlegen");
    public static readonly Text Change = new("Change order", "Auftrag ändern");
    public static readonly Text Delete = new("Delete draft", "Entwurf löschen");
    public static readonly Text CreditReason = new("Reason beyond the credit limit", "Grund trotz Kreditlimit");
    public static readonly Text Confirm = new("Confirm", "Bestätigen");
    public static readonly Text Close = new("Close", "Abschließen");
    public static readonly Text Reopen = new("Reopen", "Wieder öffnen");
    public static readonly Text Cancel = new("Cancel order", "Auftrag stornieren");
    public static readonly Text Deliver = new("Create delivery", "Lieferung erstellen");
    public static readonly Text DownPay = new("Down payment", "Anzahlung");
    public static readonly Text DownPaymentIssuedNet = new("Of that invoiced, net", "Davon berechnet, netto");
    public static readonly Text DownPaymentNet = new("Asked for in advance, net", "Im Voraus angefordert, netto");
    public static readonly Text ClosedByHand = new("Closed by hand", "Von Hand abgeschlossen");
    public static readonly Text CloseDownPaid = new(
        "Of this order {0:N2} net were asked for in advance, which no final invoice has deducted yet. Invoice the rest, or first cancel, credit or delete the down payments.",
        "Auf diesen Auftrag sind {0:N2} netto im Voraus angefordert, die noch keine Schlussrechnung abzieht. Berechnen Sie den Rest, oder stornieren, korrigieren oder löschen Sie zuerst die Anzahlungen.");
    public static readonly Text CancelDownPaid = new(
        "A down payment on this order is invoiced. Cancel or credit it first.",
        "Auf diesen Auftrag ist eine Anzahlung berechnet. Stornieren oder korrigieren Sie sie zuerst.");
    public static readonly Text Invoice = new("Create invoice", "Rechnung erstellen");

    public static readonly Text Draft = new("Draft", "Entwurf");
    public static readonly Text Confirmed = new("Confirmed", "Bestätigt");
    public static readonly Text Closed = new("Closed", "Abgeschlossen");
    public static readonly Text Cancelled = new("Cancelled", "Storniert");

    public static readonly Text Number = new("Order number", "Auftragsnummer");
    public static readonly Text OrderDate = new("Order date", "Auftragsdatum");
    public static readonly Text QuoteId = new("Quote", "Angebot");

    public static readonly Text ConfirmBinds = new("A confirmed order binds the company. Cancel it instead.", "Ein bestätigter Auftrag bindet das Unternehmen. Stornieren Sie ihn stattdessen.");
    public static readonly Text CancelBinds = new("A cancelled order stays cancelled. Create a new one.", "Ein stornierter Auftrag bleibt storniert. Legen Sie einen neuen an.");
    public static readonly Text CancelInvoiced = new(
        "A part of this order is invoiced. Cancel the invoices first, or close the order.",
        "Ein Teil dieses Auftrags ist berechnet. Stornieren Sie zuerst die Rechnungen oder schließen Sie den Auftrag ab.");
    public static readonly Text InvoiceTogether = new("Collective invoice", "Sammelrechnung");
    public static readonly Text TogetherTitle = new("Invoice several orders together", "Mehrere Aufträge zusammen berechnen");
    public static readonly Text TogetherText = new(
        "What is still open on the chosen orders goes onto one invoice draft, order by order; of orders being delivered, what was delivered.",
        "Was auf den gewählten Aufträgen noch offen ist, kommt Auftrag für Auftrag auf einen Rechnungsentwurf; ist ein Auftrag in Lieferung, das Gelieferte.");
    public static readonly Text OrderIds = new("Orders", "Aufträge");
    public static readonly Text OtherCustomer = new("Orders of different customers cannot share an invoice.", "Aufträge verschiedener Kunden können keine gemeinsame Rechnung haben.");
    public static readonly Text OtherCostObject = new("These orders are for different projects. Invoice them apart.", "Diese Aufträge gehören zu verschiedenen Projekten. Berechnen Sie sie getrennt.");
    public static readonly Text OtherTerms = new(
        "These orders differ in discount or payment terms. Invoice them apart.",
        "Diese Aufträge weichen in Rabatt oder Zahlungsbedingung voneinander ab. Berechnen Sie sie getrennt.");
    public static readonly Text OtherGoodsCountry = new(
        "The goods go to different countries ({0}), which decides about their tax. Invoice them apart, from their deliveries.",
        "Die Ware geht in verschiedene Länder ({0}), was ihre Steuer bestimmt. Berechnen Sie sie getrennt, von ihren Lieferungen aus.");
    public static readonly Text OtherCurrency = new(
        "These orders are in different currencies ({0}). Invoice them apart.", "Diese Aufträge lauten auf verschiedene Währungen ({0}). Berechnen Sie sie getrennt.");
    public static readonly Text OrderOf = new("Order {0} of {1:d}", "Auftrag {0} vom {1:d}");
    public static readonly Text OrderOfYours = new("Order {0} of {1:d}, your reference {2}", "Auftrag {0} vom {1:d}, Ihre Referenz {2}");
    public static readonly Text CancelDelivered = new(
        "A part of this order is delivered. Cancel the deliveries first, or close the order.",
        "Ein Teil dieses Auftrags ist geliefert. Stornieren Sie zuerst die Lieferungen oder schließen Sie den Auftrag ab.");
    public static readonly Text NothingToInvoice = new("Everything on this order is invoiced.", "Auf diesem Auftrag ist alles berechnet.");
    public static readonly Text NothingSuppliedToInvoice = new(
        "All that was delivered of order {0} is invoiced. Choose to bill what has not been delivered as well.",
        "Von Auftrag {0} ist alles Gelieferte berechnet. Wählen Sie, auch noch nicht Geliefertes zu berechnen.");
    public static readonly Text WhatToInvoice = new(
        "Not everything that is open on this order has been delivered. What is to be billed?",
        "Nicht alles, was auf diesem Auftrag offen ist, wurde geliefert. Was soll berechnet werden?");
    public static readonly Text OnlyAhead = new(
        "All that was delivered of this order is invoiced. Bill the rest all the same?", "Von diesem Auftrag ist alles Gelieferte berechnet. Den Rest trotzdem berechnen?");
    public static readonly Text InvoiceSupplied = new("What was delivered", "Was geliefert ist");
    public static readonly Text InvoiceSuppliedHint = new(
        "Goods that have left, services, and what is given back. The rest stays open.",
        "Waren, die das Haus verlassen haben, Leistungen und was zurückgegeben wird. Der Rest bleibt offen.");
    public static readonly Text InvoiceAhead = new("Everything that is open", "Alles, was offen ist");
    public static readonly Text InvoiceAheadHint = new(
        "Goods that have not left as well. Their tax is owed with the invoice.", "Auch Waren, die noch da sind. Ihre Steuer wird mit der Rechnung geschuldet.");
    public static readonly Text Ahead = new("Bill what has not been delivered as well", "Auch noch nicht Geliefertes berechnen");
    public static readonly Text MoreThanOpen = new("Only {0} is left to invoice of this line.", "Von dieser Position sind nur noch {0} zu berechnen.");

    public static readonly Text DraftTitle = new("Order (draft)", "Auftrag (Entwurf)");
    public static readonly Text ConfirmationTitle = new("Order confirmation {0}", "Auftragsbestätigung {0}");

    public static readonly Text IsToDeliver = new("To be delivered", "Zu liefern");
    public static readonly Text ToInvoiceNet = new("To be invoiced, net", "Zu berechnen, netto");
    public static readonly Text IsToInvoice = new("To be invoiced", "Zu berechnen");
    public static readonly Text New = new("New order", "Neuer Auftrag");
    public static readonly Text Numbered = new("Order {0}", "Auftrag {0}");
    public static readonly Text ConfirmedNow = new("Order confirmed", "Auftrag bestätigt");
    public static readonly Text CancelConsequence = new(
        "The order stays readable and keeps its number. It can be neither supplied nor invoiced any more.",
        "Der Auftrag bleibt lesbar und behält seine Nummer. Er kann nicht mehr geliefert und nicht mehr berechnet werden.");
    public static readonly Text DeleteTitle = new("Delete this draft?", "Diesen Entwurf löschen?");
    public static readonly Text DeleteText = new(
        "It has no number yet, so nothing is missing afterwards. The history keeps it.", "Er hat noch keine Nummer, es fehlt also danach nichts. Der Verlauf behält ihn.");
    public static readonly Text NoInvoices = new("Nothing invoiced yet", "Noch nichts berechnet");
    public static readonly Text NoneYet = new("No orders yet", "Noch keine Aufträge");
    public static readonly Text NoneYetText = new(
        "An order holds what a customer wants. Confirm it to give it a number, then make invoices from it.",
        "Ein Auftrag hält fest, was ein Kunde möchte. Bestätigen Sie ihn, dann erhält er eine Nummer und lässt sich berechnen.");
}
