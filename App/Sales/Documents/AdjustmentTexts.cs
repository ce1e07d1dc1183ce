using Erp.Platform.Texts;

namespace Erp.Sales.Documents;

/// <summary>What the fields of discounts and charges are called, on whatever document they stand.</summary>
public static class AdjustmentTexts
{
    public static readonly Text Title = DocumentTexts.Adjustments;
    public static readonly Text Position = DocumentTexts.Position;
    public static readonly Text Kind = new("Discount or charge", "Rabatt oder Zuschlag");
    public static readonly Text Charge = new("Charge", "Zuschlag");
    public static readonly Text Discount = DocumentTexts.Discount;
    public static readonly Text Text = new("For what", "Wofür");
    public static readonly Text Amount = new("Amount", "Betrag");
    public static readonly Text TaxCodeId = DocumentTexts.TaxCodeId;
    public static readonly Text TaxCode = DocumentTexts.TaxCode;
    public static readonly Text TaxCategory = DocumentTexts.TaxCategory;
    public static readonly Text TaxRate = DocumentTexts.TaxRate;
    public static readonly Text TaxNote = DocumentTexts.TaxNote;
    public static readonly Text ExemptionCode = DocumentTexts.ExemptionCode;

    public static readonly Text TaxesOfLines = new("Like the items", "Wie die Artikel");
    public static readonly Text AddCharge = new("Add charge", "Zuschlag hinzufügen");
    public static readonly Text AddDiscount = new("Add discount", "Rabatt hinzufügen");
    public static readonly Text Remove = new("Remove", "Entfernen");
    public static readonly Text Negative = new(
        "Enter an amount above zero: a discount lowers the total, a charge raises it.",
        "Geben Sie einen Betrag über null ein: Ein Rabatt senkt den Gesamtbetrag, ein Zuschlag erhöht ihn.");
    public static readonly Text DiscountTooHigh = new("The discounts come to more than the lines: {0:N2} net.", "Die Rabatte betragen mehr als die Positionen: {0:N2} netto.");

    internal static Text Of(AdjustmentKind kind) => kind == AdjustmentKind.Charge ? Charge : Discount;
}
