using Erp.Platform.Texts;

namespace Erp.Finance.Payments;

/// <summary>What people read about payments.</summary>
public static class PaymentTexts
{
    public static readonly Text AdvanceTax = new("VAT on down payment {0}", "USt auf Anzahlung {0}");
    public static readonly Text NoDiscountOnAdvance = new("{0} is a down payment; a cash discount is given on the final invoice.", "{0} ist eine Anzahlung; Skonto gibt es erst auf die Schlussrechnung.");
    public static readonly Text Payment = new("Payment", "Zahlung");
    public static readonly Text Title = new("Payments", "Zahlungen");
    public static readonly Text Record = new("Record payment", "Zahlung erfassen");
    public static readonly Text Cancel = new("Cancel payment", "Zahlung stornieren");
    public static readonly Text Number = new("Payment no.", "Zahlungsnummer");
    public static readonly Text Date = new("Date", "Datum");
    public static readonly Text PartyId = new("Customer", "Kunde");
    public static readonly Text PartyName = new("Customer name", "Kundenname");
    public static readonly Text AccountId = new("Received on", "Eingang auf");
    public static readonly Text Currency = new("Currency", "Währung");
    public static readonly Text Amount = new("Amount", "Betrag");
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
    public static readonly Text ChooseParty = new("Choose who paid: their open items appear here.", "Wählen Sie, wer gezahlt hat: Hier erscheinen die offenen Posten.");
    public static readonly Text NothingOpen = new("Nothing is open. The payment becomes the customer's credit.", "Nichts ist offen. Die Zahlung wird Guthaben des Kunden.");
    public static readonly Text CancelQuestion = new("Cancel payment {0}?", "Zahlung {0} stornieren?");
    public static readonly Text CancelText = new("Its entry is reversed today, and the items it settled are open again.", "Ihre Buchung wird heute storniert, und die ausgeglichenen Posten sind wieder offen.");
    public static readonly Text Entries = new("Journal entries", "Buchungen");
    public static readonly Text Details = new("Payment", "Zahlung");
    public static readonly Text Empty = new("No payment is recorded yet", "Noch ist keine Zahlung erfasst");
    public static readonly Text EmptyHint = new("Record what came in: it settles open items, the oldest first.", "Erfassen Sie, was eingegangen ist: Es gleicht offene Posten aus, die ältesten zuerst.");
    public static readonly Text PostingText = new("Payment {0}", "Zahlung {0}");
    public static readonly Text OverAllocated = new("{0:N2} is allocated, but only {1:N2} arrived.", "Zugeordnet sind {0:N2}, eingegangen sind aber nur {1:N2}.");
    public static readonly Text OtherParty = new("{0} belongs to another customer.", "{0} gehört zu einem anderen Kunden.");
    public static readonly Text OtherCurrency = new("{0} is in {1}.", "{0} ist in {1}.");
    public static readonly Text Twice = new("{0} is allocated twice.", "{0} ist doppelt zugeordnet.");
    public static readonly Text DiscountAlone = new("A cash discount on {0} goes with a payment on it.", "Skonto auf {0} gibt es nur zusammen mit einer Zahlung darauf.");
    public static readonly Text NothingToDiscount = new("{0} has no sales that a cash discount could reduce.", "Zu {0} gibt es keinen Umsatz, den ein Skonto mindern könnte.");
    public static readonly Text Discount = new("Cash discount", "Skonto");
    public static readonly Text DiscountOn = new("Cash discount on {0}", "Skonto auf {0}");
    public static readonly Text DiscountAllowed = new("{0:0.##} % until {1:d}", "{0:0.##} % bis {1:d}");
    public static readonly Text DiscountOver = new("{0:0.##} % until {1:d}, over", "{0:0.##} % bis {1:d}, abgelaufen");
    public static readonly Text SettleItem = new("Settle {0}", "{0} ausgleichen");
    public static readonly Text AsDiscount = new("{0:N2} as cash discount", "{0:N2} als Skonto");
    public static readonly Text LeaveOpen = new("leave open", "offen lassen");
    public static readonly Text Discounts = new("Cash discounts", "Skonti");
    public static readonly Text UnknownParty = new("Choose the customer who paid.", "Wählen Sie den Kunden, der gezahlt hat.");
    public static readonly Text NoMoneyAccount = new("Choose a bank or cash account in use.", "Wählen Sie ein Bank- oder Kassenkonto, das in Verwendung ist.");
    public static readonly Text CreditUsed = new("A part of this payment that was not allocated has been used since. Cancel that first.", "Ein nicht zugeordneter Teil dieser Zahlung wurde inzwischen verwendet. Stornieren Sie zuerst diese Verwendung.");
}
