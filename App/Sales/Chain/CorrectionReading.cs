using Erp.Finance.Contracts;
using Erp.Platform.Work;
using Erp.Sales.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Chain;

/// <summary>Reads what decides how a document is taken back, in as many queries for a long chain as for a short one. Joins the caller's transaction.</summary>
static class CorrectionReading
{
    /// <exception cref="NotFoundException">There is no such document.</exception>
    public static async Task<CorrectionFacts> ReadAsync(ErpDb db, ChainStage stage, Guid id, DateOnly today, CancellationToken ct)
    {
        var orderIds = await ChainQueries.OrderIdsAsync(db, stage, id, ct);
        var from = db.Orders.Where(o => orderIds.Contains(o.Id));
        var quotes = await db.Quotes.Where(q => q.Id == id || from.Any(o => o.QuoteId == q.Id)).OrderBy(q => q.Id).Select(q => new QuoteFact(q.Id, q.Version, q.Number, q.State)).ToListAsync(ct);
        var orders = await from.OrderBy(o => o.Id).Select(o => new OrderFact(o.Id, o.Version, o.Number, o.State, o.ClosedByHand, o.DownPaymentNet)).ToListAsync(ct);
        var deliveries = await db.Deliveries.Where(d => orderIds.Contains(d.OrderId)).OrderByDescending(d => d.Id)
            .Select(d => new DeliveryFact(d.Id, d.Version, d.Number, d.State, d.OrderId)).ToListAsync(ct);
        var invoices = await InvoicesAsync(db, id, orderIds, ct);
        var found = stage switch
        {
            ChainStage.Quote => quotes.Exists(q => q.Id == id),
            ChainStage.Order => orders.Exists(o => o.Id == id),
            ChainStage.Delivery => deliveries.Exists(d => d.Id == id),
            _ => invoices.Exists(i => i.Id == id),
        };
        if (!found) throw new NotFoundException();
        return new(stage, id, today, await Settlements.ClosedAsync(db, invoices.Select(i => i.Date).OfType<DateOnly>().Append(today), ct))
        {
            Quotes = quotes, Orders = orders, Deliveries = deliveries, Invoices = invoices,
            Payments = await Settlements.OfAsync(db, Invoice.SourceType, [.. invoices.Where(i => i.Stands).Select(i => i.Id)], ct),
        };
    }

    /// <summary>Those that belong to the orders, the one asked for with what corrects it, with what is open of each.</summary>
    static async Task<List<InvoiceFact>> InvoicesAsync(ErpDb db, Guid id, List<Guid> orderIds, CancellationToken ct)
    {
        var keys = db.Invoices.KeysOfOrders(orderIds);
        var belonging = db.Invoices.Where(i => i.Id == id || i.PrecedingId == id || keys.Contains(i.Id));
        var found = await belonging.OrderBy(i => i.Id)
            .Select(i => new InvoiceFact(i.Id, i.Version, i.Number, i.Kind, i.State, i.InvoiceDate, i.Gross, i.Currency, i.Credited, i.PrecedingId, i.DeductedById)).ToListAsync(ct);
        var ids = found.Select(i => i.Id).ToList();
        var orders = db.Orders;
        var billed = (await belonging.SelectMany(i => i.Lines).Where(l => l.OrderId != null).Select(l => new { l.InvoiceId, l.OrderId }).Distinct()
            .Join(orders, l => l.OrderId, o => o.Id, (l, o) => new { l.InvoiceId, o.Id, o.Number }).OrderBy(o => o.Number).ToListAsync(ct))
                .ToLookup(o => o.InvoiceId, o => new BilledOrder(o.Id, o.Number!));
        var open = await OpenItems.Of(db, Invoice.SourceType).Where(o => ids.Contains(o.SourceId)).ToDictionaryAsync(o => o.SourceId, ct);
        return [.. found.Select(i => i with { Orders = [.. billed[i.Id]], Due = open.GetValueOrDefault(i.Id)?.Amount ?? 0, Open = open.GetValueOrDefault(i.Id)?.Open ?? 0 })];
    }
}
