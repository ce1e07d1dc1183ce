using Erp.Platform.Records;

namespace Erp.Inventory.Warehouses;

/// <summary>The list of warehouses.</summary>
public static class WarehouseList
{
    public static readonly RecordList<WarehouseRow> Description =
        new RecordList<WarehouseRow>("inventory/warehouses", WarehouseTexts.Warehouses, InventoryPermissions.Read, WarehouseQueries.Rows)
            .Column(w => w.Code, WarehouseTexts.Code, width: "9rem")
            .Column(w => w.Name, WarehouseTexts.Name)
            .Column(w => w.BinCount, WarehouseTexts.BinCount, width: "10rem")
            .Column(w => w.Active, WarehouseTexts.Active, width: "7rem")
            .OrderBy(w => w.Code);
}
