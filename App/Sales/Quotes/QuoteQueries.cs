using Erp.Finance.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Tenancy;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Quotes;

/// <summary>Reads about quotes.</summary>
public sealed class QuoteQueries(Database database, Caller caller)
{
    /// <summary>One quote with its lines, totals, versions and order.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<QuoteDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var quote = await db.Quotes.WithLines().RequireAsync(id, ct);
        var origin = quote.OriginId ?? quote.Id;
        var versions = await Rows(db, db.Quotes.Where(q => q.Id == origin || q.OriginId == origin)).OrderByDescending(q => q.Revision).ToListAsync(ct);
        var order = await db.Orders.Where(o => o.QuoteId == id).Select(o => new { o.Id, o.Number }).FirstOrDefaultAsync(ct);
        return new(
            quote.Id, quote.Version, quote.Number, quote.Revision, quote.State, quote.DeclineReason, quote.CreatedAt, quote.ChangedAt, DocumentCustomer.Of(quote),
            quote.Terms, QuoteForm.Of(quote), [.. quote.Lines.Select(l => DocumentLine.Of(l) with { Role = l.Role })], quote.Calculate(), versions,
            order is null ? null : new(order.Id, order.Number ?? OrderTexts.DraftTitle))
        {
            Currency = quote.Currency, Home = HomeTotals.Of(quote), Margin = await caller.MayAsync(SalesPermissions.Margin, ct) ? DocumentMargin.Of(quote) : null,
        };
    }

    /// <summary>Quotes whose number, references or customer contain every word typed, newest first.</summary>
    /// <param name="typed">What was typed; nothing finds all.</param>
    /// <param name="skip">Rows to leave out.</param>
    /// <param name="take">Rows to return.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<QuoteRow>> SearchAsync(string? typed, int skip = 0, int take = 50, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        return await Rows(db, db.Quotes).Matching(q => q.SearchText, typed).OrderByDescending(q => q.QuoteDate).ThenByDescending(q => q.Id).Skip(skip).Take(take).ToListAsync(ct);
    }

    /// <summary>Whether a quote with the customer has passed its last valid day.</summary>
    public async Task<bool> AnyToExpireAsync(DateOnly today, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        return await Overdue(db, today).AnyAsync(ct);
    }

    /// <summary>Quotes with the customer whose last valid day has passed.</summary>
    internal static IQueryable<Quote> Overdue(ErpDb db, DateOnly today) => db.Quotes.Where(q => q.State == QuoteState.Sent && q.ValidUntil < today);

    /// <summary>Every quote as a row; list, REST and export put filter, order and page on it.</summary>
    /// <remarks>The only rows with margins, for the list takes out what its reader may not see.</remarks>
    internal static IQueryable<QuoteRow> Rows(ErpDb db) => WithMargin(db, db.Quotes);

    static IQueryable<QuoteRow> Rows(ErpDb db, IQueryable<Quote> quotes) => WithMargin(db, quotes).Without(nameof(QuoteRow.Margin), nameof(QuoteRow.MarginPercent));

    static IQueryable<QuoteRow> WithMargin(ErpDb db, IQueryable<Quote> quotes) => quotes.LeftJoin(CostObjectBook.All(db), q => q.CostObjectId, c => c.Id, (q, c) => new QuoteRow
    {
        Id = q.Id, Number = q.Number, Revision = q.Revision, State = q.State, QuoteDate = q.QuoteDate, ValidUntil = q.ValidUntil, CustomerId = q.CustomerId,
        CustomerNumber = q.CustomerNumber, CustomerName = q.CustomerName, CustomerReference = q.CustomerReference, Net = q.Net, Gross = q.Gross, HomeNet = q.HomeNet,
        HomeGross = q.HomeGross, Margin = q.Margin, MarginPercent = q.MarginPercent,
        Currency = q.Currency, SearchText = q.SearchText, CostObject = c!.Code,
    });
}
