using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Contracts;

/// <summary>What was offered, for modules above. Joins the caller's context; the caller asks for the right.</summary>
public static class QuoteBook
{
    /// <summary>What open screens watch to learn that quotes changed.</summary>
    public static readonly IReadOnlyList<string> Watched = [nameof(Quote)];

    /// <summary>All that stands of some quotes, whichever version, oldest first.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="firstIds">Their first versions.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<IReadOnlyList<OfferedQuote>> OffersAsync(ErpDb db, IReadOnlyCollection<Guid> firstIds, CancellationToken ct = default)
    {
        if (firstIds.Count == 0) return [];
        var quotes = await db.Quotes.AsNoTracking().Where(q => q.State != QuoteState.Superseded && (firstIds.Contains(q.Id) || (q.OriginId != null && firstIds.Contains(q.OriginId.Value))))
            .OrderBy(q => q.QuoteDate).ThenBy(q => q.Id).ToListAsync(ct);
        return quotes.ConvertAll(Of);
    }

    /// <summary>One quote as the transaction has it; null when there is none with this key.</summary>
    public static async Task<OfferedQuote?> FindAsync(ErpDb db, Guid quoteId, CancellationToken ct = default) =>
        await db.Quotes.FirstOrDefaultAsync(q => q.Id == quoteId, ct) is { } quote ? Of(quote) : null;

    /// <summary>What the customer took by accepting: the net of the orders that came of some quotes, one that is being made among them, in the currency of the books.</summary>
    public static async Task<decimal> AgreedAsync(ErpDb db, IReadOnlyCollection<Guid> firstIds, Guid orderId, CancellationToken ct = default)
    {
        var quotes = db.Quotes.Where(q => firstIds.Contains(q.OriginId ?? q.Id)).Select(q => (Guid?)q.Id);
        return ((await db.Orders.FindAsync([orderId], ct))?.HomeNet ?? 0) + await db.Orders.Where(o => o.Id != orderId && o.State != OrderState.Cancelled && quotes.Contains(o.QuoteId))
            .SumAsync(o => o.HomeNet, ct);
    }

    static OfferedQuote Of(Quote quote) => new(
        quote.Id, quote.OriginId ?? quote.Id, quote.Number, quote.Revision, quote.QuoteDate, quote.ValidUntil, quote.Currency, quote.Net, quote.HomeNet,
        quote.State switch
        {
            QuoteState.Accepted => QuoteAnswer.Accepted,
            QuoteState.Declined or QuoteState.Expired => QuoteAnswer.Refused,
            _ => QuoteAnswer.Open,
        }) { State = quote.State };
}
