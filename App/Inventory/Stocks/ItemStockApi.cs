using Erp.Inventory.Moves;
using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Inventory.Stocks;

/// <summary>Stock for programs.</summary>
static class ItemStockApi
{
    public static void MapItemStocks(this IEndpointRouteBuilder api)
    {
        api.MapList(ItemStockList.Description);
        api.MapGet("inventory/stock/{id:guid}", (Guid id, ItemStockQueries stocks, CancellationToken ct) => stocks.DetailAsync(id, ct))
            .Requires(InventoryPermissions.Read).WithName("GetItemStock").WithSummary("Stock of an item: by bin, with those who wait for it");
        api.MapGet("inventory/stock/{id:guid}/moves", (Guid id, Guid? bin, int? skip, StockMoveQueries moves, CancellationToken ct) => moves.ExplainAsync(id, bin, Math.Max(0, skip ?? 0), ct))
            .Requires(InventoryPermissions.Read).WithName("ExplainItemStock").WithSummary("Stock of an item: the moves it came about by, newest first, with what was there after each");
    }
}
