using Erp.Platform.Texts;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>What people read about invoices.</summary>
public static class InvoiceTexts
{
    public static readonly Text Invoice = new("Invoice", "Rechnung");
    public static readonly Text Invoices = new("Invoices", "Rechnungen");
    public static readonly Text Reversal = new("Reversal invoice", "Stornorechnung");
    public static readonly Text Create = new("Create invoice", "Rechnung anlegen");
    public static readonly Text Change = new("Change invoice", "Rechnung ändern");
    public static readonly Text Delete = new("Delete draft", "Entwurf löschen");
    public static readonly Text Issue = new("Issue", "Ausstellen");
    public static readonly Text Cancel = new("Cancel invoice", "Rechnung stornieren");
    public static readonly Text MarkPaid = new("Mark as paid", "Als bezahlt vermerken");
    public static readonly Text Reopen = new("Reopen", "Wieder öffnen");

    public static readonly Text Draft = new("Draft", "Entwurf");
    public static readonly Text Issued = new("Issued", "Ausgestellt");
    public static readonly Text Paid = new("Paid", "Bezahlt");
    public static readonly Text Cancelled = new("Cancelled", "Storniert");

    public static readonly Text Number = new("Invoice number", "Rechnungsnummer");
    public static readonly Text Kind = new("Kind", "Art");
    public static readonly Text OrderId = new("Order", "Auftrag");
    public static readonly Text InvoiceDate = new("Invoice date", "Rechnungsdatum");
    public static readonly Text DueDate = new("Due date", "Fällig am");
    public static readonly Text ReversesId = new("Reverses", "Storniert Rechnung");
    public static readonly Text ReversesNumber = new("Reverses number", "Nummer der stornierten Rechnung");
    public static readonly Text ReversesDate = new("Date of the reversed invoice", "Datum der stornierten Rechnung");
    public static readonly Text Open = new("Open", "Offen");
    public static readonly Text State = DocumentTexts.State;
    public static readonly Text CancelReason = DocumentTexts.CancelReason;
    public static readonly Text CustomerId = DocumentTexts.CustomerId;
    public static readonly Text CustomerNumber = DocumentTexts.CustomerNumber;
    public static readonly Text CustomerName = DocumentTexts.CustomerName;
    public static readonly Text CustomerAddress = DocumentTexts.CustomerAddress;
    public static readonly Text CustomerVatId = DocumentTexts.CustomerVatId;
    public static readonly Text Language = DocumentTexts.Language;
    public static readonly Text Currency = DocumentTexts.Currency;
    public static readonly Text OwnReference = DocumentTexts.OwnReference;
    public static readonly Text CustomerReference = DocumentTexts.CustomerReference;
    public static readonly Text DeliveryDate = DocumentTexts.DeliveryDate;
    public static readonly Text DeliveryUntil = DocumentTexts.DeliveryUntil;
    public static readonly Text PaymentTermId = DocumentTexts.PaymentTermId;
    public static readonly Text Terms = DocumentTexts.Terms;
    public static readonly Text DiscountPercent = DocumentTexts.DiscountPercent;
    public static readonly Text ChargeAmount = DocumentTexts.ChargeAmount;
    public static readonly Text ChargeText = DocumentTexts.ChargeText;
    public static readonly Text HeaderText = DocumentTexts.HeaderText;
    public static readonly Text FooterText = DocumentTexts.FooterText;
    public static readonly Text Net = DocumentTexts.Net;
    public static readonly Text Tax = DocumentTexts.Tax;
    public static readonly Text Gross = DocumentTexts.Gross;
    public static readonly Text SearchText = DocumentTexts.SearchText;

    public static readonly Text PostingText = new("Invoice {0}", "Rechnung {0}");
    public static readonly Text IssueBinds = new("An issued invoice stands. Cancel it: a reversal takes it back.", "Eine ausgestellte Rechnung steht fest. Stornieren Sie sie: Eine Stornorechnung nimmt sie zurück.");
    public static readonly Text CancelBinds = new("A reversal is issued and posted. Write a new invoice instead.", "Eine Stornorechnung ist ausgestellt und gebucht. Schreiben Sie stattdessen eine neue Rechnung.");
    public static readonly Text FollowsPayment = new("It follows the payment. Take the payment back instead.", "Das folgt der Zahlung. Nehmen Sie stattdessen die Zahlung zurück.");
    public static readonly Text ReversalStands = new("A reversal cannot be cancelled. Write a new invoice instead.", "Eine Stornorechnung lässt sich nicht stornieren. Schreiben Sie stattdessen eine neue Rechnung.");
    public static readonly Text CustomerOfOrder = new("The invoice of an order goes to the customer of the order.", "Die Rechnung eines Auftrags geht an den Kunden des Auftrags.");
    public static readonly Text DateInFuture = new("An invoice cannot bear a future date.", "Eine Rechnung darf kein künftiges Datum tragen.");
    public static readonly Text DueBeforeDate = new("The due date must not lie before the invoice date.", "Die Fälligkeit darf nicht vor dem Rechnungsdatum liegen.");
    public static readonly Text AddressIncomplete = new("The customer’s address lacks street, post code or city, which an invoice must bear. Complete it and save the draft anew.", "In der Adresse des Kunden fehlen Straße, Postleitzahl oder Ort, die eine Rechnung tragen muss. Ergänzen Sie sie und speichern Sie den Entwurf neu.");
    public static readonly Text DeliveryDateMissing = new("An invoice must state the day of supply, even if it is today.", "Eine Rechnung muss das Leistungsdatum nennen, auch wenn es heute ist.");
    public static readonly Text VatIdMissing = new("This tax needs the customer’s VAT ID. Enter it at the customer and save the draft anew.", "Diese Besteuerung braucht die USt-IdNr. des Kunden. Tragen Sie sie beim Kunden ein und speichern Sie den Entwurf neu.");
    public static readonly Text NotInEu = new("An intra-community supply goes to another state of the EU.", "Eine innergemeinschaftliche Lieferung geht in einen anderen EU-Staat.");
    public static readonly Text NotAnExport = new("An export goes to a country outside the EU.", "Eine Ausfuhrlieferung geht in ein Land außerhalb der EU.");
    public static readonly Text OutOfScopeMixed = new("What is not taxable needs an invoice of its own.", "Nicht steuerbare Leistungen brauchen eine eigene Rechnung.");

    public static readonly Text DraftTitle = new("Invoice (draft)", "Rechnung (Entwurf)");
    public static readonly Text InvoiceTitle = new("Invoice {0}", "Rechnung {0}");
    public static readonly Text ReversalTitle = new("Reversal invoice {0}", "Stornorechnung {0}");
    public static readonly Text PleasePay = new("Please pay {0} by {1}, stating the invoice number {2}.", "Bitte überweisen Sie {0} bis zum {1} unter Angabe der Rechnungsnummer {2}.");
    public static readonly Text CashDiscount = new("If you pay by {0}, you may deduct {1:0.##} % ({2}) and pay {3}.", "Bei Zahlung bis zum {0} ziehen Sie {1:0.##} % Skonto ({2}) ab und zahlen {3}.");
    public static readonly Text PayByCode = new("Scan with your banking app to pay", "Zum Bezahlen mit der Banking-App scannen");

    public static readonly Text New = new("New invoice", "Neue Rechnung");
    public static readonly Text Overdue = new("Overdue", "Überfällig");
    public static readonly Text Print = new("Print", "Drucken");
    public static readonly Text DateHint = new("Empty: day of issue", "Leer: Tag der Ausstellung");
    public static readonly Text DueHint = new("Empty: by the terms", "Leer: nach Bedingung");
    public static readonly Text PaidSoFar = new("Paid", "Bezahlt");
    public static readonly Text IssueTitle = new("Issue invoice?", "Rechnung ausstellen?");
    public static readonly Text IssuedNow = new("Invoice {0} issued", "Rechnung {0} ausgestellt");
    public static readonly Text WillPost = new("This will be posted", "Das wird gebucht");
    public static readonly Text Account = new("Account", "Konto");
    public static readonly Text Debit = new("Debit", "Soll");
    public static readonly Text Credit = new("Credit", "Haben");
    public static readonly Text Postings = new("Postings", "Buchungen");
    public static readonly Text Entry = new("Entry", "Buchung");
    public static readonly Text PostingDate = new("Posted on", "Buchungsdatum");
    public static readonly Text ReversingEntry = new("reversal", "Storno");
    public static readonly Text TakenBack = new("This invoice was taken back by a reversal. Open the reversal", "Diese Rechnung wurde storniert. Stornorechnung öffnen");
    public static readonly Text TakesBack = new("This document takes invoice {0} back. Open the invoice", "Dieser Beleg nimmt die Rechnung {0} zurück. Rechnung öffnen");
    public static readonly Text CancelTitle = new("Cancel invoice {0}?", "Rechnung {0} stornieren?");
    public static readonly Text CancelConsequence = new("A reversal with a number of its own is issued and posted; nothing is owed any more. Both documents stay.", "Eine Stornorechnung mit eigener Nummer wird ausgestellt und gebucht; es wird nichts mehr geschuldet. Beide Belege bleiben.");
    public static readonly Text CancelConsequenceOrder = new("A reversal with a number of its own is issued and posted; nothing is owed any more. What it billed of the order can be invoiced again. Both documents stay.", "Eine Stornorechnung mit eigener Nummer wird ausgestellt und gebucht; es wird nichts mehr geschuldet. Was sie vom Auftrag berechnet hat, lässt sich erneut berechnen. Beide Belege bleiben.");
    public static readonly Text CancelledNow = new("Invoice cancelled; its reversal is issued", "Rechnung storniert; die Stornorechnung ist ausgestellt");
    public static readonly Text DeleteTitle = new("Delete this draft?", "Diesen Entwurf löschen?");
    public static readonly Text DeleteText = new("It has no number yet, so nothing is missing afterwards. The history keeps it.", "Er hat noch keine Nummer, es fehlt also danach nichts. Der Verlauf behält ihn.");
    public static readonly Text DeleteTextOrder = new("It has no number yet, so nothing is missing afterwards. What it billed of the order is open again.", "Er hat noch keine Nummer, es fehlt also danach nichts. Was er vom Auftrag berechnet, ist wieder offen.");
    public static readonly Text NoneYet = new("No invoices yet", "Noch keine Rechnungen");
    public static readonly Text NoneYetText = new("Make them from confirmed orders, or write one by itself. A number comes with issuing.", "Erstellen Sie sie aus bestätigten Aufträgen, oder schreiben Sie eine für sich. Die Nummer kommt mit dem Ausstellen.");
}
