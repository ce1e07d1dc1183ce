using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Inventory.Contracts;
using Erp.Inventory.Warehouses;
using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Inventory.Stocks;

sealed class ItemStockConfiguration : IEntityTypeConfiguration<ItemStock>, IEntityTypeConfiguration<StockLevel>, IEntityTypeConfiguration<StockReservation>
{
    public void Configure(EntityTypeBuilder<ItemStock> builder)
    {
        builder.ToTable("item_stocks");
        builder.Property(s => s.OnHand).HasPrecision(InventoryLimits.StockPrecision, Money.QuantityDecimals);
        builder.Property(s => s.Demand).HasPrecision(InventoryLimits.StockPrecision, Money.QuantityDecimals);
        builder.Ignore(s => s.Reserved);
        builder.Ignore(s => s.Available);
        builder.HasOne<Item>().WithMany().HasForeignKey(s => s.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Levels).WithOne().HasForeignKey(l => l.ItemStockId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(s => s.Reservations).WithOne().HasForeignKey(r => r.ItemStockId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => s.ItemId).IsUnique();
        // Two who move an item for the first time at once both begin its stock; the later one finds it on its second try.
        DatabaseErrors.TryAgainAt("ux_item_stocks_item_id");
        CountedItems.Add<ItemStock>(ItemStock.Counting);
    }

    public void Configure(EntityTypeBuilder<StockLevel> builder)
    {
        builder.ToTable("stock_levels");
        builder.Property(l => l.OnHand).HasPrecision(InventoryLimits.StockPrecision, Money.QuantityDecimals);
        builder.HasOne<Bin>().WithMany().HasForeignKey(l => l.BinId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.ItemStockId, l.BinId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<StockReservation> builder)
    {
        builder.ToTable("stock_reservations", table => table.HasCheckConstraint("ck_stock_reservations_quantity", "quantity >= 0"));
        builder.Property(r => r.SourceType).HasMaxLength(InventoryLimits.SourceType);
        builder.Property(r => r.SourceNumber).HasMaxLength(InventoryLimits.SourceNumber);
        builder.Property(r => r.Quantity).HasPrecision(InventoryLimits.StockPrecision, Money.QuantityDecimals);
        builder.HasIndex(r => new { r.ItemStockId, r.Place }).IsUnique();
        builder.HasIndex(r => r.SourceId);
        // A kit's line waits for each of its parts.
        builder.HasIndex(r => new { r.LineId, r.ItemStockId }).IsUnique();
    }
}
