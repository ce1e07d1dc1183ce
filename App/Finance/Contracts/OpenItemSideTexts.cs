using Erp.Platform.Texts;

namespace Erp.Finance.Contracts;

/// <summary>What the two sides of open items and payments are called.</summary>
public static class OpenItemSideTexts
{
    public static readonly Text Receivable = new("Customers", "Kunden");
    public static readonly Text Payable = new("Suppliers", "Lieferanten");
}
