using Erp.Catalog.Contracts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Catalog.Categories;

sealed class ItemCategoryConfiguration : IEntityTypeConfiguration<ItemCategory>
{
    public void Configure(EntityTypeBuilder<ItemCategory> builder)
    {
        builder.ToTable("item_categories");
        builder.Property(c => c.NameDe).HasMaxLength(CategoryLimits.Name);
        builder.Property(c => c.NameEn).HasMaxLength(CategoryLimits.Name);
        builder.Property(c => c.PathDe).HasMaxLength(CategoryLimits.Path);
        builder.Property(c => c.PathEn).HasMaxLength(CategoryLimits.Path);
        builder.Property(c => c.Branch).HasMaxLength(CategoryLimits.Branch);
        builder.HasOne<ItemCategory>().WithMany().HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.PathDe).IsUnique();
        DatabaseErrors.Explain("ux_item_categories_path_de", ItemCategoryTexts.NameTaken, nameof(ItemCategory.NameDe));
        DatabaseErrors.Explain("fk_item_categories_parent_id", ItemCategoryTexts.ParentUnknown, nameof(ItemCategory.ParentId));
    }
}
