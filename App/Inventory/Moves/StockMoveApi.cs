using Erp.Platform.Records;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Inventory.Moves;

/// <summary>Moves for programs.</summary>
static class StockMoveApi
{
    public static void MapStockMoves(this IEndpointRouteBuilder api)
    {
        api.MapList(StockMoveList.Description);
        api.MapPost("inventory/moves", async Task<NoContent> (StockPostingForm form, StockMoveService service, CancellationToken ct) =>
        {
            await service.PostAsync(form, ct);
            return TypedResults.NoContent();
        }).Requires(InventoryPermissions.Write).WithName("PostStockMoves").WithSummary("Stock: receive, issue, transfer or count goods; all lines or none");
    }
}
