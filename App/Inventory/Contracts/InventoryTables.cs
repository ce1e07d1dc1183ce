using Erp.Inventory.Warehouses;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Contracts;

/// <summary>The module's master data, which the modules above may read too.</summary>
public static class InventoryTables
{
    extension(ErpDb db)
    {
        public DbSet<Warehouse> Warehouses => db.Set<Warehouse>();
    }
}
