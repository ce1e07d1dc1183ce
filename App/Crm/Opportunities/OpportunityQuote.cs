using Erp.Platform.Work;

namespace Erp.Crm.Opportunities;

/// <summary>A quote that was made for an opportunity, known by its first version.</summary>
public sealed class OpportunityQuote : Entity, IPartOf
{
    OpportunityQuote() { }

    internal OpportunityQuote(Guid opportunityId, Guid quoteId) => (OpportunityId, QuoteId) = (opportunityId, quoteId);

    public Guid OpportunityId { get; private set; }

    /// <summary>Its first version in Sales.</summary>
    public Guid QuoteId { get; private set; }

    Guid IPartOf.RootId => OpportunityId;
}
