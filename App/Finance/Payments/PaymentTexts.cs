using Erp.Platform.Texts;

namespace Erp.Finance.Payments;

/// <summary>What people read about payments.</summary>
public static class PaymentTexts
{
    public static readonly Text AdvanceTax = new("VAT on down payment {0}", "USt auf Anzahlung {0}");
    public static readonly Text NoDiscountOnAdvance = new(
        "{0} is a down payment; a cash discount is given on the final invoice.", "{0} ist eine Anzahlung; Skonto gibt es erst auf die Schlussrechnung.");
    public static readonly Text Payment = new("Payment", "Zahlung");
    public static readonly Text Title = new("Payments", "Zahlungen");
    public static readonly Text Record = new("Record payment", "Zahlung erfassen");
    public static readonly Text Cancel = new("Cancel payment", "Zahlung stornieren");
    public static readonly Text Number = new("Payment no.", "Zahlungsnummer");
    public static readonly Text Date = new("Date", "Datum");
    public static readonly Text Side = new("Direction", "Richtung");
    public static readonly Text FromCustomer = new("From a customer", "Von einem Kunden");
    public static readonly Text ToSupplier = new("To a supplier", "An einen Lieferanten");
    public static readonly Text PartyId = new("Customer or supplier", "Kunde oder Lieferant");
    public static readonly Text PartyName = new("Name of the customer or supplier", "Name des Kunden oder Lieferanten");
    public static readonly Text AccountId = new("Bank or cash account", "Bank- oder Kassenkonto");
    public static readonly Text ReceivedOn = new("Received on", "Eingang auf");
    public static readonly Text PaidFrom = new("Paid from", "Ausgezahlt von");
    public static readonly Text AmountHint = new("Negative: paid back. 0: credits settle debts", "Negativ: Rückzahlung. 0: Guthaben gleicht aus");
    public static readonly Text InFuture = new(
        "This day is yet to come. Record the payment on the day the money moves.",
        "Dieser Tag liegt in der Zukunft. Erfassen Sie die Zahlung, wenn das Geld geflossen ist.");
    public static readonly Text NothingPaid = new(
        "Enter what was paid, or as a negative amount what is paid back. To set credits off against debts, allocate to both.",
        "Geben Sie an, was gezahlt wurde, oder mit Minus, was zurückgezahlt wird. Zum Verrechnen ordnen Sie Guthaben und Schulden zu.");
    public static readonly Text NotExact = new(
        "{0:N2} is to be allocated exactly; it is {1:N2}. Only money paid may stay unallocated.",
        "Zuzuordnen sind genau {0:N2}, zugeordnet sind {1:N2}. Nur von einer Zahlung darf etwas übrig bleiben.");
    public static readonly Text OtherSign = new("Enter it with the sign of the amount.", "Geben Sie es mit dem Vorzeichen des Betrags an.");
    public static readonly Text Currency = new("Currency", "Währung");
    public static readonly Text Amount = new("Amount", "Betrag");
    public static readonly Text HomeAmount = new("Amount in euro", "Betrag in Euro");
    public static readonly Text HomeSettled = new("Settled in euro", "Ausgeglichen in Euro");
    public static readonly Text ForeignAmount = new("Amount in its currency", "Betrag in Zahlungswährung");
    public static readonly Text ByRate = new("Empty: {0} by the rate of {1:#,##0.00####} {2} to the euro", "Leer: {0} zum Kurs von {1:#,##0.00####} {2} je Euro");
    public static readonly Text AtRate = new("1 € = {0:#,##0.00####} {1}", "1 € = {0:#,##0.00####} {1}");
    public static readonly Text OtherItems = new(
        "Items in other currencies are left out: a payment settles items in its own.",
        "Posten in anderen Währungen fehlen hier: Eine Zahlung gleicht Posten ihrer eigenen Währung aus.");
    public static readonly Text WorthNothing = new(
        "By the rate of the day this comes to nothing in {0}. Say what the bank booked.",
        "Zum Tageskurs ergibt das nichts in {0}. Geben Sie an, was die Bank gebucht hat.");
    public static readonly Text HomeDiffers = new(
        "A payment in {0} is its own amount in the books. Leave this empty.", "Eine Zahlung in {0} steht mit ihrem Betrag in den Büchern. Lassen Sie dieses Feld leer.");
    public static readonly Text ExchangeDifference = new("Exchange difference {0}", "Kursdifferenz {0}");
    public static readonly Text Reference = new("Reference", "Verwendungszweck");
    public static readonly Text Status = new("Status", "Status");
    public static readonly Text CancelReason = new("Reason of cancellation", "Stornogrund");
    public static readonly Text CancelledOn = new("Cancelled on", "Storniert am");
    public static readonly Text Allocations = new("Allocation", "Zuordnung");
    public static readonly Text Unallocated = new("Not allocated", "Nicht zugeordnet");
    public static readonly Text Recorded = new("Recorded", "Erfasst");
    public static readonly Text Cancelled = new("Cancelled", "Storniert");
    public static readonly Text New = new("New payment", "Neue Zahlung");
    public static readonly Text RecordAndNext = new("Record and next", "Erfassen und nächste");
    public static readonly Text RecordedNumber = new("Recorded: {0}", "Erfasst: {0}");
    public static readonly Text PayAll = new("Pays everything", "Zahlt alles");
    public static readonly Text Distribute = new("Oldest first", "Älteste zuerst");
    public static readonly Text Allocated = new("Allocated", "Zugeordnet");
    public static readonly Text AllocateTo = new("Allocated to {0}", "Zugeordnet auf {0}");
    public static readonly Text Credit = new("Stays as the customer's credit", "Bleibt als Guthaben des Kunden");
    public static readonly Text OwnCredit = new("Stays as our credit with the supplier", "Bleibt als unser Guthaben beim Lieferanten");
    public static readonly Text ChooseParty = new("Choose who pays or is paid: their open items appear here.", "Wählen Sie, wer zahlt oder bezahlt wird: Hier erscheinen die offenen Posten.");
    public static readonly Text NothingOpen = new("Nothing is open. The payment becomes a credit.", "Nichts ist offen. Die Zahlung wird zum Guthaben.");
    public static readonly Text CancelQuestion = new("Cancel payment {0}?", "Zahlung {0} stornieren?");
    public static readonly Text CancelText = new("Its entry is reversed, and the items it settled are open again.", "Ihre Buchung wird storniert, und die ausgeglichenen Posten sind wieder offen.");
    public static readonly Text CancelOnHint = new(
        "Recorded by mistake: the day of the payment. Returned by the bank: the day of the return.",
        "Falsch erfasst: der Tag der Zahlung. Von der Bank zurückgegeben: der Tag der Rückgabe.");
    public static readonly Text Entries = new("Journal entries", "Buchungen");
    public static readonly Text Details = new("Payment", "Zahlung");
    public static readonly Text Empty = new("No payment is recorded yet", "Noch ist keine Zahlung erfasst");
    public static readonly Text EmptyHint = new(
        "Record what came in or was paid: it settles open items, the oldest first.",
        "Erfassen Sie, was eingegangen oder bezahlt ist: Es gleicht offene Posten aus, die ältesten zuerst.");
    public static readonly Text PostingText = new("Payment {0}", "Zahlung {0}");
    public static readonly Text OverAllocated = new("{0:N2} is allocated, but only {1:N2} was paid.", "Zugeordnet sind {0:N2}, gezahlt sind aber nur {1:N2}.");
    public static readonly Text OtherParty = new("{0} belongs to somebody else.", "{0} gehört zu jemand anderem.");
    public static readonly Text OtherSide = new(
        "{0} does not go with this kind of payment: customers settle receivables, suppliers are paid payables.",
        "{0} gehört nicht zu dieser Art von Zahlung: Kunden begleichen Forderungen, an Lieferanten werden Verbindlichkeiten bezahlt.");
    public static readonly Text OtherCurrency = new(
        "{0} is in {1}, this payment in {2}. Record a payment in {1} for it.", "{0} lautet auf {1}, diese Zahlung auf {2}. Erfassen Sie dafür eine Zahlung in {1}.");
    public static readonly Text Twice = new("{0} is allocated twice.", "{0} ist doppelt zugeordnet.");
    public static readonly Text MoreThanDiscount = new(
        "At most {1:N2} of {0} can go as cash discount. Whatever lowers it further takes a credit note.",
        "Auf {0} sind höchstens {1:N2} Skonto möglich. Was sie weiter mindert, ist eine Rechnungskorrektur.");
    public static readonly Text DiscountBorne = new("{0:N2} were taken on its invoice", "{0:N2} auf die Rechnung gezogen");
    public static readonly Text ItemsMoved = new("Open items have changed meanwhile: check the allocation.", "Die offenen Posten haben sich inzwischen geändert: Prüfen Sie die Zuordnung.");
    public static readonly Text DiscountAlone = new("A cash discount on {0} goes with a payment on it.", "Skonto auf {0} gibt es nur zusammen mit einer Zahlung darauf.");
    public static readonly Text NothingToDiscount = new("{0} has nothing charged that a cash discount could reduce.", "Zu {0} ist nichts berechnet, was ein Skonto mindern könnte.");
    public static readonly Text Discount = new("Cash discount", "Skonto");
    public static readonly Text DiscountOn = new("Cash discount on {0}", "Skonto auf {0}");
    public static readonly Text DiscountAllowed = new("{0:0.##} % until {1:d}", "{0:0.##} % bis {1:d}");
    public static readonly Text DiscountOver = new("{0:0.##} % until {1:d}, over", "{0:0.##} % bis {1:d}, abgelaufen");
    public static readonly Text SettleItem = new("Settle {0}", "{0} ausgleichen");
    public static readonly Text AsDiscount = new("{0:N2} as cash discount", "{0:N2} als Skonto");
    public static readonly Text LeaveOpen = new("leave open", "offen lassen");
    public static readonly Text Discounts = new("Cash discounts", "Skonti");
    public static readonly Text UnknownParty = new("Choose the customer or supplier.", "Wählen Sie den Kunden oder Lieferanten.");
    public static readonly Text NoMoneyAccount = new("Choose a bank or cash account in use.", "Wählen Sie ein Bank- oder Kassenkonto, das in Verwendung ist.");
    public static readonly Text CreditUsed = new(
        "A part of this payment that was not allocated has been used since. Cancel that first.",
        "Ein nicht zugeordneter Teil dieser Zahlung wurde inzwischen verwendet. Stornieren Sie zuerst diese Verwendung.");
}
