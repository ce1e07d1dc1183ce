using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Search;
using Erp.Purchasing.Contracts;
using Erp.Purchasing.Receipts;

namespace Erp.Purchasing.Requests;

/// <summary>The list of purchase requests.</summary>
public static class PurchaseRequestList
{
    public static readonly RecordList<PurchaseRequestRow> Description =
        new RecordList<PurchaseRequestRow>("purchasing/requests", PurchaseRequestTexts.PurchaseRequests, PurchasingPermissions.Read, PurchaseRequestQueries.Rows)
            .Column(r => r.Number, PurchaseRequestTexts.Number, width: "9rem").Within(r => r.SearchText)
            .Column(r => r.Supplier, PurchaseRequestTexts.SupplierId).Fills(nameof(PurchaseRequestFile.SupplierId)).Drawn(PartyLink.Cell<PurchaseRequestRow>(r => r.SupplierId, r => r.Supplier))
            .Choice(r => r.State, PurchaseRequestTexts.State, PurchaseRequest.Transitions.All, PurchaseRequest.Transitions.Label, PurchaseRequest.Transitions.Tone)
            .Column(r => r.WantedDate, PurchaseRequestTexts.WantedDate, width: "9rem")
            .Column(r => r.SourceNumber, PurchaseRequestTexts.SourceNumber, width: "9rem").Within(r => r.SearchText)
            .Column(r => r.Lines, PurchaseRequestTexts.Lines, width: "6rem").OnDemand()
            .Column(r => r.OpenLines, PurchaseRequestTexts.OpenLines, width: "6rem").OnDemand()
            .Column(r => r.Total, PurchaseRequestTexts.Total, money: true, width: "9rem").OnDemand()
            .Column(r => r.CreatedAt, PurchaseRequestTexts.CreatedAt, hidden: true)
            .Search((rows, typed) => rows.Matching(r => r.SearchText, typed))
            .OrderBy(r => r.Number, latestFirst: true)
            .EditedBy(PurchaseRequestImport.Type)
            .AsBoard(r => r.State, PurchaseRequest.Transitions,
                BoardStep.Of<PurchaseRequestService>(PurchasingCommands.SubmitRequest, (requests, id) => requests.SubmitAsync(id)),
                BoardStep.OfSeen<PurchaseRequestService>(PurchasingCommands.ApproveRequest, (requests, drop) => requests.ApproveAsync(drop.Id, new() { Version = drop.Version })),
                BoardStep.OfSeen<PurchaseRequestService>(PurchasingCommands.RejectRequest, (requests, drop) => requests.RejectAsync(drop.Id, Why(drop))).Asking(Reason),
                BoardStep.Of<PurchaseRequestService>(PurchasingCommands.OrderRequest, (requests, id) => requests.OrderAsync(id)),
                BoardStep.Of<GoodsReceiptService>(PurchasingCommands.ReceiveGoods, (receipts, id) => receipts.ReceiveAllAsync(id)).Confirmed(GoodsReceiptTexts.AllComes),
                BoardStep.OfSeen<PurchaseRequestService>(PurchasingCommands.CancelRequest, (requests, drop) => requests.CancelAsync(drop.Id, Why(drop))).Asking(Reason));

    static BoardQuestion Reason => new(PurchaseRequestTexts.EndsForGood, PurchaseRequestTexts.Reason, PurchaseLimits.Reason);

    static PurchaseReasonForm Why(BoardDrop drop) => new() { Version = drop.Version, Reason = drop.Reason };
}
