using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Inventory.Contracts;
using Erp.Inventory.Stocks;
using Erp.Inventory.Warehouses;
using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Inventory.Moves;

sealed class StockMoveConfiguration : IEntityTypeConfiguration<StockMove>
{
    /// <summary>Raised by the trigger that refuses to change what is posted.</summary>
    const string Immutable = "stock_moves_are_immutable";

    public void Configure(EntityTypeBuilder<StockMove> builder)
    {
        builder.ToTable("stock_moves", table =>
        {
            table.HasCheckConstraint("ck_stock_moves_quantity", "quantity > 0");
            table.HasCheckConstraint("ck_stock_moves_bins", "from_bin_id is distinct from to_bin_id");
        });
        builder.Property(m => m.Quantity).HasPrecision(InventoryLimits.StockPrecision, Money.QuantityDecimals);
        builder.Property(m => m.UnitCost).HasPrecision(ItemLimits.PricePrecision, Money.PriceDecimals);
        builder.Property(m => m.Reason).HasMaxLength(InventoryLimits.Reason);
        builder.Property(m => m.SourceType).HasMaxLength(InventoryLimits.SourceType);
        builder.Property(m => m.SourceNumber).HasMaxLength(InventoryLimits.SourceNumber);
        builder.HasOne<ItemStock>().WithMany().HasForeignKey(m => m.ItemStockId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Item>().WithMany().HasForeignKey(m => m.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Bin>().WithMany().HasForeignKey(m => m.FromBinId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Bin>().WithMany().HasForeignKey(m => m.ToBinId).OnDelete(DeleteBehavior.Restrict);
        // Unique: a move is taken back once.
        builder.HasOne<StockMove>().WithOne().HasForeignKey<StockMove>(m => m.ReversesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.ItemStockId, m.Sequence }).IsUnique();
        builder.HasIndex(m => new { m.SourceType, m.SourceId });
        builder.HasIndex(m => new { m.Date, m.Id });
        DatabaseErrors.Explain(Immutable, StockMoveTexts.Guarded);
    }
}
