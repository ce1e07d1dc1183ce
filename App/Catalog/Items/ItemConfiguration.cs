using Erp.Catalog.Contracts;
using Erp.Catalog.Units;
using Erp.Platform.Amounts;
using Erp.Platform.Search;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Catalog.Items;

sealed class ItemConfiguration : IEntityTypeConfiguration<Item>
{
    public void Configure(EntityTypeBuilder<Item> builder)
    {
        builder.ToTable("items");
        builder.Property(i => i.Number).HasMaxLength(ItemLimits.Number);
        builder.Property(i => i.NameEn).HasMaxLength(ItemLimits.Name);
        builder.Property(i => i.NameDe).HasMaxLength(ItemLimits.Name);
        builder.Property(i => i.Description).HasMaxLength(ItemLimits.Description);
        builder.Property(i => i.SalesPrice).HasPrecision(ItemLimits.PricePrecision, Money.PriceDecimals);
        builder.Property(i => i.Gtin).HasMaxLength(ItemLimits.Gtin);
        builder.HasOne<Unit>().WithMany().HasForeignKey(i => i.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasSearchText(i => i.SearchText);

        builder.HasIndex(i => i.Number).IsUnique();
        builder.HasIndex(i => i.Gtin).IsUnique();
        DatabaseErrors.Explain("ux_items_number", ItemTexts.NumberTaken, nameof(Item.Number));
        DatabaseErrors.Explain("ux_items_gtin", ItemTexts.GtinTaken, nameof(Item.Gtin));
        DatabaseErrors.Explain("fk_items_unit_id", ItemTexts.UnitUnknown, nameof(Item.UnitId));
    }
}
