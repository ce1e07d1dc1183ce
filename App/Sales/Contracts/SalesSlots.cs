namespace Erp.Sales.Contracts;

/// <summary>Places on the module's pages that the modules above fill.</summary>
public static class SalesSlots
{
    /// <summary>Above the lines of an invoice: what they bill of other modules. The component takes the invoice's key as <c>RecordId</c> and shows nothing where it knows of nothing.</summary>
    public const string InvoiceSources = "sales.invoice.sources";

    /// <summary>Above a quote: what it was made for. The component takes the quote's key as <c>RecordId</c> and shows nothing where it knows of nothing.</summary>
    public const string QuoteSources = "sales.quote.sources";
}
