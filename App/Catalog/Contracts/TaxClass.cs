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
}
