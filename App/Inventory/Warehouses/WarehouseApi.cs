using Erp.Platform.Records;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Created = Erp.Platform.Records.Created;

namespace Erp.Inventory.Warehouses;

/// <summary>Warehouses for programs.</summary>
static class WarehouseApi
{
    const string Path = "inventory/warehouses";
    const string One = Path + "/{id:guid}";

    public static void MapWarehouses(this IEndpointRouteBuilder api)
    {
        api.MapList(WarehouseList.Description);
        api.MapGet(One, (Guid id, WarehouseQueries warehouses, CancellationToken ct) => warehouses.FormAsync(id, ct))
            .Requires(InventoryPermissions.Read).WithName("GetWarehouse").WithSummary("Warehouse: read, with its bins");
        api.MapGet("inventory/bins/lookup", (WarehouseQueries warehouses, string? q, CancellationToken ct) => warehouses.LookUpBinsAsync(q, ct))
            .Requires(InventoryPermissions.Read).WithName("LookUpBins").WithSummary("Bins by code, description or warehouse; at most twenty");
        api.MapPost(Path, async Task<Created<Created>> (WarehouseForm form, WarehouseService service, CancellationToken ct) =>
        {
            var id = await service.CreateAsync(form, ct);
            return TypedResults.Created($"/api/v1/{Path}/{id}", new Created(id));
        }).Requires(InventoryPermissions.Write).WithName("CreateWarehouse").WithSummary("Warehouse: create with its bins");
        api.MapPut(One, async Task<NoContent> (Guid id, WarehouseForm form, WarehouseService service, CancellationToken ct) =>
        {
            await service.ChangeAsync(id, form, ct);
            return TypedResults.NoContent();
        }).Requires(InventoryPermissions.Write).WithName("ChangeWarehouse").WithSummary("Warehouse: change, with its bins");
        api.MapDelete(One, async Task<NoContent> (Guid id, WarehouseService service, CancellationToken ct) =>
        {
            await service.DeleteAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(InventoryPermissions.Write).WithName("DeleteWarehouse").WithSummary("Warehouse: delete one that never held goods");
    }
}
