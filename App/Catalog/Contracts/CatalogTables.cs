using Erp.Catalog.Categories;
using Erp.Catalog.Currencies;
using Erp.Catalog.Items;
using Erp.Catalog.PriceLists;
using Erp.Catalog.TextBlocks;
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

        public DbSet<ItemCategory> ItemCategories => db.Set<ItemCategory>();

        public DbSet<TextBlock> TextBlocks => db.Set<TextBlock>();

        public DbSet<PriceList> PriceLists => db.Set<PriceList>();

        public DbSet<Currency> Currencies => db.Set<Currency>();

        public DbSet<ExchangeRate> ExchangeRates => db.Set<ExchangeRate>();
    }
}
