using Erp.Platform.Texts;

namespace Erp.Finance.Payments;

/// <summary>What people read about open items.</summary>
public static class OpenItemTexts
{
    public static readonly Text OpenItem = new("Open item", "Offener Posten");
    public static readonly Text Title = new("Open items", "Offene Posten");
    public static readonly Text Side = new("Customers or suppliers", "Kunden oder Lieferanten");
    public static readonly Text SourceType = new("Kind of document", "Belegart");
    public static readonly Text SourceId = new("Document", "Beleg");
    public static readonly Text DocumentNumber = new("Document no.", "Belegnummer");
    public static readonly Text DocumentDate = new("Document date", "Belegdatum");
    public static readonly Text DueDate = new("Due", "Fällig");
    public static readonly Text PostingDate = new("Posting date", "Buchungsdatum");
    public static readonly Text DiscountUntil = new("Discount until", "Skonto bis");
    public static readonly Text DiscountPercent = new("Cash discount in %", "Skonto in %");
    public static readonly Text TaxOnReceipt = new("Tax owed on receipt", "Steuer mit Zahlungseingang fällig");
    public static readonly Text SuppliedOn = new("Supplied on", "Geliefert am");
    public static readonly Text CorrectsId = new("Corrects", "Korrigiert");
    public static readonly Text CancelledOn = new("Cancelled on", "Storniert am");
    public static readonly Text PartyId = new("Business partner", "Geschäftspartner");
    public static readonly Text PartyName = new("Name of the business partner", "Name des Geschäftspartners");
    public static readonly Text Customer = new("Customer", "Kunde");
    public static readonly Text Supplier = new("Supplier", "Lieferant");
    public static readonly Text CostObjectId = CostObjects.CostObjectTexts.Project;
    public static readonly Text AccountId = new("Control account", "Sammelkonto");
    public static readonly Text Currency = new("Currency", "Währung");
    public static readonly Text Amount = new("Amount", "Betrag");
    public static readonly Text Open = new("Open", "Offen");
    public static readonly Text HomeAmount = new("Amount in euro", "Betrag in Euro");
    public static readonly Text HomeOpen = new("Open in euro", "Offen in Euro");
    public static readonly Text ForeignAmount = new("Amount in its currency", "Betrag in Belegwährung");
    public static readonly Text ForeignOpen = new("Open in its currency", "Offen in Belegwährung");
    public static readonly Text Cancelled = new("Cancelled", "Storniert");
    public static readonly Text DaysOverdue = new("Days overdue", "Tage überfällig");
    public static readonly Text PartyNumber = new("Customer no.", "Kundennummer");
    public static readonly Text SupplierNumber = new("Supplier no.", "Lieferantennummer");
    public static readonly Text OverdueFor = new("{0:N0} d overdue", "{0:N0} T. überfällig");
    public static readonly Text Overdue = new("Overdue", "Überfällig");
    public static readonly Text Total = new("Total", "Gesamt");
    public static readonly Text OpeningItem = new("Item carried over", "Übernommener Posten");
    public static readonly Text OpeningItems = new("Open items carried over", "Übernommene offene Posten");
    public static readonly Text OpeningText = new("Opening balance {0}", "Saldenvortrag {0}");
    public static readonly Text NotZero = new("Nothing is open of an amount of 0.", "Von einem Betrag von 0 ist nichts offen.");
    public static readonly Text OppositeSign = new(
        "Owed and credited cannot be mixed: give both amounts the same sign.",
        "Forderung und Guthaben lassen sich nicht mischen: Geben Sie beiden Beträgen dasselbe Vorzeichen.");
    public static readonly Text OpenAlready = new("{0} stands among the open items of this customer already.", "{0} steht schon bei den offenen Posten dieses Kunden.");
    public static readonly Text HomeAmountMissing = new("Say what it stands in the books with, in {0}.", "Geben Sie an, womit es in den Büchern steht, in {0}.");
    public static readonly Text Receivables = new("Receivables", "Forderungen");
    public static readonly Text Payables = new("Payables", "Verbindlichkeiten");
    public static readonly Text ByAge = new("By age", "Nach Alter");
    public static readonly Text ByCustomer = new("By customer", "Nach Kunde");
    public static readonly Text BySupplier = new("By supplier", "Nach Lieferant");
    public static readonly Text Items = new("Items", "Posten");
    public static readonly Text Everybody = new("All customers", "Alle Kunden");
    public static readonly Text ItemsOf = new("Items of {0}", "Posten von {0}");
    public static readonly Text DueOn = new("due {0:d}", "fällig {0:d}");
    public static readonly Text Empty = new("Nothing is open", "Nichts ist offen");
    public static readonly Text EmptyHint = new("Issued invoices stand here until they are paid.", "Hier stehen ausgestellte Rechnungen, bis sie bezahlt sind.");
    public static readonly Text EmptyPayablesHint = new("Posted supplier invoices stand here until they are paid.", "Hier stehen gebuchte Eingangsrechnungen, bis sie bezahlt sind.");
    public static readonly Text LongestDue = new("The {0:N0} longest due are shown; the total is that of all.", "Gezeigt sind die {0:N0} am längsten fälligen; die Summe ist die aller Posten.");
    public static readonly Text Previous = new("Previous", "Vorige");
    public static readonly Text Next = new("Next", "Nächste");
    public static readonly Text AllPaid = new("Nothing is open with this business partner.", "Mit diesem Geschäftspartner ist nichts offen.");
    public static readonly Text NotDue = new("Not due", "Nicht fällig");
    public static readonly Text UpTo30 = new("1–30 days", "1–30 Tage");
    public static readonly Text UpTo60 = new("31–60 days", "31–60 Tage");
    public static readonly Text UpTo90 = new("61–90 days", "61–90 Tage");
    public static readonly Text Over90 = new("Over 90 days", "Über 90 Tage");
    public static readonly Text MoreThanOpen = new("Only {1:N2} of {0} is open.", "Von {0} sind nur {1:N2} offen.");
    public static readonly Text MoreThanSettled = new("Only {1:N2} of {0} was settled.", "Von {0} waren nur {1:N2} ausgeglichen.");
    public static readonly Text AlreadyPaid = new("{1:N2} is already paid on {0}. Cancel the payment first.", "Auf {0} sind schon {1:N2} gezahlt. Stornieren Sie zuerst die Zahlung.");
    public static readonly Text Unknown = new("There is no such open item.", "Diesen offenen Posten gibt es nicht.");
}
