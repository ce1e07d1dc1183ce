using Erp.Platform.Work;
using Erp.Sales.Documents;

namespace Erp.Sales.Quotes;

/// <summary>A discount or charge offered on the whole quote.</summary>
public sealed class QuoteAdjustment : SalesAdjustment, IPartOf
{
    QuoteAdjustment() { }

    internal QuoteAdjustment(Guid quoteId) => QuoteId = quoteId;

    public Guid QuoteId { get; private set; }

    Guid IPartOf.RootId => QuoteId;
}
