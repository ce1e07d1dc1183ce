using Erp.Finance.Contracts;
using Erp.Platform.Work;
using Erp.Purchasing.Bills;
using Erp.Purchasing.Receipts;
using Erp.Purchasing.Requests;

namespace Erp.Purchasing;

/// <summary>Everything that can be done in purchasing.</summary>
public static class PurchasingCommands
{
    public static readonly Command CreateRequest = new("purchasing.request.create", PurchasingPermissions.Write, PurchaseRequestTexts.Create);
    public static readonly Command ChangeRequest = new("purchasing.request.change", PurchasingPermissions.Write, PurchaseRequestTexts.Change);
    public static readonly Command DeleteRequest = new("purchasing.request.delete", PurchasingPermissions.Write, PurchaseRequestTexts.Delete);
    public static readonly Command SubmitRequest = new("purchasing.request.submit", PurchasingPermissions.Write, PurchaseRequestTexts.Submit);
    public static readonly Command ApproveRequest = new("purchasing.request.approve", PurchasingPermissions.Approve, PurchaseRequestTexts.Approve) { IsWord = true };
    public static readonly Command RejectRequest = new("purchasing.request.reject", PurchasingPermissions.Approve, PurchaseRequestTexts.Reject);
    public static readonly Command OrderRequest = new("purchasing.request.order", PurchasingPermissions.Write, PurchaseRequestTexts.Order);
    public static readonly Command CancelRequest = new("purchasing.request.cancel", PurchasingPermissions.Write, PurchaseRequestTexts.Cancel);
    public static readonly Command CreateBill = new("purchasing.bill.create", PurchasingPermissions.Write, BillTexts.Create);
    public static readonly Command ChangeBill = new("purchasing.bill.change", PurchasingPermissions.Write, BillTexts.Change);
    public static readonly Command DeleteBill = new("purchasing.bill.delete", PurchasingPermissions.Write, BillTexts.Delete);
    public static readonly Command PostBill = new("purchasing.bill.post", PurchaseLedger.Permission, BillTexts.Post, BillTexts.PostStands);
    public static readonly Command CancelBill = new("purchasing.bill.cancel", PurchaseLedger.Permission, BillTexts.Cancel, BillTexts.CancelStands);
    public static readonly Command MarkBillPaid = new("purchasing.bill.mark_paid", PurchaseLedger.Permission, BillTexts.MarkPaid, BillTexts.FollowsPayment);
    public static readonly Command ReopenBill = new("purchasing.bill.reopen", PurchaseLedger.Permission, BillTexts.Reopen, BillTexts.FollowsPayment);
    public static readonly Command ReceiveGoods = new("purchasing.receipt.post", PurchasingPermissions.Receive, GoodsReceiptTexts.Receive, GoodsReceiptTexts.Stands);
    public static readonly Command TakeBackReceipt = new("purchasing.receipt.take-back", PurchasingPermissions.Receive, GoodsReceiptTexts.TakeBack, GoodsReceiptTexts.TakenBackStands);
    internal static readonly Command Seed = new("purchasing.seed", PurchasingPermissions.Write, PurchasingTexts.Seed);

    public static readonly IReadOnlyList<Command> All =
        [CreateRequest, ChangeRequest, DeleteRequest, SubmitRequest, ApproveRequest, RejectRequest, OrderRequest, CancelRequest, ReceiveGoods, TakeBackReceipt,
         CreateBill, ChangeBill, DeleteBill, PostBill, CancelBill, MarkBillPaid, ReopenBill, Seed];
}
