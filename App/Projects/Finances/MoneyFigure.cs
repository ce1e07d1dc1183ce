namespace Erp.Projects.Finances;

/// <summary>What an amount of a project counts as. All are net, but for what is paid.</summary>
public enum MoneyFigure
{
    /// <summary>Cost that is planned, or left of a budget that nothing is planned of; nobody is bound yet.</summary>
    Expected,

    /// <summary>Cost somebody is bound to: ordered, confirmed, applied for.</summary>
    Committed,

    /// <summary>Cost that is there and not in the books (imputed): received and not billed, taken from stock, worked.</summary>
    NotPosted,

    /// <summary>Cost in the books.</summary>
    Posted,

    /// <summary>Cost so far: posted and not posted.</summary>
    Actual,

    /// <summary>What it will cost in the end: actual, committed and expected.</summary>
    Forecast,

    /// <summary>What the client ordered.</summary>
    Ordered,

    /// <summary>What is still to be invoiced: of orders, of approved hours, and what stands on drafts.</summary>
    ToInvoice,

    /// <summary>Revenue in the books.</summary>
    Income,

    /// <summary>What of invoices is settled, tax included: paid, or let off as a cash discount.</summary>
    Paid,
}
