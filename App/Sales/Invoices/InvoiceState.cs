namespace Erp.Sales.Invoices;

/// <summary>Where an invoice stands.</summary>
public enum InvoiceState
{
    /// <summary>Being written; owed by nobody, has no number.</summary>
    Draft,

    /// <summary>Sent to the customer and posted; never edited or deleted again.</summary>
    Issued,

    /// <summary>Nothing is open any more.</summary>
    Paid,

    /// <summary>Taken back by a reversal.</summary>
    Cancelled,

    /// <summary>Credit notes gave everything back.</summary>
    Credited,
}
