using Erp.Platform.Records;
using Erp.Platform.Search;

namespace Erp.Purchasing.Requests;

/// <summary>The list of purchase requests.</summary>
public static class PurchaseRequestList
{
    public static readonly RecordList<PurchaseRequestRow> Description =
        new RecordList<PurchaseRequestRow>("purchasing/requests", PurchaseRequestTexts.PurchaseRequests, PurchasingPermissions.Read, PurchaseRequestQueries.Rows)
            .Column(r => r.Number, PurchaseRequestTexts.Number, width: "9rem").Within(r => r.SearchText)
            .Column(r => r.Supplier, PurchaseRequestTexts.SupplierId)
            .Choice(r => r.State, PurchaseRequestTexts.State, PurchaseRequest.Transitions.All, PurchaseRequest.Transitions.Label, PurchaseRequest.Transitions.Tone)
            .Column(r => r.WantedDate, PurchaseRequestTexts.WantedDate, width: "9rem")
            .Column(r => r.SourceNumber, PurchaseRequestTexts.SourceNumber, width: "9rem").Within(r => r.SearchText)
            .Column(r => r.Lines, PurchaseRequestTexts.Lines, width: "6rem").OnDemand()
            .Column(r => r.Total, PurchaseRequestTexts.Total, money: true, width: "9rem").OnDemand()
            .Column(r => r.CreatedAt, PurchaseRequestTexts.CreatedAt, hidden: true)
            .Search((rows, typed) => rows.Matching(r => r.SearchText, typed))
            .OrderBy(r => r.Number, latestFirst: true);
}
