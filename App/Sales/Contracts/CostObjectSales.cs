using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Contracts;

/// <summary>An order that is for a cost object; amounts net, in the currency of the books.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Number">Its number.</param>
/// <param name="Date">The day it was ordered.</param>
/// <param name="Net">What it comes to.</param>
/// <param name="ToInvoice">What of that no issued invoice bills yet; nothing once it is closed.</param>
public sealed record SoldOrder(Guid Id, string Number, DateOnly Date, decimal Net, decimal ToInvoice);

/// <summary>A drafted invoice that is for a cost object and bills no order.</summary>
/// <param name="Net">What it comes to, in the currency of the books.</param>
public sealed record DraftedInvoice(Guid Id, decimal Net);

/// <summary>What was sold for a cost object, for modules above. Joins the caller's context; the caller asks for the right.</summary>
public static class CostObjectSales
{
    /// <summary>The kind of document orders are, for whoever refers to one.</summary>
    public const string OrderKind = Order.SourceType;

    /// <summary>The kind of document invoices are.</summary>
    public const string InvoiceKind = Invoice.SourceType;

    /// <summary>What open screens watch to learn that orders or invoices changed.</summary>
    public static readonly IReadOnlyList<string> Watched = [nameof(Order), nameof(Invoice)];

    /// <summary>Its drafted invoices that bill no order, such as those of hours; what orders have still to be invoiced counts their drafts.</summary>
    public static async Task<IReadOnlyList<DraftedInvoice>> DraftsAsync(ErpDb db, Guid costObjectId, CancellationToken ct = default) =>
        await db.Invoices.Where(i => i.CostObjectId == costObjectId && i.State == InvoiceState.Draft && i.Kind == Invoices.InvoiceKind.Invoice && i.Lines.All(l => l.OrderId == null))
            .OrderBy(i => i.Id).Select(i => new DraftedInvoice(i.Id, i.HomeNet)).ToListAsync(ct);

    /// <summary>Its orders that are confirmed or closed, oldest first.</summary>
    public static async Task<IReadOnlyList<SoldOrder>> OrdersAsync(ErpDb db, Guid costObjectId, CancellationToken ct = default)
    {
        var orders = await (
            from order in db.Orders
            where order.CostObjectId == costObjectId && (order.State == OrderState.Confirmed || order.State == OrderState.Closed)
            let lines = order.Lines.Sum(l => l.Net)
            let open = order.Lines.Where(l => l.Quantity != 0).Sum(l => l.Net * (l.Quantity - l.IssuedQuantity) / l.Quantity)
            orderby order.OrderDate, order.Id
            select new { order.Id, order.Number, order.OrderDate, order.HomeNet, Share = order.State == OrderState.Closed || lines == 0 ? 0 : open / lines }).AsNoTracking().ToListAsync(ct);
        return [.. orders.Select(o => new SoldOrder(o.Id, o.Number!, o.OrderDate, o.HomeNet, Platform.Amounts.Money.Round(o.HomeNet * o.Share)))];
    }
}
