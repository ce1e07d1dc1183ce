using Erp.Platform.Texts;

namespace Erp.Sales.Overview;

/// <summary>What the start page and customers' pages say about sales.</summary>
public static class OverviewTexts
{
    public static readonly Text OpenQuotes = new("Open quotes", "Offene Angebote");
    public static readonly Text Expiring = new("€{0:N2} · {1} expiring", "{0:N2} € · {1} {1:läuft|laufen} ab");
    public static readonly Text FollowUp = new("Quotes to follow up", "Angebote nachfassen");
    public static readonly Text ToDeliver = new("Orders to deliver", "Zu liefern");
    public static readonly Text ToInvoice = new("Orders to invoice", "Zu berechnen");
    public static readonly Text MyDrafts = new("My drafts", "Meine Entwürfe");
    public static readonly Text NoDrafts = new("Nothing begun", "Nichts angefangen");
    public static readonly Text NoDraftsText = new("Quotes, orders and invoices that you have begun wait here.", "Hier warten Angebote, Aufträge und Rechnungen, die Sie angefangen haben.");
    public static readonly Text ThisYear = new("Last 12 months", "Letzte 12 Monate");
    public static readonly Text YearBefore = new("Year before", "Vorjahr");
    public static readonly Text FirstSale = new("Write the first quote, order or invoice", "Das erste Angebot, den ersten Auftrag oder die erste Rechnung schreiben");
    public static readonly Text OverdueInvoices = new("Overdue invoices", "Überfällige Rechnungen");
    public static readonly Text Turnover = new("Net turnover, last 12 months", "Nettoumsatz der letzten 12 Monate");
    public static readonly Text Month = new("Month", "Monat");
    public static readonly Text Net = new("Net turnover", "Nettoumsatz");
    public static readonly Text NoTurnover = new("No turnover yet", "Noch kein Umsatz");
    public static readonly Text NoTurnoverText = new("It shows here as soon as the first invoice is issued.", "Er erscheint hier, sobald die erste Rechnung ausgestellt ist.");
    public static readonly Text Documents = new("Documents", "Belege");
    public static readonly Text NoDocuments = new("Nothing sold to this customer yet", "Diesem Kunden wurde noch nichts verkauft");
    public static readonly Text NoDocumentsText = new(
        "Quotes, orders, deliveries and invoices of the customer gather here.", "Hier sammeln sich Angebote, Aufträge, Lieferungen und Rechnungen des Kunden.");

    public static readonly Text TurnoverThisYear = new("Net turnover {0}", "Nettoumsatz {0}");
    public static readonly Text LastOrder = new("Last order", "Letzter Auftrag");
    public static readonly Text NoOrder = new("None yet", "Noch keiner");
    public static readonly Text CreditUsed = new("Credit used", "Kredit beansprucht");
    public static readonly Text CreditOf = new("of €{0:N2}", "von {0:N2} €");
    public static readonly Text NoLimit = new("No limit", "Kein Limit");
    public static readonly Text Kind = new("Document", "Beleg");
    public static readonly Text Date = new("Date", "Datum");
    public static readonly Text Draft = new("Draft", "Entwurf");
    public static readonly Text All = new("All", "Alle");
    public static readonly Text More = new("Show earlier ones", "Frühere anzeigen");
}
