namespace Erp.Catalog.Contracts;

/// <summary>How an item is taxed at home; the rates themselves stand in the tax codes.</summary>
public enum TaxClass
{
    /// <summary>The standard rate (§ 12 (1) UStG).</summary>
    Standard,

    /// <summary>The reduced rate (§ 12 (2) UStG).</summary>
    Reduced,

    /// <summary>Taxable at 0 %, such as photovoltaics (§ 12 (3) UStG).</summary>
    Zero,

    /// <summary>Owed by the recipient where that is a business, such as construction work (§ 13b (2) UStG); to others at the standard rate.</summary>
    ReverseCharge,
}
