using Erp.Platform.Records;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Moves;

/// <summary>The list of all moves.</summary>
public static class StockMoveList
{
    public static readonly RecordList<StockMoveRow> Description =
        new RecordList<StockMoveRow>("inventory/moves", StockMoveTexts.Title, InventoryPermissions.Read, StockMoveQueries.Rows)
            .Column(m => m.ItemNumber, Stocks.ItemStockTexts.ItemNumber, width: "8rem")
            .Column(m => m.ItemName, StockMoveTexts.ItemId)
            .Column(m => m.Date, StockMoveTexts.Date, width: "8rem")
            .Choice(m => m.Kind, StockMoveTexts.Kind, Enum.GetValues<StockMoveKind>(), StockMoveTexts.Of)
            .Column(m => m.Quantity, StockMoveTexts.Quantity, width: "7rem")
            .Column(m => m.UnitCode, StockMoveTexts.UnitCode, width: "6rem")
            .Column(m => m.From, StockMoveTexts.FromBinId)
            .Column(m => m.To, StockMoveTexts.ToBinId)
            .Column(m => m.SourceNumber, StockMoveTexts.SourceNumber)
            .Column(m => m.Reason, StockMoveTexts.Reason)
            .Column(m => m.IsReversal, StockMoveTexts.IsReversal, hidden: true)
            .Search((rows, words) =>
            {
                var pattern = ListFilters.Pattern(words);
                return rows.Where(
                    m => EF.Functions.ILike(m.ItemNumber, pattern) || EF.Functions.ILike(m.ItemName, pattern) || EF.Functions.ILike(m.SourceNumber!, pattern)
                        || EF.Functions.ILike(m.Reason!, pattern));
            })
            .OrderBy(m => m.Date, latestFirst: true);
}
