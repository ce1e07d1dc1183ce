using Erp.Platform.Records;
using Erp.Platform.Web;
using Erp.Sales.Documents;
using Microsoft.AspNetCore.Http.HttpResults;
using InvoiceStatus = Erp.Sales.Documents.DocumentStatus<Erp.Sales.Invoices.InvoiceState>;

namespace Erp.Sales.Invoices;

/// <summary>What a cancellation leaves: the invoice that no longer counts, and the reversal that takes it back.</summary>
public sealed record CancelledInvoice(InvoiceStatus Invoice, InvoiceStatus Reversal);

/// <summary>Invoices for programs.</summary>
static class InvoiceApi
{
    const string Path = "sales/invoices";
    const string One = Path + "/{id:guid}";

    public static void MapInvoices(this IEndpointRouteBuilder api)
    {
        api.MapList(InvoiceList.Description);
        api.MapGet(One, async (Guid id, InvoiceQueries invoices, HttpResponse response, CancellationToken ct) =>
        {
            var invoice = await invoices.DetailAsync(id, ct);
            response.Tag(invoice.Version);
            return invoice;
        }).Requires(SalesPermissions.Read).WithName("GetSalesInvoice").WithSummary("Invoice: read, with lines, totals and what is open");

        api.MapPost(Path, async (InvoiceForm form, InvoiceService service, InvoiceQueries invoices, CancellationToken ct) =>
            Created(await invoices.StatusAsync(await service.CreateDraftAsync(form, ct), ct))).Acts(SalesPermissions.Write, "CreateSalesInvoice", "Invoice: create a draft without an order");
        api.MapPut(One, (Guid id, InvoiceForm form, InvoiceService service, InvoiceQueries invoices, CancellationToken ct) =>
            AfterAsync(service.ChangeDraftAsync(id, form, ct), id, invoices, ct)).Acts(SalesPermissions.Write, "ChangeSalesInvoice", "Invoice: change a draft");
        api.MapDelete(One, async Task<NoContent> (Guid id, InvoiceService service, CancellationToken ct) =>
        {
            await service.DeleteDraftAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(SalesPermissions.Write).WithName("DeleteSalesInvoice").WithSummary("Invoice: delete a draft; what it billed of an order is open again");

        api.MapPost(One + "/issue", (Guid id, InvoiceService service, InvoiceQueries invoices, CancellationToken ct) =>
            AfterAsync(service.IssueAsync(id, ct), id, invoices, ct)).Acts(SalesPermissions.Write, "IssueSalesInvoice", "Invoice: issue; gives it its number and posts it");
        api.MapPost(One + "/cancel", async (Guid id, CancelForm form, InvoiceService service, InvoiceQueries invoices, CancellationToken ct) =>
        {
            var reversalId = await service.CancelAsync(id, form, ct);
            return new CancelledInvoice(await invoices.StatusAsync(id, ct), await invoices.StatusAsync(reversalId, ct));
        }).Acts(SalesPermissions.Approve, "CancelSalesInvoice", "Invoice: cancel by a reversal, saying why");
        MapCorrections(api);
    }

    static void MapCorrections(IEndpointRouteBuilder api)
    {
        api.MapPost(One + "/replace", async (Guid id, CancelForm form, InvoiceService service, InvoiceQueries invoices, CancellationToken ct) =>
            Created(await invoices.StatusAsync(await service.ReplaceAsync(id, form, ct), ct)))
            .Acts(SalesPermissions.Approve, "ReplaceSalesInvoice", "Invoice: cancel by a reversal and draft it anew");
        api.MapPost(One + "/credit", async (Guid id, CancelForm form, InvoiceService service, InvoiceQueries invoices, CancellationToken ct) =>
            Created(await invoices.StatusAsync(await service.CreditAsync(id, form, ct), ct)))
            .Acts(SalesPermissions.Approve, "CreditSalesInvoice", "Invoice: draft a credit note of everything not given back yet");
    }

    internal static Created<InvoiceStatus> Created(InvoiceStatus status) => TypedResults.Created($"/api/v1/{Path}/{status.Id}", status);

    static async Task<InvoiceStatus> AfterAsync(Task act, Guid id, InvoiceQueries invoices, CancellationToken ct)
    {
        await act;
        return await invoices.StatusAsync(id, ct);
    }
}
