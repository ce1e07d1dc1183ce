using Erp.Platform.Tenancy;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Chain;

/// <summary>Finds what a document came from and what came of it.</summary>
public sealed class ChainQueries(Database database, TimeProvider clock)
{
    const int Most = 50;

    /// <summary>The documents that belong together with one, itself among them, by stage and age.</summary>
    /// <param name="stage">What it is; reversals and credit notes are found as invoices.</param>
    /// <param name="id">Its key.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<ChainNode>> OfAsync(ChainStage stage, Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var orderIds = await OrderIdsAsync(db, stage, id, ct);
        var quotes = await db.Quotes.Where(q => q.Id == id || db.Set<Order>().Any(o => o.QuoteId == q.Id && orderIds.Contains(o.Id))).OrderBy(q => q.Id).Take(Most)
            .Select(q => new { q.Id, q.Number, q.State, q.Gross, q.Currency }).ToListAsync(ct);
        var orders = await db.Orders.Where(o => orderIds.Contains(o.Id)).OrderBy(o => o.Id).Take(Most)
            .Select(o => new { o.Id, o.Number, o.State, o.Gross, o.Currency }).ToListAsync(ct);
        var deliveries = await db.Deliveries.Where(d => orderIds.Contains(d.OrderId)).OrderBy(d => d.Id).Take(Most).Select(d => new { d.Id, d.Number, d.State }).ToListAsync(ct);
        var first = stage == ChainStage.Invoice ? await db.Invoices.Where(i => i.Id == id).Select(i => i.PrecedingId).FirstOrDefaultAsync(ct) ?? id : (Guid?)null;
        var keys = db.Invoices.KeysOfOrders(orderIds);
        var invoices = await db.Invoices.Where(i => i.Id == first || i.PrecedingId == first && first != null || keys.Contains(i.Id))
            .OrderBy(i => i.Id).Take(Most).Select(i => new { i.Id, i.Number, i.Kind, i.State, i.DueDate, i.Gross, i.Currency }).ToListAsync(ct);
        var nodes = invoices.Select(i => (Invoice: i, Standing: InvoiceWords.Standing(i.Kind, i.State, i.DueDate, clock.Today()))).Select(i => new ChainNode(
            StageOf(i.Invoice.Kind), i.Invoice.Id, i.Invoice.Number, i.Standing.Word, i.Standing.Tone, i.Invoice.Gross, i.Invoice.Currency, $"/sales/invoices/{i.Invoice.Id}")).ToLookup(n => n.Stage);
        return
        [
            .. quotes.Select(q => new ChainNode(ChainStage.Quote, q.Id, q.Number, Quote.Transitions.Label(q.State), Quote.Transitions.Tone(q.State), q.Gross, q.Currency, $"/sales/quotes/{q.Id}")),
            .. orders.Select(o => new ChainNode(ChainStage.Order, o.Id, o.Number, Order.Transitions.Label(o.State), Order.Transitions.Tone(o.State), o.Gross, o.Currency, $"/sales/orders/{o.Id}")),
            .. nodes[ChainStage.DownPayment],
            .. deliveries.Select(
                d => new ChainNode(ChainStage.Delivery, d.Id, d.Number, Delivery.Transitions.Label(d.State), Delivery.Transitions.Tone(d.State), null, "", $"/sales/deliveries/{d.Id}")),
            .. nodes[ChainStage.Invoice], .. nodes[ChainStage.Correction],
        ];
    }

    static ChainStage StageOf(InvoiceKind kind) => kind switch
    {
        InvoiceKind.Invoice => ChainStage.Invoice,
        InvoiceKind.DownPayment => ChainStage.DownPayment,
        _ => ChainStage.Correction,
    };

    internal static Task<List<Guid>> OrderIdsAsync(ErpDb db, ChainStage stage, Guid id, CancellationToken ct)
    {
        var invoices = db.Invoices;
        return stage switch
        {
            ChainStage.Quote => db.Orders.Where(o => o.QuoteId == id).Select(o => o.Id).ToListAsync(ct),
            ChainStage.Order => Task.FromResult<List<Guid>>([id]),
            ChainStage.Delivery => db.Deliveries.Where(d => d.Id == id).Select(d => d.OrderId).ToListAsync(ct),
            // A credit note of charges alone has no line of an order; its invoice has.
            _ => invoices.Where(i => i.Id == id || invoices.Any(n => n.Id == id && n.PrecedingId == i.Id)).SelectMany(i => i.Lines).Where(l => l.OrderId != null)
                .Select(l => l.OrderId!.Value).Distinct().ToListAsync(ct),
        };
    }
}
