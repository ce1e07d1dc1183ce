using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Inventory.Warehouses;

/// <summary>Warehouses for programs.</summary>
static class WarehouseApi
{
    const string Path = "inventory/warehouses";

    public static void MapWarehouses(this IEndpointRouteBuilder api)
    {
        api.MapList(WarehouseList.Description);
        api.MapGet(Path + "/{id:guid}", (Guid id, WarehouseQueries warehouses, CancellationToken ct) => warehouses.FormAsync(id, ct))
            .Requires(InventoryPermissions.Read).WithName("GetWarehouse").WithSummary("Warehouse: read, with its bins");
        api.MapGet("inventory/bins/lookup", (WarehouseQueries warehouses, string? q, CancellationToken ct) => warehouses.LookUpBinsAsync(q, ct))
            .Requires(InventoryPermissions.Read).WithName("LookUpBins").WithSummary("Bins by code, description or warehouse; at most twenty");
        api.MapWrites<WarehouseForm, WarehouseService>(new(Path, "Warehouse", "Warehouse with its bins", InventoryPermissions.Write),
            (service, form, ct) => service.CreateAsync(form, ct), (service, id, form, ct) => service.ChangeAsync(id, form, ct), (service, id, ct) => service.DeleteAsync(id, ct));
    }
}
