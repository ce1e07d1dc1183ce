using Erp.Platform.Texts;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>What people read about discounts and charges of invoices.</summary>
public static class InvoiceAdjustmentTexts
{
    public static readonly Text InvoiceAdjustment = new("Discount or charge of the invoice", "Rabatt oder Zuschlag der Rechnung");
    public static readonly Text InvoiceId = new("Invoice", "Rechnung");
    public static readonly Text Kind = AdjustmentTexts.Kind;
    public static readonly Text OrderAdjustmentId = new("Of the order", "Aus dem Auftrag");
    public static readonly Text CreditsAdjustmentId = new("Credits", "Korrigiert Betrag");
    public static readonly Text Credited = new("Credited", "Korrigiert");
    public static readonly Text Own = new("Amount agreed", "Betrag vereinbart");
}
