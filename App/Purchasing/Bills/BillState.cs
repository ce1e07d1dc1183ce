namespace Erp.Purchasing.Bills;

/// <summary>Where a supplier's invoice stands.</summary>
public enum BillState
{
    /// <summary>Being typed; nothing is owed from it yet.</summary>
    Draft,

    /// <summary>In the books and owed; never edited or deleted again.</summary>
    Posted,

    /// <summary>Nothing is open any more.</summary>
    Paid,

    /// <summary>Taken back by a reversal.</summary>
    Cancelled,
}
