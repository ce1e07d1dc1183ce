using Erp.Sales.Contracts;

namespace Erp.Sales.Orders;

/// <summary>Tells others when an order closes or is taken up again as a consequence of something else.</summary>
static class OrderNews
{
    /// <summary>Notes something on an order.</summary>
    public static void Note(ErpDb db, Order order, Action<Order> note)
    {
        var before = order.State;
        note(order);
        if (order.State == before) return;
        if (order.State == OrderState.Closed) db.Publish(new OrderClosed(order.Id));
        else db.Publish(new OrderReopened(order.Id));
    }
}
