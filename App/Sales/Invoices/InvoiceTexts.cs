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
}
