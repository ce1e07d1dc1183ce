using Erp.Inventory.Contracts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Inventory.Warehouses;

sealed class WarehouseConfiguration : IEntityTypeConfiguration<Warehouse>, IEntityTypeConfiguration<Bin>
{
    public void Configure(EntityTypeBuilder<Warehouse> builder)
    {
        builder.ToTable("warehouses");
        builder.Property(w => w.Code).HasMaxLength(InventoryLimits.WarehouseCode);
        builder.Property(w => w.Name).HasMaxLength(InventoryLimits.WarehouseName);
        builder.HasMany(w => w.Bins).WithOne().HasForeignKey(b => b.WarehouseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(w => w.Code).IsUnique();
        DatabaseErrors.Explain("ux_warehouses_code", WarehouseTexts.CodeTaken, nameof(Warehouse.Code));
    }

    public void Configure(EntityTypeBuilder<Bin> builder)
    {
        builder.ToTable("bins");
        builder.Property(b => b.Code).HasMaxLength(InventoryLimits.BinCode);
        builder.Property(b => b.Name).HasMaxLength(InventoryLimits.BinName);
        builder.HasIndex(b => new { b.WarehouseId, b.Code }).IsUnique();
        DatabaseErrors.Explain("ux_bins_warehouse_id_code", WarehouseTexts.BinTwice);
    }
}
