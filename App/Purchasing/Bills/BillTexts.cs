using Erp.Platform.Texts;

namespace Erp.Purchasing.Bills;

/// <summary>What people read about suppliers' invoices.</summary>
public static class BillTexts
{
    public static readonly Text Bill = new("Supplier invoice", "Eingangsrechnung");
    public static readonly Text Bills = new("Supplier invoices", "Eingangsrechnungen");
    public static readonly Text New = new("New supplier invoice", "Neue Eingangsrechnung");
    public static readonly Text Create = new("Enter supplier invoice", "Eingangsrechnung erfassen");
    public static readonly Text Change = new("Change supplier invoice", "Eingangsrechnung ändern");
    public static readonly Text Delete = new("Delete supplier invoice", "Eingangsrechnung löschen");
    public static readonly Text DeleteExplained = new(
        "The draft goes with its lines. The history keeps it, and the deletion can be undone.",
        "Der Entwurf wird samt Positionen entfernt. Die Historie behält ihn, und das Löschen lässt sich rückgängig machen.");
    public static readonly Text Post = new("Post", "Buchen");
    public static readonly Text PostQuestion = new("Post {0}?", "{0} buchen?");
    public static readonly Text PostBinds = new(
        "What is posted stands: it gets a number and is owed to the supplier. A mistake is put right by cancelling it.",
        "Gebuchtes steht fest: Es bekommt eine Nummer und wird dem Lieferanten geschuldet. Ein Fehler wird durch Stornieren berichtigt.");
    public static readonly Text PostedNow = new("{0} posted", "{0} gebucht");
    public static readonly Text Cancel = new("Cancel supplier invoice", "Eingangsrechnung stornieren");
    public static readonly Text CancelTitle = new("Cancel {0}?", "{0} stornieren?");
    public static readonly Text CancelText = new(
        "A reversal takes it out of the books; nothing is owed from it any more. What it billed of a purchase request awaits a bill again.",
        "Ein Storno nimmt sie aus den Büchern; aus ihr wird nichts mehr geschuldet. Was sie von einer Bestellanforderung berechnet, erwartet wieder eine Rechnung.");
    public static readonly Text MarkPaid = new("Mark as paid", "Als bezahlt vermerken");
    public static readonly Text Reopen = new("Reopen", "Wieder öffnen");
    public static readonly Text Pay = new("Pay", "Bezahlen");
    public static readonly Text BillRequest = new("Enter its invoice", "Rechnung dazu erfassen");

    public static readonly Text Draft = new("Draft", "Entwurf");
    public static readonly Text Posted = new("Posted", "Gebucht");
    public static readonly Text Paid = new("Paid", "Bezahlt");
    public static readonly Text Cancelled = new("Cancelled", "Storniert");
    public static readonly Text Overdue = new("Overdue", "Überfällig");

    public static readonly Text Number = new("Number", "Nummer");
    public static readonly Text State = new("State", "Status");
    public static readonly Text SupplierId = new("Supplier", "Lieferant");
    public static readonly Text InvoiceNumber = new("Their invoice number", "Rechnungsnummer des Lieferanten");
    public static readonly Text NumberKey = new("Number as compared", "Nummer zum Vergleichen");
    public static readonly Text InvoiceDate = new("Invoice date", "Rechnungsdatum");
    public static readonly Text SupplyDate = new("Day of supply", "Leistungsdatum");
    public static readonly Text SupplyHint = new("Empty: invoice date", "Leer: Rechnungsdatum");
    public static readonly Text ReceivedOn = new("Received on", "Eingegangen am");
    public static readonly Text DueDate = new("Due date", "Fällig am");
    public static readonly Text DueHint = new("Empty: by the supplier’s terms", "Leer: nach Bedingung des Lieferanten");
    public static readonly Text DiscountUntil = new("Discount until", "Skonto bis");
    public static readonly Text DiscountPercent = new("Cash discount in %", "Skonto in %");
    public static readonly Text Currency = new("Currency", "Währung");
    public static readonly Text StatedGross = new("Total on the invoice", "Rechnungsbetrag laut Beleg");
    public static readonly Text StatedGrossHint = new("To check what is typed", "Zur Kontrolle der Eingabe");
    public static readonly Text StatedTax = new("VAT on the invoice", "USt laut Beleg");
    public static readonly Text StatedTaxHint = new("Only if it differs by cents", "Nur bei Centabweichung");
    public static readonly Text Net = new("Net", "Netto");
    public static readonly Text Tax = new("VAT", "USt");
    public static readonly Text Gross = new("Gross", "Brutto");
    public static readonly Text Open = new("Open", "Offen");
    public static readonly Text Note = new("Note", "Notiz");
    public static readonly Text RequestId = new("Purchase request", "Bestellanforderung");
    public static readonly Text CancelReason = new("Reason of cancellation", "Stornogrund");
    public static readonly Text Reason = CancelReason;
    public static readonly Text CancelledOn = new("Cancelled on", "Storniert am");
    public static readonly Text SearchText = new("Search words", "Suchwörter");
    public static readonly Text Lines = new("Lines", "Positionen");
    public static readonly Text General = new("Invoice", "Rechnung");
    public static readonly Text Entries = new("Journal entries", "Buchungen");
    public static readonly Text AddLine = new("Add line", "Position hinzufügen");
    public static readonly Text RemoveLine = new("Remove line", "Position entfernen");
    public static readonly Text Empty = new("No supplier invoices yet", "Noch keine Eingangsrechnungen");
    public static readonly Text EmptyHint = new(
        "Type what suppliers bill, or begin from a purchase request that was ordered.",
        "Erfassen Sie, was Lieferanten berechnen, oder beginnen Sie mit einer bestellten Bestellanforderung.");
    public static readonly Text NoneOfSupplier = new("This supplier billed nothing yet", "Dieser Lieferant hat noch nichts berechnet");
    public static readonly Text PostingText = new("Supplier invoice {0}", "Eingangsrechnung {0}");

    public static readonly Text Stands = new("{0} is posted and can no longer be changed. Cancel it instead.", "{0} ist gebucht und kann nicht mehr geändert werden. Stornieren Sie sie stattdessen.");
    public static readonly Text PostStands = new("What is posted stays in the books. Cancel it instead.", "Gebuchtes bleibt in den Büchern. Stornieren Sie es stattdessen.");
    public static readonly Text CancelStands = new("Its reversal is posted. Enter the invoice anew instead.", "Ihr Storno ist gebucht. Erfassen Sie die Rechnung stattdessen neu.");
    public static readonly Text FollowsPayment = new("It follows the payment. Take the payment back instead.", "Das folgt der Zahlung. Nehmen Sie stattdessen die Zahlung zurück.");
    public static readonly Text Duplicate = new("This supplier’s invoice {0} of {1:d} is entered already.", "Die Rechnung {0} dieses Lieferanten vom {1:d} ist schon erfasst.");
    public static readonly Text DuplicateLink = new("Open the first one", "Die erste öffnen");
    public static readonly Text DraftsThere = new("Left out here is what these drafts bill of the request already:", "Hier fehlt, was diese Entwürfe von der Bestellanforderung schon berechnen:");
    public static readonly Text Twice = new("This supplier’s invoice with this number is entered already.", "Die Rechnung dieses Lieferanten mit dieser Nummer ist schon erfasst.");
    public static readonly Text OffBy = new(
        "The lines come to {0:N2}: {1:+#,##0.00;-#,##0.00} beside the paper. Check amounts and tax codes.",
        "Die Positionen ergeben {0:N2}: {1:+#,##0.00;-#,##0.00} gegenüber dem Beleg. Prüfen Sie Beträge und Steuerschlüssel.");
    public static readonly Text TaxOffBy = new(
        "The tax comes to {0:N2}; rounding explains at most {1:N2}. Check the tax codes.",
        "Die Steuer ergibt {0:N2}; Rundung erklärt höchstens {1:N2}. Prüfen Sie die Steuerschlüssel.");
    public static readonly Text TotalMissing = new("Type the total the invoice states, as a check.", "Geben Sie zur Kontrolle den Rechnungsbetrag laut Beleg an.");
    public static readonly Text ComesToNothing = new("It comes to nothing, so there is nothing to post.", "Sie ergibt nichts, also gibt es nichts zu buchen.");
    public static readonly Text ReceivedAhead = new("This day is yet to come. Post it once it is there.", "Dieser Tag liegt in der Zukunft. Buchen Sie sie, wenn sie da ist.");
    public static readonly Text ReceivedBeforeDate = new("It cannot have come before the date on it.", "Sie kann nicht vor ihrem Rechnungsdatum eingegangen sein.");
    public static readonly Text SupplyAhead = new(
        "The supply is later than the invoice came. Its tax may be deducted only once both are there: post it then.",
        "Die Leistung liegt nach dem Eingang der Rechnung. Ihre Steuer ist erst abziehbar, wenn beides da ist: Buchen Sie sie dann.");
    public static readonly Text DueBeforeDate = new("The due date must not lie before the invoice date.", "Die Fälligkeit darf nicht vor dem Rechnungsdatum liegen.");
    public static readonly Text DiscountIncomplete = new("A cash discount takes both a percentage and a last day.", "Skonto braucht Prozentsatz und letzten Tag.");
    public static readonly Text OnlyEuro = new(
        "Bills in {0} cannot be entered yet. Type it in euro, at the rate of the day of supply.",
        "Rechnungen in {0} lassen sich noch nicht erfassen. Geben Sie sie in Euro ein, zum Kurs des Leistungstags.");
    public static readonly Text NotForPurchases = new("Choose a tax code for purchases that is in use.", "Wählen Sie einen Steuerschlüssel für Einkäufe, der in Verwendung ist.");
    public static readonly Text NotASupplier = new("Choose a supplier.", "Wählen Sie einen Lieferanten.");
    public static readonly Text NotOrdered = new("{0} is not ordered, so there is nothing to bill of it.", "{0} ist nicht bestellt, also gibt es davon nichts zu berechnen.");
    public static readonly Text OtherRequest = new("This line belongs to another purchase request.", "Diese Position gehört zu einer anderen Bestellanforderung.");
    public static readonly Text SupplierUnknown = new("This supplier does not exist.", "Diesen Lieferanten gibt es nicht.");
    public static readonly Text ItemUnknown = new("This item does not exist.", "Diesen Artikel gibt es nicht.");
    public static readonly Text AccountUnknown = new("This account does not exist.", "Dieses Konto gibt es nicht.");
    public static readonly Text AccountMissing = new("Choose an account: this tax code proposes none.", "Wählen Sie ein Konto: Dieser Steuerschlüssel schlägt keines vor.");
}
