namespace Erp.Sales.Documents;

/// <summary>How binding a line of a quote is.</summary>
public enum LineRole
{
    /// <summary>Offered as part of the whole.</summary>
    Firm,

    /// <summary>Offered on top, should the customer want it ("Bedarfsposition").</summary>
    Optional,

    /// <summary>Offered instead of another line ("Alternativposition").</summary>
    Alternative,
}
