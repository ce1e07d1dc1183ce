using Erp.Platform.Texts;

namespace Erp.Parties.PaymentTerms;

/// <summary>What people read about payment terms.</summary>
public static class PaymentTermTexts
{
    public static readonly Text PaymentTerm = new("Payment terms", "Zahlungsbedingung");
    public static readonly Text PaymentTerms = new("Payment terms", "Zahlungsbedingungen");

    public static readonly Text Code = new("Code", "Kürzel");
    public static readonly Text NameEn = new("Name (English)", "Name (Englisch)");
    public static readonly Text NameDe = new("Name (German)", "Name (Deutsch)");
    public static readonly Text DaysNet = new("Days net", "Tage netto");
    public static readonly Text DiscountDays = new("Days for cash discount", "Skontotage");
    public static readonly Text DiscountPercent = new("Cash discount in %", "Skonto in %");

    public static readonly Text CodeTaken = new("This code is already taken.", "Dieses Kürzel ist bereits vergeben.");
    public static readonly Text DiscountIncomplete = new("A cash discount needs both days and per cent.", "Skonto braucht Tage und Prozentsatz.");
    public static readonly Text DiscountAfterDue = new("The cash discount must end on the due date at the latest.", "Die Skontofrist darf nicht nach der Fälligkeit enden.");
}
