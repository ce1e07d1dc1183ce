using Erp.Platform.Texts;

namespace Erp.Finance.Payments;

/// <summary>What people read about items that settle each other.</summary>
public static class SetOffTexts
{
    public static readonly Text SetOff = new("Set-off", "Verrechnung");
    public static readonly Text OpenItemId = OpenItemTexts.OpenItem;
    public static readonly Text AgainstId = new("Set off against", "Verrechnet mit");
    public static readonly Text Date = new("Date", "Datum");
    public static readonly Text Amount = new("Amount", "Betrag");
    public static readonly Text HomeSettled = PaymentTexts.HomeSettled;
}
