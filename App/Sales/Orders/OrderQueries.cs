using Erp.Finance.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Tenancy;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Orders;

/// <summary>Reads about orders.</summary>
public sealed class OrderQueries(Database database, Caller caller)
{
    /// <summary>One order with its lines, totals, deliveries and invoices.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<OrderDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var order = await db.Orders.WithLines().RequireAsync(id, ct);
        var deliveries = await DeliveryQueries.Rows(db).Where(d => d.OrderId == id).OrderBy(d => d.Id).ToListAsync(ct);
        var invoices = await InvoiceQueries.OfOrder(db, id).OrderBy(i => i.Id).ToListAsync(ct);
        var quote = order.QuoteId is { } quoteId ? await db.Quotes.Where(q => q.Id == quoteId).Select(q => new DocumentLink(q.Id, q.Number!)).FirstOrDefaultAsync(ct) : null;
        var together = order.State == OrderState.Confirmed && await Invoiceable(db, order.CustomerId).AnyAsync(o => o.Id != id, ct);
        return new(
            order.Id, order.Version, order.Number, order.State, order.CancelReason, order.CreatedAt, order.ChangedAt, DocumentCustomer.Of(order), order.Terms,
            OrderForm.Of(order), [.. order.Lines.Select(l => DocumentLine.Of(l, l.OpenQuantity, l.ToDeliver))], order.Calculate(), deliveries, invoices,
            quote, together)
        {
            Currency = order.Currency, Home = HomeTotals.Of(order), CreditReason = order.CreditReason, DownPaymentNet = order.DownPaymentNet,
            HoldsBack = order.Lines.Any(l => order.ToInvoice(l, ahead: false) != l.OpenQuantity), HasSupplied = order.Lines.Any(l => order.ToInvoice(l, ahead: false) != 0),
            Margin = await caller.MayAsync(SalesPermissions.Margin, ct) ? DocumentMargin.Of(order) : null,
        };
    }

    /// <summary>Orders whose number, references or customer contain every word typed, newest first.</summary>
    /// <param name="typed">What was typed; nothing finds all.</param>
    /// <param name="skip">Rows to leave out.</param>
    /// <param name="take">Rows to return.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<OrderRow>> SearchAsync(string? typed, int skip = 0, int take = 50, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        return await Rows(db, db.Orders).Matching(o => o.SearchText, typed).OrderByDescending(o => o.OrderDate).ThenByDescending(o => o.Id).Skip(skip).Take(take).ToListAsync(ct);
    }

    /// <summary>The confirmed orders of a customer of which something is still to be invoiced, oldest first.</summary>
    public async Task<IReadOnlyList<OrderRow>> InvoiceableAsync(Guid customerId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        return await Rows(db, Invoiceable(db, customerId)).OrderBy(o => o.OrderDate).ThenBy(o => o.Id).Take(SalesLimits.Lines).ToListAsync(ct);
    }

    /// <summary>Every order as a row; list, REST and export put filter, order and page on it.</summary>
    /// <remarks>The only rows with margins, for the list takes out what its reader may not see.</remarks>
    internal static IQueryable<OrderRow> Rows(ErpDb db) => WithMargin(db, db.Orders);

    static IQueryable<Order> Invoiceable(ErpDb db, Guid customerId) =>
        db.Orders.Where(o => o.CustomerId == customerId && o.State == OrderState.Confirmed && o.Lines.Any(l => l.Quantity != l.InvoicedQuantity));

    static IQueryable<OrderRow> Rows(ErpDb db, IQueryable<Order> orders) => WithMargin(db, orders).Without(nameof(OrderRow.Margin), nameof(OrderRow.MarginPercent));

    static IQueryable<OrderRow> WithMargin(ErpDb db, IQueryable<Order> orders) => orders.LeftJoin(CostObjectBook.All(db), o => o.CostObjectId, c => c.Id, (o, c) => new OrderRow
    {
        Id = o.Id, Number = o.Number, State = o.State, OrderDate = o.OrderDate, DeliveryDate = o.DeliveryDate, CustomerId = o.CustomerId,
        CustomerNumber = o.CustomerNumber, CustomerName = o.CustomerName, CustomerReference = o.CustomerReference, Net = o.Net, Gross = o.Gross, HomeNet = o.HomeNet,
        HomeGross = o.HomeGross, Margin = o.Margin, MarginPercent = o.MarginPercent,
        Currency = o.Currency, SearchText = o.SearchText, CostObject = c!.Code,
        ToDeliver = o.State == OrderState.Confirmed && o.Lines.Any(l => !l.IsService && l.Quantity > l.DeliveredQuantity),
        ToInvoice = o.ToInvoiceNet != 0, ToInvoiceNet = o.ToInvoiceNet,
    });
}
