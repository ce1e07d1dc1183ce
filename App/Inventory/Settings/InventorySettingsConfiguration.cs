using Erp.Inventory.Warehouses;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Inventory.Settings;

sealed class InventorySettingsConfiguration : IEntityTypeConfiguration<InventorySettings>
{
    public void Configure(EntityTypeBuilder<InventorySettings> builder)
    {
        builder.ToTable("inventory_settings");
        builder.HasOne<Warehouse>().WithMany().HasForeignKey(s => s.WarehouseId).OnDelete(DeleteBehavior.Restrict);
        DatabaseErrors.Explain("fk_inventory_settings_warehouse_id", InventorySettingsTexts.WarehouseUnknown, nameof(InventorySettings.WarehouseId));
    }
}
