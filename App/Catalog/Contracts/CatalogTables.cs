using Erp.Catalog.Items;
using Erp.Catalog.Units;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Contracts;

/// <summary>The module's tables. All of them are master data, so the modules above may read them too.</summary>
public static class CatalogTables
{
    extension(ErpDb db)
    {
        public DbSet<Item> Items => db.Set<Item>();

        public DbSet<Unit> Units => db.Set<Unit>();
    }
}
