using Erp.Inventory.Contracts;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Warehouses;

/// <summary>How files bring warehouses with their bins: the code of the warehouse in each row. Rows rename a bin or add one; a file takes none away.</summary>
public static class WarehouseImport
{
    public static readonly ImportType<Warehouse, WarehouseForm> Type = new ImportType<Warehouse, WarehouseForm>(
        "inventory/warehouses", WarehouseTexts.Warehouse, WarehouseTexts.Warehouses, InventoryPermissions.Read, InventoryPermissions.Write)
    {
        Make = (_, form, _) => Task.FromResult(new Warehouse(form)),
        Change = (_, warehouse, form, _) =>
        {
            warehouse.Change(form);
            return Task.CompletedTask;
        },
        Read = WarehouseForm.Of,
        Known = db => db.Warehouses.Include(w => w.Bins),
    }
        .KeyedBy(f => f.Code, w => w.Code, WarehouseTexts.Code, "Warehouse", "Lagerort", "Lager", "Warehouse code", "Lagerkürzel", "Location")
        .Field(f => f.Name, WarehouseTexts.Name, "Warehouse name", "Lagername", "Bezeichnung")
        .Field(f => f.Active, WarehouseTexts.Active)
        .WithLines(f => f.Bins, lines => lines
            .Field(b => b.Code, BinTexts.Bin, "Bin code", "Lagerplatzkürzel", "Platz", "Shelf", "Regal", "Storage bin", "Fach")
            .Field(b => b.Name, BinTexts.Name, "Bin name", "Platzbezeichnung", "Beschreibung des Platzes"), typeof(Bin), knownBy: b => b.Code.Trimmed());
}
