namespace Erp.Purchasing.Contracts;

/// <summary>Where a purchase request stands.</summary>
public enum PurchaseRequestState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Waits to be agreed to.</summary>
    Requested,

    /// <summary>Agreed to; may be ordered.</summary>
    Approved,

    /// <summary>Ordered from the supplier.</summary>
    Ordered,

    /// <summary>It came; nothing is left to do.</summary>
    Closed,

    /// <summary>Not agreed to.</summary>
    Rejected,

    /// <summary>Not wanted any more.</summary>
    Cancelled,
}
