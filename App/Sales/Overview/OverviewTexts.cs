using Erp.Platform.Texts;

namespace Erp.Sales.Overview;

/// <summary>What the start page and customers' pages say about sales.</summary>
public static class OverviewTexts
{
    public static readonly Text OpenOrders = new("Open orders", "Offene Aufträge");
    public static readonly Text DraftOrders = new("Order drafts", "Auftragsentwürfe");
    public static readonly Text DraftInvoices = new("Invoice drafts", "Rechnungsentwürfe");
    public static readonly Text OverdueInvoices = new("Overdue invoices", "Überfällige Rechnungen");
    public static readonly Text Turnover = new("Net turnover, last 12 months", "Nettoumsatz der letzten 12 Monate");
    public static readonly Text Month = new("Month", "Monat");
    public static readonly Text Net = new("Net turnover", "Nettoumsatz");
    public static readonly Text NoTurnover = new("No turnover yet", "Noch kein Umsatz");
    public static readonly Text NoTurnoverText = new("It shows here as soon as the first invoice is issued.", "Er erscheint hier, sobald die erste Rechnung ausgestellt ist.");
    public static readonly Text Documents = new("Documents", "Belege");
    public static readonly Text NoDocuments = new("Nothing sold to this customer yet", "Diesem Kunden wurde noch nichts verkauft");
    public static readonly Text NoDocumentsText = new("Quotes, orders, deliveries and invoices of the customer gather here.", "Hier sammeln sich Angebote, Aufträge, Lieferungen und Rechnungen des Kunden.");

    public static readonly Text TurnoverThisYear = new("Net turnover {0}", "Nettoumsatz {0}");
    public static readonly Text LastOrder = new("Last order", "Letzter Auftrag");
    public static readonly Text NoOrder = new("None yet", "Noch keiner");
    public static readonly Text CreditUsed = new("Credit used", "Kredit beansprucht");
    public static readonly Text CreditOf = new("of {0:N2} €", "von {0:N2} €");
    public static readonly Text NoLimit = new("No limit", "Kein Limit");
    public static readonly Text Kind = new("Document", "Beleg");
    public static readonly Text Date = new("Date", "Datum");
    public static readonly Text Draft = new("Draft", "Entwurf");
    public static readonly Text All = new("All", "Alle");
    public static readonly Text More = new("Show earlier ones", "Frühere anzeigen");
}
