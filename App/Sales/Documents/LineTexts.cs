using Erp.Platform.Texts;

namespace Erp.Sales.Documents;

/// <summary>What the fields of any line are called, on whatever document it stands.</summary>
public static class LineTexts
{
    public static readonly Text Kind = DocumentTexts.Kind;
    public static readonly Text Role = DocumentTexts.Role;
    public static readonly Text Position = DocumentTexts.Position;
    public static readonly Text ItemId = DocumentTexts.ItemId;
    public static readonly Text ItemNumber = DocumentTexts.ItemNumber;
    public static readonly Text Text = DocumentTexts.LineText;
    public static readonly Text Description = DocumentTexts.Description;
    public static readonly Text Quantity = DocumentTexts.Quantity;
    public static readonly Text UnitCode = DocumentTexts.UnitCode;
    public static readonly Text UnitName = DocumentTexts.UnitName;
    public static readonly Text UneceCode = DocumentTexts.UneceCode;
    public static readonly Text UnitPrice = DocumentTexts.UnitPrice;
    public static readonly Text UnitCost = DocumentTexts.UnitCost;
    public static readonly Text OwnPrice = DocumentTexts.OwnPrice;
    public static readonly Text DiscountPercent = DocumentTexts.DiscountPercent;
    public static readonly Text DiscountAmount = DocumentTexts.LineDiscountAmount;
    public static readonly Text DiscountText = DocumentTexts.LineDiscountText;
    public static readonly Text ChargeAmount = DocumentTexts.LineChargeAmount;
    public static readonly Text ChargeText = DocumentTexts.LineChargeText;
    public static readonly Text TaxCodeId = DocumentTexts.TaxCodeId;
    public static readonly Text TaxCode = DocumentTexts.TaxCode;
    public static readonly Text TaxCategory = DocumentTexts.TaxCategory;
    public static readonly Text TaxRate = DocumentTexts.TaxRate;
    public static readonly Text TaxNote = DocumentTexts.TaxNote;
    public static readonly Text ExemptionCode = DocumentTexts.ExemptionCode;
    public static readonly Text Net = DocumentTexts.Net;
}
