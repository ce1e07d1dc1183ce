namespace Erp.Sales;

/// <summary>The module's rights.</summary>
public static class SalesPermissions
{
    public const string Read = "sales:read";
    public const string Write = "sales:write";

    /// <summary>Delivering orders, and taking deliveries back.</summary>
    public const string Deliver = "sales:deliver";

    /// <summary>Agreeing to what exceeds a limit, and taking back what was promised or billed.</summary>
    public const string Approve = "sales:approve";

    /// <summary>Seeing what documents and their lines cost and leave over.</summary>
    public const string Margin = "sales:margin";
}
