namespace Erp.Sales.Invoices;

/// <summary>What the document does.</summary>
public enum InvoiceKind
{
    /// <summary>Bills the customer (type 380).</summary>
    Invoice,

    /// <summary>
    /// Takes an issued invoice back with negative quantities (type 384, "Stornorechnung", § 31 (5) UStDV). Never called "Gutschrift":
    /// in German law that is a document the customer issues.
    /// </summary>
    Reversal,

    /// <summary>Gives a part of an issued invoice back with negative quantities (type 381, "Rechnungskorrektur"; not "Gutschrift" either).</summary>
    CreditNote,

    /// <summary>
    /// Asks for a part of an order before it is supplied (type 386, "Anzahlungsrechnung", § 14 (5) UStG). The invoice that bills the rest of the
    /// order sets it off.
    /// </summary>
    DownPayment,
}
