namespace Erp.Finance;

/// <summary>Number ranges of this module.</summary>
public static class FinanceNumbers
{
    /// <summary>Journal entries: one unbroken series a year, in order of posting (GoBD).</summary>
    public const string Journal = "finance.journal";

    /// <summary>Payments.</summary>
    public const string Payment = "finance.payment";
}
