namespace Erp.Finance.Contracts;

/// <summary>VAT category of a supply as invoices state it (EN 16931, BT-151; UNTDID 5305). The names are the codes of the standard.</summary>
public enum VatCategory
{
    /// <summary>Standard and reduced rate.</summary>
    S,

    /// <summary>Zero rated: taxable at 0 %.</summary>
    Z,

    /// <summary>Reverse charge: the recipient owes the tax.</summary>
    AE,

    /// <summary>Intra-community supply, tax free.</summary>
    K,

    /// <summary>Export outside the EU, tax free.</summary>
    G,

    /// <summary>Exempt, small businesses (§ 19 UStG) among them.</summary>
    E,

    /// <summary>Outside the scope of VAT; such an invoice may carry no other category.</summary>
    O,
}
