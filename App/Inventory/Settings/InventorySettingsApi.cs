using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Inventory.Settings;

/// <summary>The rules stock is kept by, for programs.</summary>
static class InventorySettingsApi
{
    public static void MapInventorySettings(this IEndpointRouteBuilder api)
    {
        api.MapGet("inventory/settings", (InventorySettingsQueries settings, CancellationToken ct) => settings.DetailAsync(ct))
            .Requires(InventoryPermissions.Read).WithName("GetInventorySettings").WithSummary("The rules stock is kept by");
        api.MapPut("inventory/settings", async Task<NoContent> (InventorySettingsForm form, InventorySettingsService service, CancellationToken ct) =>
        {
            await service.ChangeAsync(form, ct);
            return TypedResults.NoContent();
        }).Requires(InventoryPermissions.Settings).WithName("ChangeInventorySettings").WithSummary("Change the rules stock is kept by");
    }
}
