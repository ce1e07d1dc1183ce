using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Crm.Opportunities;

/// <summary>Lets opportunities follow what Sales does with their quotes: the value follows what is sent, what is accepted is won. What is declined loses nothing by itself.</summary>
sealed class OfferedQuoteHandler(TimeProvider clock) : IEventHandler<QuoteSent>, IEventHandler<QuoteAccepted>, IEventHandler<QuoteDropped>
{
    public async Task HandleAsync(ErpDb db, QuoteSent happened, CancellationToken ct)
    {
        if (await QuoteBook.FindAsync(db, happened.QuoteId, ct) is { } quote && await OfAsync(db, quote.FirstId, ct) is { } opportunity) opportunity.Follow(quote.HomeNet);
    }

    public async Task HandleAsync(ErpDb db, QuoteAccepted happened, CancellationToken ct)
    {
        if (await QuoteBook.FindAsync(db, happened.QuoteId, ct) is { } quote && await OfAsync(db, quote.FirstId, ct) is { } opportunity)
            opportunity.BeOrdered(await QuoteBook.AgreedAsync(db, [.. opportunity.Quotes.Select(q => q.QuoteId)], happened.OrderId, ct), clock.Today());
    }

    public async Task HandleAsync(ErpDb db, QuoteDropped happened, CancellationToken ct) => (await OfAsync(db, happened.QuoteId, ct))?.Forget(happened.QuoteId);

    static Task<Opportunity?> OfAsync(ErpDb db, Guid firstId, CancellationToken ct) => db.Opportunities.WithParts().FirstOrDefaultAsync(o => o.Quotes.Any(q => q.QuoteId == firstId), ct);
}
