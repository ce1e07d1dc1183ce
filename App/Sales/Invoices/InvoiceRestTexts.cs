using Erp.Platform.Texts;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>What people read about the cents that the last credit note under a tax gives back.</summary>
public static class InvoiceRestTexts
{
    public static readonly Text InvoiceRest = new("Rest of a tax", "Rest einer Steuer");
    public static readonly Text InvoiceId = new("Credit note", "Gutschrift");
    public static readonly Text TaxCategory = DocumentTexts.TaxCategory;
    public static readonly Text TaxRate = DocumentTexts.TaxRate;
    public static readonly Text Net = new("Net", "Netto");
    public static readonly Text Tax = new("VAT", "USt");
}
