namespace Erp.Finance.Contracts;

/// <summary>Whose debt an open item or a payment is about. On either side amounts are above zero for what is owed, and below for a credit.</summary>
public enum OpenItemSide
{
    /// <summary>What customers owe.</summary>
    Receivable,

    /// <summary>What suppliers are owed.</summary>
    Payable,
}
