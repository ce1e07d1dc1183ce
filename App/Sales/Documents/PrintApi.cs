using Erp.Platform.Branding;
using Erp.Platform.Printing;
using Erp.Platform.Web;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;

namespace Erp.Sales.Documents;

/// <summary>Documents as PDF. A browser shows them; <c>paper</c> asks for another size than the company's own.</summary>
static class PrintApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet(
            "sales/quotes/{id:guid}/pdf",
            (Guid id, PaperSize? paper, QuotePrint print, HttpRequest request, CancellationToken ct) => PrintedDocument.ShowAsync(request, print.PdfAsync(id, Host(request), paper, ct)))
            .Requires(SalesPermissions.Read).WithName("PrintQuote").WithSummary("Quote as PDF/A").Produces(StatusCodes.Status200OK, contentType: "application/pdf");
        api.MapGet(
            "sales/orders/{id:guid}/pdf",
            (Guid id, PaperSize? paper, OrderPrint print, HttpRequest request, CancellationToken ct) => PrintedDocument.ShowAsync(request, print.PdfAsync(id, Host(request), paper, ct)))
            .Requires(SalesPermissions.Read).WithName("PrintOrder").WithSummary("Order confirmation as PDF/A").Produces(StatusCodes.Status200OK, contentType: "application/pdf");
        api.MapGet(
            "sales/deliveries/{id:guid}/pdf",
            (Guid id, PaperSize? paper, DeliveryPrint print, HttpRequest request, CancellationToken ct) => PrintedDocument.ShowAsync(request, print.PdfAsync(id, paper, ct)))
            .Requires(SalesPermissions.Read).WithName("PrintDelivery").WithSummary("Delivery note as PDF/A").Produces(StatusCodes.Status200OK, contentType: "application/pdf");
        api.MapGet(
            "sales/invoices/{id:guid}/pdf",
            (Guid id, PaperSize? paper, InvoicePrint print, HttpRequest request, CancellationToken ct) => PrintedDocument.ShowAsync(request, print.PdfAsync(id, Host(request), paper, ct)))
            .Requires(SalesPermissions.Read).WithName("PrintInvoice").WithSummary("Invoice as PDF/A").Produces(StatusCodes.Status200OK, contentType: "application/pdf");
    }

    static Uri Host(HttpRequest request) => new($"{request.Scheme}://{request.Host}");
}
