using Erp.Platform.Texts;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;

namespace Erp.Sales.Chain;

/// <summary>What is said about taking documents back.</summary>
public static class CorrectionTexts
{
    public static readonly Text Correct = new("Take back together", "Zusammen zurücknehmen");
    public static readonly Text Binds = new(
        "What is taken back stays taken back. Write a new document instead.",
        "Was zurückgenommen ist, bleibt zurückgenommen. Schreiben Sie stattdessen einen neuen Beleg.");
    public static readonly Text Title = new("Take back or correct {0}", "{0} zurücknehmen oder korrigieren");
    public static readonly Text HowToCorrect = new("What is to happen?", "Was soll geschehen?");
    public static readonly Text Steps = new("This is done, in this order and all at once", "Das geschieht, in dieser Reihenfolge und in einem Zug");
    public static readonly Text NeedsRight = new(
        "You lack the right “{0}” for this. Choose another way, or ask somebody who has it.",
        "Dafür fehlt Ihnen das Recht „{0}“. Wählen Sie einen anderen Weg oder bitten Sie jemanden, der es hat.");
    public static readonly Text NotOpen = new("“{0}” is not possible any more. Look at what is possible now.", "„{0}“ ist nicht mehr möglich. Sehen Sie nach, was jetzt möglich ist.");
    public static readonly Text ChangedMeanwhile = new(
        "Something of it was changed meanwhile. The steps are shown as they are now: look at them again.",
        "Daran wurde inzwischen etwas geändert. Die Schritte stehen jetzt da, wie sie nun sind: Sehen Sie sie noch einmal an.");

    public static readonly Text ReverseAndReturn = new("Cancel invoice, take goods back", "Rechnung stornieren, Ware zurücknehmen");
    public static readonly Text CreditAndReturn = new("Write credit note, take goods back", "Rechnungskorrektur schreiben, Ware zurücknehmen");
    public static readonly Text Return = new("Only take goods back", "Nur Ware zurücknehmen");
    public static readonly Text GiveBack = new("Give everything back", "Alles zurückgeben");
    public static readonly Text CloseRest = new("Call off the rest", "Rest stornieren");

    public static readonly Text ReverseHint = new(
        "A reversal takes the whole invoice back. Right where it should never have been written, or its payment was a mistake.",
        "Eine Stornorechnung nimmt die ganze Rechnung zurück. Richtig, wenn sie nie hätte geschrieben werden sollen oder ihre Zahlung ein Irrtum war.");
    public static readonly Text ReplaceHint = new(
        "A reversal takes it back, and a new draft like it opens for you to mend. Right for a mistake on the paper.",
        "Eine Stornorechnung nimmt sie zurück, und ein neuer gleicher Entwurf öffnet sich zum Verbessern. Richtig bei einem Fehler auf dem Papier.");
    public static readonly Text CreditHint = new(
        "The invoice stands; a credit note gives a part of it back. Right for a price reduction, or once it is paid.",
        "Die Rechnung bleibt; eine Rechnungskorrektur gibt einen Teil zurück. Richtig bei einem Nachlass oder wenn sie bezahlt ist.");
    public static readonly Text ReverseAndReturnHint = new(
        "Nothing is owed any more and the goods are in stock again; the order waits for both.",
        "Es wird nichts mehr geschuldet, und die Ware liegt wieder im Lager; der Auftrag wartet auf beides.");
    public static readonly Text CreditAndReturnHint = new(
        "The goods are in stock again; what was paid for them is given back by a credit note that you finish.",
        "Die Ware liegt wieder im Lager; was dafür bezahlt ist, gibt eine Rechnungskorrektur zurück, die Sie fertigstellen.");
    public static readonly Text ReturnHint = new(
        "The goods are in stock again. Right where they never left, or leave once more.",
        "Die Ware liegt wieder im Lager. Richtig, wenn sie nie hinausging oder noch einmal hinausgeht.");
    public static readonly Text CallOffHint = new(
        "The order is called off, and all that came of it is taken back first.", "Der Auftrag wird storniert; vorher wird alles zurückgenommen, was aus ihm wurde.");
    public static readonly Text GiveBackHint = new(
        "All of it is taken back. What was paid stays here as a credit of the customer, to be paid back or set off.",
        "Alles wird zurückgenommen. Was bezahlt ist, bleibt als Guthaben des Kunden hier und wird ausgezahlt oder verrechnet.");
    public static readonly Text CloseRestHint = new("What is delivered and invoiced stays; nothing more is supplied.", "Was geliefert und berechnet ist, bleibt; mehr wird nicht geleistet.");
    public static readonly Text DeclineHint = new("The customer does not want it.", "Der Kunde möchte es nicht.");
    public static readonly Text ReviseHint = new("A new version opens for you to change; sent, it replaces this one.", "Eine neue Fassung öffnet sich zum Ändern; verschickt ersetzt sie diese.");

    public static readonly Text PaymentCancelled = new(
        "Payment {0} of {1:d} over {2:N2} {3} is cancelled as of today: while something of {4} is paid, it is not reversed.",
        "Zahlung {0} vom {1:d} über {2:N2} {3} wird mit heutigem Datum storniert: Solange auf {4} etwas bezahlt ist, wird sie nicht storniert.");
    public static readonly Text OpenAgain = new("It settles {0} too: that is open again.", "Sie begleicht auch {0}: Das ist wieder offen.");
    public static readonly Text InvoiceReversed = new(
        "Invoice {0} is taken back by a reversal of today, which goes to the customer: nothing is owed on it any more.",
        "Rechnung {0} nimmt eine Stornorechnung von heute zurück, die an den Kunden geht: Aus ihr wird nichts mehr geschuldet.");
    public static readonly Text FinalReversed = new(
        "Final invoice {0} is taken back by a reversal of today: down payment {1} is deducted no more, so it can only go after it.",
        "Schlussrechnung {0} nimmt eine Stornorechnung von heute zurück: Die Anzahlung {1} ist damit nicht mehr abgezogen und kann erst danach zurückgenommen werden.");
    public static readonly Text AdvanceReversed = new(
        "Down payment {0} is taken back by a reversal of today, after final invoice {1} that deducted it.",
        "Anzahlung {0} nimmt eine Stornorechnung von heute zurück, nach der Schlussrechnung {1}, die sie abzog.");
    public static readonly Text InvoiceReplaced = new(
        "Invoice {0} is taken back by a reversal of today and drafted anew, with customer and taxes as they are now.",
        "Rechnung {0} nimmt eine Stornorechnung von heute zurück, und sie wird neu entworfen, mit Kunde und Steuern wie sie jetzt sind.");
    public static readonly Text CreditDrafted = new(
        "A credit note to {0} is drafted over all that is not given back yet: take out what stays billed, and issue it.",
        "Eine Rechnungskorrektur zu {0} wird über alles entworfen, was noch nicht zurückgegeben ist: Nehmen Sie heraus, was berechnet bleibt, und stellen Sie sie aus.");
    public static readonly Text AdvanceCreditDrafted = new(
        "A credit note over the whole of down payment {0} is drafted: issued, it makes what was paid a credit of the customer.",
        "Eine Rechnungskorrektur über die ganze Anzahlung {0} wird entworfen: Ausgestellt macht sie das Bezahlte zum Guthaben des Kunden.");
    public static readonly Text PaidCredited = new(
        "A credit note is issued over all that is left of {0}: the {1:N2} {2} paid become a credit of the customer, because what is paid is not reversed.",
        "Über alles, was von {0} übrig ist, wird eine Rechnungskorrektur ausgestellt: Die bezahlten {1:N2} {2} werden Guthaben des Kunden, denn Bezahltes wird nicht storniert.");
    public static readonly Text RestCredited = new(
        "A credit note is issued over all that is left of {0}: a part of it is credited already, so it is not reversed.",
        "Über alles, was von {0} übrig ist, wird eine Rechnungskorrektur ausgestellt: Ein Teil ist schon korrigiert, sie wird daher nicht storniert.");
    public static readonly Text InvoiceDeleted = new("An invoice that is still a draft is deleted.", "Eine Rechnung, die noch Entwurf ist, wird gelöscht.");
    public static readonly Text NoteDeleted = new(
        "A credit note to {0} that is still a draft is deleted: it would give back the same once more.",
        "Eine Rechnungskorrektur zu {0}, die noch Entwurf ist, wird gelöscht: Sie gäbe dasselbe noch einmal zurück.");
    public static readonly Text DeliveryDeleted = new("A delivery that is still being prepared is deleted.", "Eine Lieferung, die noch vorbereitet wird, wird gelöscht.");
    public static readonly Text DeliveryTakenBack = new("Delivery {0} is taken back: the goods lie again where they lay.", "Lieferung {0} wird zurückgenommen: Die Ware liegt wieder, wo sie lag.");
    public static readonly Text OrderDeleted = new("The order that is still a draft is deleted.", "Der Auftrag, der noch Entwurf ist, wird gelöscht.");
    public static readonly Text OrderReopened = new(
        "Order {0} is taken up again: a closed order is not called off.", "Auftrag {0} wird wieder aufgenommen: Ein abgeschlossener Auftrag wird nicht storniert.");
    public static readonly Text OrderCancelled = new(
        "Order {0} is called off: nothing of it is supplied or invoiced any more.",
        "Auftrag {0} wird storniert: Aus ihm wird nichts mehr geleistet und nichts mehr berechnet.");
    public static readonly Text OrderClosed = new(
        "Order {0} is put away as done: an invoice of it stays, so it is not called off.",
        "Auftrag {0} wird abgeschlossen: Eine Rechnung aus ihm bleibt stehen, er wird daher nicht storniert.");
    public static readonly Text RestClosed = new(
        "Order {0} is put away as done: what is open of it is not wanted any more.", "Auftrag {0} wird abgeschlossen: Was von ihm offen ist, wird nicht mehr gewünscht.");
    public static readonly Text QuoteDeclined = new("Quote {0} is declined: it can no longer be accepted.", "Angebot {0} wird abgelehnt: Es kann nicht mehr angenommen werden.");
    public static readonly Text QuoteRevised = new("A new version of quote {0} is drafted.", "Eine neue Fassung von Angebot {0} wird entworfen.");

    public static readonly Text TaxUntilPaidBack = new(
        "Its tax is owed until the money is paid back (§ 17 (2) no. 2 UStG).", "Ihre Steuer wird geschuldet, bis das Geld zurückgezahlt ist (§ 17 Abs. 2 Nr. 2 UStG).");
    public static readonly Text InvoiceAgain = new("Order {0} is to be invoiced again.", "Auftrag {0} ist erneut zu berechnen.");
    public static readonly Text BillsOther = new(
        "{0} bills order {1} too: write a credit note to it and take out what stays billed.",
        "{0} berechnet auch Auftrag {1}: Schreiben Sie dazu eine Rechnungskorrektur und nehmen Sie heraus, was berechnet bleibt.");
    public static readonly Text AdvanceStands = new("Down payment {0} stands by itself again.", "Anzahlung {0} steht wieder für sich.");
    public static readonly Text OrderWaitsForGoods = new("Order {0} waits for them again.", "Auftrag {0} wartet wieder darauf.");
    public static readonly Text OrderTakenUp = new("Order {0} is taken up again and waits for them.", "Auftrag {0} wird wieder aufgenommen und wartet darauf.");
    public static readonly Text OrderStaysClosed = new("Order {0} stays closed: somebody put it away by hand.", "Auftrag {0} bleibt abgeschlossen: Jemand hat ihn von Hand abgeschlossen.");
    public static readonly Text BillStays = new("Invoice {0} stays as it is, though these goods are back.", "Rechnung {0} bleibt, wie sie ist, obwohl diese Ware zurück ist.");
    public static readonly Text MonthClosed = new(
        "{0} is of {1:d}, and that month is closed: what takes it back is dated {2:d} and counts from then.",
        "{0} ist vom {1:d}, und dieser Monat ist abgeschlossen: Was sie zurücknimmt, trägt das Datum {2:d} und zählt erst dann.");

    public static readonly Text IsDraft = new(
        "This is a draft: change it, or delete it. Nothing has to be taken back.", "Das ist ein Entwurf: Ändern oder löschen Sie ihn. Es ist nichts zurückzunehmen.");
    public static readonly Text TakenBack = new("{0} is taken back already.", "{0} ist schon zurückgenommen.");
    public static readonly Text NothingToDo = new("Of {0} nothing has to be taken back any more.", "Von {0} ist nichts mehr zurückzunehmen.");
    public static readonly Text Credited = new(
        "{0} is credited in part or as a whole, so it is not reversed. Credit the rest of it.",
        "{0} ist teilweise oder ganz korrigiert und wird daher nicht storniert. Korrigieren Sie auch den Rest.");
    public static readonly Text CreditUsed = new(
        "What payment {0} left to the customer is set off or paid back since, so it is not cancelled. Cancel that first, or write a credit note.",
        "Was Zahlung {0} dem Kunden übrig ließ, ist inzwischen verrechnet oder ausgezahlt, sie wird daher nicht storniert. Stornieren Sie zuerst das, oder schreiben Sie eine Rechnungskorrektur.");
    public static readonly Text BooksClosed = new(
        "The books are closed for {0:d}, so nothing is reversed today. Open the month in the settings of Finance.",
        "Die Bücher sind für den {0:d} geschlossen, heute wird daher nichts storniert. Öffnen Sie den Monat in den Einstellungen der Finanzbuchhaltung.");

    /// <summary>What a way is called, also on its button.</summary>
    public static Text Label(CorrectionWay way) => way switch
    {
        CorrectionWay.Reverse => InvoiceTexts.Cancel,
        CorrectionWay.Replace => InvoiceTexts.Replace,
        CorrectionWay.Credit => InvoiceTexts.WriteCreditNote,
        CorrectionWay.ReverseAndReturn => ReverseAndReturn,
        CorrectionWay.CreditAndReturn => CreditAndReturn,
        CorrectionWay.Return => Return,
        CorrectionWay.CallOff => OrderTexts.Cancel,
        CorrectionWay.GiveBack => GiveBack,
        CorrectionWay.CloseRest => CloseRest,
        CorrectionWay.Decline => QuoteTexts.Decline,
        _ => QuoteTexts.Revise,
    };

    /// <summary>When a way is the right one.</summary>
    public static Text Hint(CorrectionWay way) => way switch
    {
        CorrectionWay.Reverse => ReverseHint,
        CorrectionWay.Replace => ReplaceHint,
        CorrectionWay.Credit => CreditHint,
        CorrectionWay.ReverseAndReturn => ReverseAndReturnHint,
        CorrectionWay.CreditAndReturn => CreditAndReturnHint,
        CorrectionWay.Return => ReturnHint,
        CorrectionWay.CallOff => CallOffHint,
        CorrectionWay.GiveBack => GiveBackHint,
        CorrectionWay.CloseRest => CloseRestHint,
        CorrectionWay.Decline => DeclineHint,
        _ => ReviseHint,
    };
}
