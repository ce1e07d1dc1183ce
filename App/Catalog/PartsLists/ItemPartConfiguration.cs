using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Catalog.Units;
using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Catalog.PartsLists;

sealed class ItemPartConfiguration : IEntityTypeConfiguration<ItemPart>
{
    public void Configure(EntityTypeBuilder<ItemPart> builder)
    {
        builder.ToTable("item_parts");
        builder.Property(p => p.Quantity).HasPrecision(PriceLimits.QuantityPrecision, Money.QuantityDecimals);
        builder.Property(p => p.ScrapPercent).HasPrecision(PriceLimits.PercentPrecision, PriceLimits.PercentDecimals);
        builder.Property(p => p.Text).HasMaxLength(ItemLimits.PartText);
        builder.HasOne<Item>().WithMany().HasForeignKey(p => p.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.AssemblyId, p.ItemId }).IsUnique();
        DatabaseErrors.Explain("ux_item_parts_assembly_id_item_id", ItemPartTexts.Twice);
        DatabaseErrors.Explain("fk_item_parts_unit_id", ItemTexts.UnitUnknown);
    }
}
