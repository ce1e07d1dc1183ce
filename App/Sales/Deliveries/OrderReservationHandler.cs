using Erp.Inventory.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Sales.Contracts;
using Erp.Sales.Orders;

namespace Erp.Sales.Deliveries;

/// <summary>
/// Keeps what orders have reserved in line with what they still want, whenever their state changes: a confirmed order wants all that is not
/// delivered, any other nothing. A delivery that is posted uses up its reservation by itself.
/// </summary>
sealed class OrderReservationHandler(Reservations reservations)
    : IEventHandler<OrderConfirmed>, IEventHandler<OrderClosed>, IEventHandler<OrderReopened>, IEventHandler<OrderCancelled>
{
    public Task HandleAsync(ErpDb db, OrderConfirmed happened, CancellationToken ct) => ReserveAsync(db, happened.OrderId, ct);

    public Task HandleAsync(ErpDb db, OrderClosed happened, CancellationToken ct) => ReserveAsync(db, happened.OrderId, ct);

    public Task HandleAsync(ErpDb db, OrderReopened happened, CancellationToken ct) => ReserveAsync(db, happened.OrderId, ct);

    public Task HandleAsync(ErpDb db, OrderCancelled happened, CancellationToken ct) => ReserveAsync(db, happened.OrderId, ct);

    /// <summary>Whoever changed the order has it at hand with its lines: a confirmed order always has some. Only others are read.</summary>
    async Task ReserveAsync(ErpDb db, Guid orderId, CancellationToken ct)
    {
        var order = db.Tracked<Order>().Select(o => o.Entity).FirstOrDefault(o => o.Id == orderId && o.Lines.Count > 0) ?? await db.Orders.WithLines().RequireAsync(orderId, ct);
        await ReserveAsync(reservations, db, order, ct);
    }

    /// <summary>Reserves what an order still wants; nothing is asked about one of services alone.</summary>
    internal static async Task ReserveAsync(Reservations reservations, ErpDb db, Order order, CancellationToken ct)
    {
        if (!order.HasGoods) return;
        var source = new StockSource(Order.SourceType, order.Id, order.Number!);
        if (order.State == OrderState.Confirmed) await reservations.SetAsync(db, source, await OrderKits.AsAgreedAsync(db, order.Id, order.ForStock(l => l.ToDeliver), ct), ct);
        else await reservations.ReleaseAsync(db, source, ct);
    }
}
