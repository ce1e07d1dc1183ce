using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Search;
using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Deliveries;

/// <summary>The list of deliveries.</summary>
public static class DeliveryList
{
    public static readonly RecordList<DeliveryRow> Description = new RecordList<DeliveryRow>("sales/deliveries", DeliveryTexts.Deliveries, SalesPermissions.Read, DeliveryQueries.Rows)
        .Column(d => d.Number, DocumentTexts.Number, width: "9rem").Within(d => d.SearchText)
        .Column(d => d.CustomerName, DocumentTexts.CustomerId).Within(d => d.SearchText).Drawn(PartyLink.Cell<DeliveryRow>(d => d.CustomerId, d => d.CustomerName))
        .Column(d => d.CustomerNumber, DocumentTexts.CustomerNumber, hidden: true).Within(d => d.SearchText)
        .Column(d => d.DeliveryDate, DeliveryTexts.DeliveryDate, width: "8rem")
        .Column(d => d.OrderNumber, DeliveryTexts.OrderId, width: "9rem").Within(d => d.SearchText)
        .Choice(d => d.State, DocumentTexts.State, Delivery.Transitions.All, Delivery.Transitions.Label, Delivery.Transitions.Tone)
        .Column(d => d.WarehouseName, DeliveryTexts.WarehouseId)
        .Column(d => d.ToInvoice, OrderTexts.IsToInvoice, hidden: true).OnDemand()
        .Column(d => d.CustomerReference, DocumentTexts.CustomerReference, hidden: true).Within(d => d.SearchText)
        .Search((rows, typed) => rows.Matching(d => d.SearchText, typed))
        .OrderBy(d => d.DeliveryDate, latestFirst: true)
        .Printed(DeliveryPrint.LettersAsync)
        .SteppingTogether(BoardStep.OfMany<OrderService>(SalesCommands.InvoiceOrder, (orders, ids) => orders.InvoiceDeliveriesAsync(new() { DeliveryIds = [.. ids] }))
            .Confirmed(DeliveryTexts.InvoicedTogether),
            d => d.CustomerNumber, d => d.State == DeliveryState.Delivered ? null : DeliveryTexts.NothingLeftWith.With(d.Number ?? d.OrderNumber))
        .AsBoard(d => d.State, Delivery.Transitions,
            BoardStep.Of<DeliveryService>(SalesCommands.PostDelivery, (deliveries, id) => deliveries.PostAsync(id)).Confirmed(DeliveryTexts.PostBinds),
            BoardStep.WithReason<DeliveryService>(SalesCommands.CancelDelivery, new(DeliveryTexts.CancelConsequence, DeliveryTexts.CancelReason, SalesLimits.Reason),
                (deliveries, id, reason) => deliveries.CancelAsync(id, new() { Reason = reason })));
}
