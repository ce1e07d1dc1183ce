using Erp.Platform.Records;
using Erp.Platform.Web;
using Erp.Sales.Documents;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Sales.Invoices;

/// <summary>What a cancellation leaves: the invoice that no longer counts, and the reversal that takes it back.</summary>
public sealed record CancelledInvoice(DocumentStatus<InvoiceState> Invoice, DocumentStatus<InvoiceState> Reversal);

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

        api.MapPost(Path, async (InvoiceForm form, InvoiceService service, CancellationToken ct) =>
            Created(await service.CreateDraftAsync(form, ct))).Acts(SalesPermissions.Write, "CreateSalesInvoice", "Invoice: create a draft without an order");
        api.MapPut(One, (Guid id, InvoiceForm form, InvoiceService service, CancellationToken ct) =>
            service.ChangeDraftAsync(id, form, ct)).Acts(SalesPermissions.Write, "ChangeSalesInvoice", "Invoice: change a draft");
        api.MapDelete(One, async Task<NoContent> (Guid id, InvoiceService service, CancellationToken ct) =>
        {
            await service.DeleteDraftAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(SalesPermissions.Write).WithName("DeleteSalesInvoice").WithSummary("Invoice: delete a draft; what it billed of an order is open again");

        api.MapPost(One + "/issue", (Guid id, InvoiceService service, CancellationToken ct) =>
            service.IssueAsync(id, ct)).Acts(SalesPermissions.Write, "IssueSalesInvoice", "Invoice: issue; gives it its number and posts it");
        api.MapPost(One + "/cancel", (Guid id, CancelForm form, InvoiceService service, CancellationToken ct) =>
            service.CancelAsync(id, form, ct)).Acts(SalesPermissions.Approve, "CancelSalesInvoice", "Invoice: cancel by a reversal, saying why");
        MapCorrections(api);
    }

    static void MapCorrections(IEndpointRouteBuilder api)
    {
        api.MapPost(One + "/replace", async (Guid id, CancelForm form, InvoiceService service, CancellationToken ct) =>
            Created(await service.ReplaceAsync(id, form, ct)))
            .Acts(SalesPermissions.Approve, "ReplaceSalesInvoice", "Invoice: cancel by a reversal and draft it anew");
        api.MapPost(One + "/credit", async (Guid id, CancelForm form, InvoiceService service, CancellationToken ct) =>
            Created(await service.CreditAsync(id, form, ct)))
            .Acts(SalesPermissions.Approve, "CreditSalesInvoice", "Invoice: draft a credit note of everything not given back yet");
    }

    internal static Created<DocumentStatus<InvoiceState>> Created(Guid id) => DocumentRoutes.Drafted<InvoiceState>(Path, id);
}
