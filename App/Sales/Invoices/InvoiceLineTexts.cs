using Erp.Platform.Texts;

namespace Erp.Sales.Invoices;

/// <summary>What people read about lines of invoices.</summary>
public static class InvoiceLineTexts
{
    public static readonly Text InvoiceLine = new("Invoice line", "Rechnungsposition");
    public static readonly Text InvoiceId = new("Invoice", "Rechnung");
    public static readonly Text OrderId = new("Order", "Auftrag");
    public static readonly Text CreditsLineId = new("Credited invoice line", "Korrigierte Rechnungsposition");
    public static readonly Text CreditedNet = new("Credited", "Korrigiert");
    public static readonly Text SourceId = new("Source", "Herkunft");
    public static readonly Text OrderLineId = new("Order line", "Auftragsposition");
}
