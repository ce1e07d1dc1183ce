namespace Erp.Crm.Opportunities;

/// <summary>How far an opportunity has come.</summary>
public enum OpportunityStage
{
    /// <summary>Heard of; nobody knows yet whether anything is in it.</summary>
    New,

    /// <summary>There is a need, money for it, and somebody who decides.</summary>
    Qualified,

    /// <summary>Something was offered, or is being offered.</summary>
    Proposal,

    /// <summary>The terms are being talked about.</summary>
    Negotiation,

    /// <summary>The customer buys.</summary>
    Won,

    /// <summary>The customer does not buy, or not here.</summary>
    Lost,
}

/// <summary>How one came to hear of an opportunity.</summary>
public enum OpportunitySource
{
    /// <summary>Nobody knows any more.</summary>
    Unknown,

    /// <summary>The customer bought before.</summary>
    ExistingCustomer,

    /// <summary>Somebody recommended the company.</summary>
    Referral,

    /// <summary>Written to the company, by e-mail or through its site.</summary>
    Enquiry,

    /// <summary>Met at a fair or another event.</summary>
    Fair,

    /// <summary>A letter or an advertisement of the company.</summary>
    Advertising,

    /// <summary>Called or visited unasked.</summary>
    ColdCall,

    /// <summary>A public or private invitation to tender.</summary>
    Tender,
}
