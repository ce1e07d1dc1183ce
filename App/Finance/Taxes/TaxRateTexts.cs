using Erp.Platform.Texts;

namespace Erp.Finance.Taxes;

/// <summary>What people read about the rates of tax codes.</summary>
public static class TaxRateTexts
{
    public static readonly Text TaxRate = new("Tax rate", "Steuersatz");
    public static readonly Text TaxCodeId = new("Tax code", "Steuerschlüssel");
    public static readonly Text ValidFrom = new("In force from", "Gültig ab");
    public static readonly Text Rate = new("Rate in %", "Satz in %");
    public static readonly Text RevenueAccountId = new("Revenue or expense account", "Erlös- oder Aufwandskonto");
    public static readonly Text OwedAccountId = new("Account of the tax owed", "Konto der geschuldeten Steuer");
    public static readonly Text DeductibleAccountId = new("Account of the deductible tax", "Konto der abziehbaren Steuer");
    public static readonly Text DiscountAccountId = new("Account of cash discounts", "Skontokonto");
    public static readonly Text AdvanceAccountId = new("Account of down payments received", "Konto der erhaltenen Anzahlungen");
    public static readonly Text UndueAccountId = new("Account of the tax not yet due", "Konto der noch nicht fälligen Steuer");
    public static readonly Text BaseBox = new("Box of the VAT return: base", "Kennzahl der Bemessungsgrundlage");
    public static readonly Text OwedBox = new("Box of the VAT return: tax owed", "Kennzahl der geschuldeten Steuer");
    public static readonly Text DeductibleBox = new("Box of the VAT return: deductible tax", "Kennzahl der Vorsteuer");
}
