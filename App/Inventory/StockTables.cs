using Erp.Inventory.Moves;
using Erp.Inventory.Settings;
using Erp.Inventory.Stocks;
using Erp.Inventory.Warehouses;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory;

/// <summary>The module's own tables.</summary>
static class StockTables
{
    extension(ErpDb db)
    {
        public DbSet<Bin> Bins => db.Set<Bin>();

        public DbSet<ItemStock> ItemStocks => db.Set<ItemStock>();

        public DbSet<StockLevel> StockLevels => db.Set<StockLevel>();

        public DbSet<StockReservation> StockReservations => db.Set<StockReservation>();

        public DbSet<StockMove> StockMoves => db.Set<StockMove>();

        public DbSet<InventorySettings> InventorySettings => db.Set<InventorySettings>();
    }
}
