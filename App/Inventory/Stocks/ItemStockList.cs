using Erp.Platform.Records;
using Erp.Platform.Search;

namespace Erp.Inventory.Stocks;

/// <summary>The list of what there is.</summary>
public static class ItemStockList
{
    public static readonly RecordList<ItemStockRow> Description =
        new RecordList<ItemStockRow>("inventory/stock", ItemStockTexts.Title, InventoryPermissions.Read, ItemStockQueries.Rows)
            .Column(s => s.ItemNumber, ItemStockTexts.ItemNumber, width: "9rem").Within(s => s.SearchText)
            .Column(s => s.ItemName, ItemStockTexts.ItemName).Within(s => s.SearchText)
            .Column(s => s.OnHand, ItemStockTexts.OnHand, width: "8rem")
            .Column(s => s.Reserved, ItemStockTexts.Reserved, width: "8rem")
            .Column(s => s.Available, ItemStockTexts.Available, width: "8rem")
            .Column(s => s.Missing, ItemStockTexts.Missing, width: "8rem")
            .Column(s => s.UnitCode, ItemStockTexts.UnitCode, width: "6rem")
            .Search((rows, typed) => rows.Matching(s => s.SearchText, typed))
            .OrderBy(s => s.ItemNumber);
}
