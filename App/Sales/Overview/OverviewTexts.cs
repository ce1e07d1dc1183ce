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
    public static readonly Text ShowAll = new("Show all", "Alle anzeigen");
    public static readonly Text NoDocuments = new("Nothing sold to this customer yet", "Diesem Kunden wurde noch nichts verkauft");
    public static readonly Text NoDocumentsText = new("Orders and invoices of the customer gather here.", "Hier sammeln sich Aufträge und Rechnungen des Kunden.");
}
