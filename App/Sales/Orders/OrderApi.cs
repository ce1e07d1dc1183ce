using Erp.Platform.Records;
using Erp.Platform.Web;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Sales.Orders;

/// <summary>Orders for programs.</summary>
static class OrderApi
{
    const string Path = "sales/orders";
    const string One = Path + "/{id:guid}";

    public static void MapOrders(this IEndpointRouteBuilder api)
    {
        api.MapList(OrderList.Description);
        api.MapGet(One, async (Guid id, OrderQueries orders, HttpResponse response, CancellationToken ct) =>
        {
            var order = await orders.DetailAsync(id, ct);
            response.Tag(order.Version);
            return order;
        }).Requires(SalesPermissions.Read).WithName("GetSalesOrder").WithSummary("Order: read, with lines, totals and invoices");

        api.MapPost(Path, async (OrderForm form, OrderService service, CancellationToken ct) =>
            Created(await service.CreateDraftAsync(form, ct))).Acts(SalesPermissions.Write, "CreateSalesOrder", "Order: create a draft");
        api.MapPut(One, (Guid id, OrderForm form, OrderService service, CancellationToken ct) =>
            service.ChangeDraftAsync(id, form, ct)).Acts(SalesPermissions.Write, "ChangeSalesOrder", "Order: change a draft");
        api.MapDelete(One, async Task<NoContent> (Guid id, OrderService service, CancellationToken ct) =>
        {
            await service.DeleteDraftAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(SalesPermissions.Write).WithName("DeleteSalesOrder").WithSummary("Order: delete a draft");

        api.MapPost(One + "/confirm", (Guid id, OrderService service, CancellationToken ct) =>
            service.ConfirmAsync(id, ct)).Acts(SalesPermissions.Write, "ConfirmSalesOrder", "Order: confirm to the customer; gives it its number");
        api.MapPost(One + "/confirm-beyond-limit", (Guid id, CancelForm form, OrderService service, CancellationToken ct) =>
            service.ConfirmBeyondLimitAsync(id, form, ct)).Acts(SalesPermissions.Approve, "ConfirmSalesOrderBeyondLimit", "Order: confirm beyond the customer's credit limit, saying why");
        api.MapPost(One + "/close", (Guid id, OrderService service, CancellationToken ct) =>
            service.CloseAsync(id, ct)).Acts(SalesPermissions.Write, "CloseSalesOrder", "Order: put away as done");
        api.MapPost(One + "/reopen", (Guid id, OrderService service, CancellationToken ct) =>
            service.ReopenAsync(id, ct)).Acts(SalesPermissions.Write, "ReopenSalesOrder", "Order: take up again");
        api.MapPost(One + "/cancel", (Guid id, CancelForm form, OrderService service, CancellationToken ct) =>
            service.CancelAsync(id, form, ct)).Acts(SalesPermissions.Approve, "CancelSalesOrder", "Order: call off, saying why");
        api.MapPost(One + "/invoice", async (Guid id, bool? ahead, OrderService service, CancellationToken ct) =>
            InvoiceApi.Created(await service.CreateInvoiceAsync(id, ahead ?? false, ct)))
            .Acts(SalesPermissions.Write, "InvoiceSalesOrder", "Order: draft an invoice of what is not invoiced yet; of an order being delivered, of what was delivered, unless ahead=true");
        api.MapPost(One + "/down-payment", async (Guid id, DownPaymentForm form, DownPaymentService service, CancellationToken ct) =>
            InvoiceApi.Created(await service.CreateAsync(id, form, ct)))
            .Acts(SalesPermissions.Write, "DownPaySalesOrder", "Order: draft an invoice for a part of it in advance");
        api.MapPost(Path + "/invoice", async (CollectiveInvoiceForm form, OrderService service, CancellationToken ct) =>
            InvoiceApi.Created(await service.CreateCollectiveInvoiceAsync(form, ct)))
            .Acts(SalesPermissions.Write, "InvoiceSalesOrders", "Orders: draft one invoice of what is not invoiced yet on several orders of a customer");
    }

    internal static Created<DocumentStatus<OrderState>> Created(Guid id) => DocumentRoutes.Drafted<OrderState>(Path, id);
}
