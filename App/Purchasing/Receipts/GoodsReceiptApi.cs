using Erp.Platform.Branding;
using Erp.Platform.Printing;
using Erp.Platform.Records;
using Erp.Platform.Web;
using Erp.Purchasing.Requests;

namespace Erp.Purchasing.Receipts;

/// <summary>Goods receipts for programs.</summary>
static class GoodsReceiptApi
{
    const string One = "purchasing/receipts/{id:guid}";

    public static void MapGoodsReceipts(this IEndpointRouteBuilder api)
    {
        api.MapList(GoodsReceiptList.Description);
        api.MapGet(One, (Guid id, GoodsReceiptQueries receipts, CancellationToken ct) => receipts.DetailAsync(id, ct))
            .Requires(PurchasingPermissions.Read).WithName("GetGoodsReceipt").WithSummary("Goods receipt: read, with its lines");
        api.MapGet(One + "/pdf", (Guid id, PaperSize? paper, GoodsReceiptPrint print, HttpRequest request, CancellationToken ct) => PrintedDocument.ShowAsync(request, print.PdfAsync(id, paper, ct)))
            .Requires(PurchasingPermissions.Read).WithName("PrintGoodsReceipt").WithSummary("Goods receipt: print");
        api.MapPost("purchasing/requests/{id:guid}/receipts", (Guid id, GoodsReceiptForm form, GoodsReceiptService service, CancellationToken ct) => service.ReceiveAsync(id, form, ct))
            .Requires(PurchasingPermissions.Receive).WithName("PostGoodsReceipt").WithSummary("Purchase request: receive goods, all or a part; answers the key of the receipt");
        api.MapPost(One + "/take-back", (Guid id, PurchaseReasonForm form, GoodsReceiptService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.TakeBackAsync(id, form, ct)))
            .Requires(PurchasingPermissions.Receive).WithName("TakeBackGoodsReceipt").WithSummary("Goods receipt: take back, saying why");
    }
}
