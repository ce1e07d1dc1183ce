using Erp.Platform.Work;
using Erp.Purchasing.Requests;

namespace Erp.Purchasing;

/// <summary>Everything that can be done in purchasing.</summary>
public static class PurchasingCommands
{
    public static readonly Command CreateRequest = new("purchasing.request.create", PurchasingPermissions.Write, PurchaseRequestTexts.Create);
    public static readonly Command ChangeRequest = new("purchasing.request.change", PurchasingPermissions.Write, PurchaseRequestTexts.Change);
    public static readonly Command DeleteRequest = new("purchasing.request.delete", PurchasingPermissions.Write, PurchaseRequestTexts.Delete);
    public static readonly Command SubmitRequest = new("purchasing.request.submit", PurchasingPermissions.Write, PurchaseRequestTexts.Submit);
    public static readonly Command ApproveRequest = new("purchasing.request.approve", PurchasingPermissions.Approve, PurchaseRequestTexts.Approve);
    public static readonly Command RejectRequest = new("purchasing.request.reject", PurchasingPermissions.Approve, PurchaseRequestTexts.Reject);
    public static readonly Command OrderRequest = new("purchasing.request.order", PurchasingPermissions.Write, PurchaseRequestTexts.Order);
    public static readonly Command CloseRequest = new("purchasing.request.close", PurchasingPermissions.Write, PurchaseRequestTexts.Close);
    public static readonly Command CancelRequest = new("purchasing.request.cancel", PurchasingPermissions.Write, PurchaseRequestTexts.Cancel);
    internal static readonly Command Seed = new("purchasing.seed", PurchasingPermissions.Write, PurchasingTexts.Seed);

    public static readonly IReadOnlyList<Command> All =
        [CreateRequest, ChangeRequest, DeleteRequest, SubmitRequest, ApproveRequest, RejectRequest, OrderRequest, CloseRequest, CancelRequest, Seed];
}
