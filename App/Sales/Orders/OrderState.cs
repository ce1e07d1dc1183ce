namespace Erp.Sales.Orders;

/// <summary>Where an order stands.</summary>
public enum OrderState
{
    /// <summary>Being written; binds nobody, has no number.</summary>
    Draft,

    /// <summary>Confirmed to the customer; to be supplied and invoiced.</summary>
    Confirmed,

    /// <summary>Done, whether or not everything was invoiced.</summary>
    Closed,

    /// <summary>Called off before anything was invoiced.</summary>
    Cancelled,
}
