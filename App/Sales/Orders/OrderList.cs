using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Search;
using Erp.Platform.Ui;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;

namespace Erp.Sales.Orders;

/// <summary>The list of orders.</summary>
public static class OrderList
{
    public static readonly RecordList<OrderRow> Description = new RecordList<OrderRow>("sales/orders", OrderTexts.Orders, SalesPermissions.Read, OrderQueries.Rows)
        .Column(o => o.Number, DocumentTexts.Number, width: "9rem").Within(o => o.SearchText)
        .Column(o => o.CustomerName, DocumentTexts.CustomerId).Within(o => o.SearchText).Drawn(PartyLink.Cell<OrderRow>(o => o.CustomerId, o => o.CustomerName))
        .Column(o => o.CustomerNumber, DocumentTexts.CustomerNumber, hidden: true).Within(o => o.SearchText)
        .Column(o => o.OrderDate, OrderTexts.OrderDate, width: "8rem")
        .Column(o => o.DeliveryDate, DocumentTexts.DeliveryDate, width: "8rem")
        .Choice(o => o.State, DocumentTexts.State, Order.Transitions.All, Order.Transitions.Label, Order.Transitions.Tone)
        .Column(o => o.ToDeliver, OrderTexts.IsToDeliver, hidden: true).OnDemand()
        .Column(o => o.ToInvoice, OrderTexts.IsToInvoice, hidden: true).OnDemand()
        .Column(o => o.ToInvoiceNet, OrderTexts.ToInvoiceNet, money: true, hidden: true, width: "8rem")
        .Column(o => o.CustomerReference, DocumentTexts.CustomerReference, hidden: true).Within(o => o.SearchText)
        .Column(o => o.CostObject, DocumentTexts.CostObjectId, hidden: true, width: "9rem").OnDemand()
        .Column(o => o.HomeNet, DocumentTexts.Net, money: true, width: "8rem").Drawn(HomeAmount.Cell<OrderRow>(o => o.HomeNet, o => o.Net, o => o.Currency))
        .Column(o => o.HomeGross, DocumentTexts.Gross, money: true, width: "8rem").Drawn(HomeAmount.Cell<OrderRow>(o => o.HomeGross, o => o.Gross, o => o.Currency))
        .Column(o => o.Currency, DocumentTexts.Currency, hidden: true, width: "5rem")
        .Column(o => o.Net, DocumentTexts.ForeignNet, price: true, hidden: true, width: "8rem")
        .Column(o => o.Gross, DocumentTexts.ForeignGross, price: true, hidden: true, width: "8rem")
        .Column(o => o.Margin, DocumentTexts.Margin, money: true, hidden: true, width: "8rem").AddsUp(o => o.Margin ?? 0).OnlyWith(SalesPermissions.Margin)
        .Column(o => o.MarginPercent, DocumentTexts.MarginPercent, price: true, hidden: true, width: "7rem").OnlyWith(SalesPermissions.Margin)
        .Search((rows, typed) => rows.Matching(o => o.SearchText, typed))
        .OrderBy(o => o.OrderDate, latestFirst: true)
        .Printed(OrderPrint.LettersAsync)
        .AsBoard(o => o.State, Order.Transitions,
            BoardStep.Of<OrderService>(SalesCommands.ConfirmOrder, (orders, id) => orders.ConfirmAsync(id)),
            BoardStep.Of<OrderService>(SalesCommands.CloseOrder, (orders, id) => orders.CloseAsync(id)),
            BoardStep.Of<OrderService>(SalesCommands.ReopenOrder, (orders, id) => orders.ReopenAsync(id)),
            BoardStep.WithReason<OrderService>(SalesCommands.CancelOrder, new(OrderTexts.CancelConsequence, DocumentTexts.CancelReason, SalesLimits.Reason),
                (orders, id, reason) => orders.CancelAsync(id, new() { Reason = reason })))
        .Stepping(o => o.State, Order.Transitions,
            BoardStep.Of<DeliveryService>(SalesCommands.DeliverOrder, (deliveries, id) => deliveries.CreateAsync(id)),
            BoardStep.Of<OrderService>(SalesCommands.InvoiceOrder, (orders, id) => orders.CreateInvoiceAsync(id)));
}
