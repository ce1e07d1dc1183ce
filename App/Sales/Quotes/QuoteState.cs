namespace Erp.Sales.Quotes;

/// <summary>Where a quote stands.</summary>
public enum QuoteState
{
    /// <summary>Being written; binds nobody, has no number.</summary>
    Draft,

    /// <summary>With the customer; binds the company until its last valid day (§ 145 BGB).</summary>
    Sent,

    /// <summary>The customer took it; an order came of it.</summary>
    Accepted,

    /// <summary>The customer does not want it.</summary>
    Declined,

    /// <summary>Its last valid day passed without an answer.</summary>
    Expired,

    /// <summary>A later version went to the customer.</summary>
    Superseded,
}
