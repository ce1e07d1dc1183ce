using Erp.Platform.Texts;

namespace Erp.Sales.Documents;

/// <summary>What the parts of agreed payment terms are called.</summary>
public static class TermsOfPaymentTexts
{
    public static readonly Text Name = new("Payment terms", "Zahlungsbedingung");
    public static readonly Text DaysNet = new("Days net", "Tage netto");
    public static readonly Text DiscountDays = new("Days for cash discount", "Skontotage");
    public static readonly Text DiscountPercent = new("Cash discount in %", "Skonto in %");
}
