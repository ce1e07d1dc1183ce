using Erp.Finance.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Overview;

/// <summary>The figures of the start page, one query each.</summary>
public sealed class SalesFigureQueries(Caller caller, Database database, TimeProvider clock)
{
    /// <summary>Days without an answer after which one asks the customer.</summary>
    public const int FollowUpAfter = 7;

    const int Months = 12, ExpiringWithin = 7, MostDrafts = 6;

    /// <summary>Quotes the customer has not answered; net, or how many of them expire within a week.</summary>
    public async Task<DocumentFigure> OpenQuotesAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var soon = clock.Today().AddDays(ExpiringWithin);
        var found = await db.Quotes.Where(q => q.State == QuoteState.Sent).GroupBy(_ => 1)
            .Select(g => new { Count = g.Count(), Sum = g.Sum(q => q.HomeNet), Expiring = g.Count(q => q.ValidUntil <= soon) }).FirstOrDefaultAsync(ct);
        return found is null ? DocumentFigure.None : new(found.Count, found.Sum) { Note = found.Expiring == 0 ? null : OverviewTexts.Expiring.With(found.Sum, found.Expiring) };
    }

    /// <summary>Quotes the customer has had for a week without an answer; net.</summary>
    public async Task<DocumentFigure> QuotesToFollowUpAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var last = clock.Today().AddDays(-FollowUpAfter);
        return await FigureAsync(db.Quotes.Where(q => q.State == QuoteState.Sent && q.QuoteDate <= last).Select(q => q.HomeNet), ct);
    }

    /// <summary>Confirmed orders of which something is still to be delivered; net of the whole orders.</summary>
    public async Task<DocumentFigure> ToDeliverAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        return await FigureAsync(OrderQueries.Rows(db).Where(o => o.ToDeliver).Select(o => o.HomeNet), ct);
    }

    /// <summary>Confirmed orders of which something that was supplied is still to be invoiced; net of that.</summary>
    public async Task<DocumentFigure> ToInvoiceAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        // Of the orders alone, without what their rows in a list join: so the index of those that wait is all that is read, however many others there are.
        return await FigureAsync(db.Orders.Where(o => o.ToInvoiceNet != 0).Select(o => o.ToInvoiceNet), ct);
    }

    /// <summary>Invoices past their due date that are not paid in full; what is still open of them.</summary>
    public async Task<DocumentFigure> OverdueInvoicesAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var today = clock.Today();
        return await FigureAsync(OpenItems.Of(db, Invoice.SourceType).Where(o => o.DueDate < today && o.Open > 0).Select(o => o.HomeOpen), ct);
    }

    /// <summary>What the caller began and has not finished, the latest first.</summary>
    public async Task<IReadOnlyList<DraftRow>> MyDraftsAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var me = caller.Actor.Id;
        var mine = db.Set<Change>()
            .Where(h => h.Kind == ChangeKind.Added && h.EntityId == h.RootId && db.Set<Commit>().Any(c => c.At == h.At && c.Id == h.CommitId && c.ActorId == me))
            .Select(h => h.RootId);
        var drafts = await db.Quotes.Where(q => q.State == QuoteState.Draft).Select(q => new { Kind = "quotes", q.Id, q.CustomerName, q.Net, q.Currency, q.ChangedAt })
            .Concat(db.Orders.Where(o => o.State == OrderState.Draft).Select(o => new { Kind = "orders", o.Id, o.CustomerName, o.Net, o.Currency, o.ChangedAt }))
            .Concat(db.Invoices.Where(i => i.State == InvoiceState.Draft).Select(i => new { Kind = "invoices", i.Id, i.CustomerName, i.Net, i.Currency, i.ChangedAt }))
            .Where(d => mine.Contains(d.Id)).OrderByDescending(d => d.ChangedAt).Take(MostDrafts).ToListAsync(ct);
        return drafts.ConvertAll(d => new DraftRow(d.Kind, d.Id, d.CustomerName, d.Net, d.Currency, d.ChangedAt));
    }

    /// <summary>Turnover of the last twelve months, this one included, oldest first, each beside the same month a year earlier; months without any are there with zero.</summary>
    /// <param name="customerId">Only with this customer; null for all.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<MonthlyTurnover>> TurnoverAsync(Guid? customerId = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var today = clock.Today();
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months);
        var earliest = first.AddYears(-1);
        // Down payments are no turnover: the final invoice bills the whole. A cancelled invoice and its reversal both count: together they come to nothing, each in its own month.
        var sums = (await db.Invoices.Where(i => i.State != InvoiceState.Draft && i.InvoiceDate >= earliest && !i.IsAdvance && (customerId == null || i.CustomerId == customerId))
            .GroupBy(i => new { i.InvoiceDate!.Value.Year, i.InvoiceDate!.Value.Month }).Select(g => new { g.Key.Year, g.Key.Month, Net = g.Sum(i => i.HomeNet) }).ToListAsync(ct))
            .ToDictionary(s => new DateOnly(s.Year, s.Month, 1), s => s.Net);
        return [.. Enumerable.Range(0, Months).Select(first.AddMonths).Select(m => new MonthlyTurnover(m, sums.GetValueOrDefault(m), sums.GetValueOrDefault(m.AddYears(-1))))];
    }

    static async Task<DocumentFigure> FigureAsync(IQueryable<decimal> amounts, CancellationToken ct) =>
        await amounts.GroupBy(_ => 1).Select(g => new DocumentFigure(g.Count(), g.Sum())).FirstOrDefaultAsync(ct) ?? DocumentFigure.None;
}
