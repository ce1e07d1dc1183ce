using Erp.Platform.Records;
using Erp.Platform.Web;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Sales.Deliveries;

/// <summary>Deliveries for programs.</summary>
static class DeliveryApi
{
    const string Path = "sales/deliveries";
    const string One = Path + "/{id:guid}";

    public static void MapDeliveries(this IEndpointRouteBuilder api)
    {
        api.MapList(DeliveryList.Description);
        api.MapGet(One, async (Guid id, DeliveryQueries deliveries, HttpResponse response, CancellationToken ct) =>
        {
            var delivery = await deliveries.DetailAsync(id, ct);
            response.Tag(delivery.Version);
            return delivery;
        }).Requires(SalesPermissions.Read).WithName("GetSalesDelivery").WithSummary("Delivery: read, with the lines of its order");

        api.MapPost("sales/orders/{id:guid}/deliver", async (Guid id, DeliveryService service, CancellationToken ct) =>
            DocumentRoutes.Drafted<DeliveryState>(Path, await service.CreateAsync(id, ct)))
                .Acts(SalesPermissions.Deliver, "DeliverSalesOrder", "Order: prepare a delivery of everything not delivered yet");
        api.MapPut(One, (Guid id, DeliveryForm form, DeliveryService service, CancellationToken ct) =>
            service.ChangeDraftAsync(id, form, ct)).Acts(SalesPermissions.Deliver, "ChangeSalesDelivery", "Delivery: change a draft");
        api.MapDelete(One, async Task<NoContent> (Guid id, DeliveryService service, CancellationToken ct) =>
        {
            await service.DeleteDraftAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(SalesPermissions.Deliver).WithName("DeleteSalesDelivery").WithSummary("Delivery: delete a draft");
        api.MapPost(One + "/post", (Guid id, DeliveryService service, CancellationToken ct) =>
            service.PostAsync(id, ct)).Acts(SalesPermissions.Deliver, "PostSalesDelivery", "Delivery: the goods leave; gives it its number and takes them out of stock");
        api.MapPost(Path + "/invoice", async (DeliveryInvoiceForm form, OrderService service, CancellationToken ct) =>
            InvoiceApi.Created(await service.InvoiceDeliveriesAsync(form, ct)))
            .Acts(SalesPermissions.Write, "InvoiceSalesDeliveries", "Deliveries: draft one invoice of what left with one or several deliveries of a customer");
        api.MapPost(One + "/cancel", (Guid id, CancelForm form, DeliveryService service, CancellationToken ct) =>
            service.CancelAsync(id, form, ct)).Acts(SalesPermissions.Deliver, "CancelSalesDelivery", "Delivery: take back, saying why");
    }
}
