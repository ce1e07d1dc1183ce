using Erp.Platform.Texts;

namespace Erp.Sales.Invoices;

/// <summary>What people read about invoices.</summary>
public static class InvoiceTexts
{
    public static readonly Text Invoice = new("Invoice", "Rechnung");
    public static readonly Text Invoices = new("Invoices", "Rechnungen");
    public static readonly Text Reversal = new("Reversal invoice", "Stornorechnung");
    public static readonly Text CreditNote = new("Credit note", "Rechnungskorrektur");
    public static readonly Text Replace = new("Cancel and write anew", "Stornieren und neu schreiben");
    public static readonly Text WriteCreditNote = new("Write credit note", "Rechnungskorrektur schreiben");
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
    public static readonly Text InvoiceDate = new("Invoice date", "Rechnungsdatum");
    public static readonly Text DueDate = new("Due date", "Fällig am");
    public static readonly Text PrecedingId = new("Corrects invoice", "Korrigiert Rechnung");
    public static readonly Text PrecedingNumber = new("Corrects invoice", "Korrigiert Rechnung");
    public static readonly Text PrecedingDate = new("Date of the corrected invoice", "Datum der korrigierten Rechnung");
    public static readonly Text Credited = new("Credited", "Korrigiert");
    public static readonly Text CreditedCharge = new("Credited of the charge", "Vom Zuschlag korrigiert");
    public static readonly Text Open = new("Open", "Offen");

    public static readonly Text CreditPostingText = new("Credit note {0}", "Rechnungskorrektur {0}");
    public static readonly Text PostingText = new("Invoice {0}", "Rechnung {0}");
    public static readonly Text IssueBinds = new("An issued invoice stands. Cancel it: a reversal takes it back.", "Eine ausgestellte Rechnung steht fest. Stornieren Sie sie: Eine Stornorechnung nimmt sie zurück.");
    public static readonly Text CancelBinds = new("A reversal is issued and posted. Write a new invoice instead.", "Eine Stornorechnung ist ausgestellt und gebucht. Schreiben Sie stattdessen eine neue Rechnung.");
    public static readonly Text FollowsPayment = new("It follows the payment. Take the payment back instead.", "Das folgt der Zahlung. Nehmen Sie stattdessen die Zahlung zurück.");
    public static readonly Text ReversalStands = new("Reversals and credit notes cannot be taken back. Write a new invoice instead.", "Stornorechnungen und Rechnungskorrekturen lassen sich nicht zurücknehmen. Schreiben Sie stattdessen eine neue Rechnung.");
    public static readonly Text CancelCredited = new("A part of this invoice is credited. Credit the rest as well.", "Ein Teil dieser Rechnung ist korrigiert. Korrigieren Sie auch den Rest.");
    public static readonly Text AllCredited = new("Everything on this invoice is credited.", "Auf dieser Rechnung ist alles korrigiert.");
    public static readonly Text CreditsInvoiceOnly = new("A credit note gives back what its invoice bills, nothing else. Remove this line.", "Eine Rechnungskorrektur gibt zurück, was ihre Rechnung berechnet, sonst nichts. Entfernen Sie diese Position.");
    public static readonly Text MoreThanBilled = new("Of this line {0:N2} net can be credited, with a negative quantity.", "Von dieser Position lassen sich {0:N2} netto korrigieren, mit negativer Menge.");
    public static readonly Text DiscountOfInvoice = new("A credit note has the discount of its invoice: {0:0.##} %.", "Eine Rechnungskorrektur hat den Rabatt ihrer Rechnung: {0:0.##} %.");
    public static readonly Text MoreThanCharged = new("Of the charge {0:N2} net can be credited, as a negative amount.", "Vom Zuschlag lassen sich {0:N2} netto korrigieren, als negativer Betrag.");
    public static readonly Text CustomerOfInvoice = new("A credit note goes to the customer of its invoice.", "Eine Rechnungskorrektur geht an den Kunden ihrer Rechnung.");
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
    public static readonly Text CreditDraftTitle = new("Credit note (draft)", "Rechnungskorrektur (Entwurf)");
    public static readonly Text CreditTitle = new("Credit note {0}", "Rechnungskorrektur {0}");
    public static readonly Text CreditsInvoice = new("It corrects our invoice {0} of {1:d}: {2}", "Sie korrigiert unsere Rechnung {0} vom {1:d}: {2}");
    public static readonly Text ReversalTitle = new("Reversal invoice {0}", "Stornorechnung {0}");
    public static readonly Text PleasePay = new("Please pay {0} by {1}, stating the invoice number {2}.", "Bitte überweisen Sie {0} bis zum {1} unter Angabe der Rechnungsnummer {2}.");
    public static readonly Text CashDiscount = new("If you pay by {0}, you may deduct {1:0.##} % ({2}) and pay {3}.", "Bei Zahlung bis zum {0} ziehen Sie {1:0.##} % Skonto ({2}) ab und zahlen {3}.");
    public static readonly Text PayByCode = new("Scan with your banking app to pay", "Zum Bezahlen mit der Banking-App scannen");

    public static readonly Text New = new("New invoice", "Neue Rechnung");
    public static readonly Text Overdue = new("Overdue", "Überfällig");
    public static readonly Text Print = new("Print", "Drucken");
    public static readonly Text DateHint = new("Empty: day of issue", "Leer: Tag der Ausstellung");
    public static readonly Text DueHint = new("Empty: by the terms", "Leer: nach Bedingung");
    public static readonly Text PaidSoFar = new("Settled", "Beglichen");
    public static readonly Text IssueTitle = new("Issue invoice?", "Rechnung ausstellen?");
    public static readonly Text IssuedNow = new("{0} issued", "{0} ausgestellt");
    public static readonly Text WillPost = new("This will be posted", "Das wird gebucht");
    public static readonly Text Account = new("Account", "Konto");
    public static readonly Text Debit = new("Debit", "Soll");
    public static readonly Text Credit = new("Credit", "Haben");
    public static readonly Text Postings = new("Postings", "Buchungen");
    public static readonly Text Entry = new("Entry", "Buchung");
    public static readonly Text PostingDate = new("Posted on", "Buchungsdatum");
    public static readonly Text ReversingEntry = new("reversal", "Storno");
    public static readonly Text TakenBack = new("This invoice was taken back by a reversal. Open the reversal", "Diese Rechnung wurde storniert. Stornorechnung öffnen");
    public static readonly Text CreditsPart = new("This credit note corrects invoice {0}. Open the invoice", "Diese Rechnungskorrektur korrigiert die Rechnung {0}. Rechnung öffnen");
    public static readonly Text CorrectTitle = new("Cancel or correct invoice {0}", "Rechnung {0} stornieren oder korrigieren");
    public static readonly Text HowToCorrect = new("What is to happen?", "Was soll geschehen?");
    public static readonly Text ReverseHint = new("A reversal takes the whole invoice back; nothing is owed any more. Orders can be invoiced again.", "Eine Stornorechnung nimmt die ganze Rechnung zurück; es wird nichts mehr geschuldet. Aufträge lassen sich erneut berechnen.");
    public static readonly Text ReplaceHint = new("A reversal takes the invoice back, and a new draft like it opens for you to mend.", "Eine Stornorechnung nimmt die Rechnung zurück, und ein neuer gleicher Entwurf öffnet sich zum Verbessern.");
    public static readonly Text CreditHint = new("The invoice stands; a credit note gives a part of it back. Choose the part in the draft that opens.", "Die Rechnung bleibt; eine Rechnungskorrektur gibt einen Teil zurück. Den Teil wählen Sie im Entwurf, der sich öffnet.");
    public static readonly Text SettledStands = new("A part of this invoice is paid or credited, so it cannot be cancelled. A credit note gives back what is too much.", "Ein Teil dieser Rechnung ist bezahlt oder korrigiert, sie lässt sich daher nicht stornieren. Eine Rechnungskorrektur gibt das Zuviel zurück.");
    public static readonly Text TakesBack = new("This document takes invoice {0} back. Open the invoice", "Dieser Beleg nimmt die Rechnung {0} zurück. Rechnung öffnen");
    public static readonly Text CancelledNow = new("Invoice cancelled; its reversal is issued", "Rechnung storniert; die Stornorechnung ist ausgestellt");
    public static readonly Text DeleteTitle = new("Delete this draft?", "Diesen Entwurf löschen?");
    public static readonly Text DeleteText = new("It has no number yet, so nothing is missing afterwards. The history keeps it.", "Er hat noch keine Nummer, es fehlt also danach nichts. Der Verlauf behält ihn.");
    public static readonly Text DeleteTextOrder = new("It has no number yet, so nothing is missing afterwards. What it billed of the order is open again.", "Er hat noch keine Nummer, es fehlt also danach nichts. Was er vom Auftrag berechnet, ist wieder offen.");
    public static readonly Text NoneYet = new("No invoices yet", "Noch keine Rechnungen");
    public static readonly Text NoneYetText = new("Make them from confirmed orders, or write one by itself. A number comes with issuing.", "Erstellen Sie sie aus bestätigten Aufträgen, oder schreiben Sie eine für sich. Die Nummer kommt mit dem Ausstellen.");
}
