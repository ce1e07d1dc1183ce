using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Search;

namespace Erp.Purchasing.Receipts;

/// <summary>The list of goods receipts.</summary>
public static class GoodsReceiptList
{
    public static readonly RecordList<GoodsReceiptRow> Description =
        new RecordList<GoodsReceiptRow>("purchasing/receipts", GoodsReceiptTexts.GoodsReceipts, PurchasingPermissions.Read, GoodsReceiptQueries.Rows)
            .Column(r => r.Number, GoodsReceiptTexts.Number, width: "9rem").Within(r => r.SearchText)
            .Column(r => r.Date, GoodsReceiptTexts.Date, width: "9rem")
            .Column(r => r.Supplier, GoodsReceiptTexts.Supplier).Drawn(PartyLink.Cell<GoodsReceiptRow>(r => r.SupplierId, r => r.Supplier))
            .Column(r => r.RequestNumber, GoodsReceiptTexts.RequestNumber, width: "9rem").Within(r => r.SearchText)
            .Column(r => r.DeliveryNote, GoodsReceiptTexts.DeliveryNote, width: "9rem").Within(r => r.SearchText)
            .Column(r => r.Bin, GoodsReceiptTexts.Bin)
            .Choice(r => r.State, GoodsReceiptTexts.State, GoodsReceipt.Transitions.All, GoodsReceipt.Transitions.Label, GoodsReceipt.Transitions.Tone)
            .Column(r => r.Lines, GoodsReceiptTexts.Lines, width: "6rem").OnDemand()
            .Search((rows, typed) => rows.Matching(r => r.SearchText, typed))
            .OrderBy(r => r.Number, latestFirst: true);
}
