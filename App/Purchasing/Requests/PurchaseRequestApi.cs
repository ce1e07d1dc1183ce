using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Purchasing.Requests;

/// <summary>Purchase requests for programs.</summary>
static class PurchaseRequestApi
{
    const string Path = "purchasing/requests";
    const string One = Path + "/{id:guid}";

    public static void MapPurchaseRequests(this IEndpointRouteBuilder api)
    {
        api.MapList(PurchaseRequestList.Description);
        api.MapGet(One, (Guid id, PurchaseRequestQueries requests, CancellationToken ct) => requests.DetailAsync(id, ct))
            .Requires(PurchasingPermissions.Read).WithName("GetPurchaseRequest").WithSummary("Purchase request: read, with its lines");
        api.MapWrites<PurchaseRequestForm, PurchaseRequestService>(new(Path, "PurchaseRequest", "Purchase request", PurchasingPermissions.Write),
            (s, form, ct) => s.CreateAsync(form, ct), (s, id, form, ct) => s.ChangeAsync(id, form, ct), (s, id, ct) => s.DeleteAsync(id, ct));
        api.MapPost(One + "/submit", (Guid id, PurchaseRequestService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.SubmitAsync(id, ct)))
            .Requires(PurchasingPermissions.Write).WithName("SubmitPurchaseRequest").WithSummary("Purchase request: hand in");
        api.MapPost(One + "/approve", (Guid id, PurchaseApprovalForm form, PurchaseRequestService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ApproveAsync(id, form, ct)))
            .Requires(PurchasingPermissions.Approve).WithName("ApprovePurchaseRequest").WithSummary("Purchase request: agree to it, as it was read");
        api.MapPost(One + "/reject", (Guid id, PurchaseReasonForm form, PurchaseRequestService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.RejectAsync(id, form, ct)))
            .Requires(PurchasingPermissions.Approve).WithName("RejectPurchaseRequest").WithSummary("Purchase request: do not agree, saying why");
        api.MapPost(One + "/order", (Guid id, PurchaseRequestService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.OrderAsync(id, ct)))
            .Requires(PurchasingPermissions.Write).WithName("OrderPurchaseRequest").WithSummary("Purchase request: it was ordered");
        api.MapPost(One + "/cancel", (Guid id, PurchaseReasonForm form, PurchaseRequestService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.CancelAsync(id, form, ct)))
            .Requires(PurchasingPermissions.Write).WithName("CancelPurchaseRequest").WithSummary("Purchase request: not wanted any more, saying why");
    }
}
