using Erp.Catalog.Categories;
using Erp.Catalog.Contracts;
using Erp.Catalog.Units;
using Erp.Platform.Amounts;
using Erp.Platform.Search;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Catalog.Items;

sealed class ItemConfiguration : IEntityTypeConfiguration<Item>, IEntityTypeConfiguration<ItemUnit>
{
    public void Configure(EntityTypeBuilder<Item> builder)
    {
        builder.ToTable("items");
        builder.Property(i => i.Number).HasMaxLength(ItemLimits.Number);
        builder.Property(i => i.NameEn).HasMaxLength(ItemLimits.Name);
        builder.Property(i => i.NameDe).HasMaxLength(ItemLimits.Name);
        builder.Property(i => i.Description).HasMaxLength(ItemLimits.Description);
        builder.Property(i => i.SalesPrice).HasPrecision(ItemLimits.PricePrecision, Money.PriceDecimals);
        builder.Property(i => i.Cost).HasPrecision(ItemLimits.PricePrecision, Money.PriceDecimals);
        builder.Property(i => i.Gtin).HasMaxLength(ItemLimits.Gtin);
        builder.HasOne<Unit>().WithMany().HasForeignKey(i => i.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ItemCategory>().WithMany().HasForeignKey(i => i.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Units).WithOne().HasForeignKey(u => u.ItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(i => i.Parts).WithOne().HasForeignKey(p => p.AssemblyId).OnDelete(DeleteBehavior.Cascade);
        // An item without its units at hand would lose them from its search words.
        builder.Navigation(i => i.Units).AutoInclude();
        builder.HasSearchText(i => i.SearchText);

        builder.HasIndex(i => i.Number).IsUnique();
        builder.HasIndex(i => i.Gtin).IsUnique();
        DatabaseErrors.Explain("ux_items_number", ItemTexts.NumberTaken, nameof(Item.Number));
        DatabaseErrors.Explain("ux_items_gtin", ItemTexts.GtinTaken, nameof(Item.Gtin));
        DatabaseErrors.Explain("fk_items_unit_id", ItemTexts.UnitUnknown, nameof(Item.UnitId));
        DatabaseErrors.Explain("fk_items_category_id", ItemCategoryTexts.ParentUnknown, nameof(Item.CategoryId));
    }

    public void Configure(EntityTypeBuilder<ItemUnit> builder)
    {
        builder.ToTable("item_units");
        builder.Property(u => u.Factor).HasPrecision(ItemLimits.FactorPrecision, ItemLimits.FactorDecimals);
        builder.Property(u => u.Gtin).HasMaxLength(ItemLimits.Gtin);
        builder.HasOne<Unit>().WithMany().HasForeignKey(u => u.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(u => new { u.ItemId, u.UnitId }).IsUnique();
        builder.HasIndex(u => u.Gtin).IsUnique();
        DatabaseErrors.Explain("ux_item_units_item_id_unit_id", ItemUnitTexts.Twice);
        DatabaseErrors.Explain("ux_item_units_gtin", ItemTexts.GtinTaken);
        DatabaseErrors.Explain("fk_item_units_unit_id", ItemTexts.UnitUnknown);
    }
}
