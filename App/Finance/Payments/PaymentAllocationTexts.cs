using Erp.Platform.Texts;

namespace Erp.Finance.Payments;

/// <summary>What people read about the allocations of payments.</summary>
public static class PaymentAllocationTexts
{
    public static readonly Text PaymentAllocation = new("Allocation", "Zuordnung");
    public static readonly Text PaymentId = new("Payment", "Zahlung");
    public static readonly Text OpenItemId = new("Open item", "Offener Posten");
    public static readonly Text Amount = new("Amount", "Betrag");
    public static readonly Text HomeSettled = PaymentTexts.HomeSettled;
    public static readonly Text Discount = new("Cash discount", "Skonto");
}
