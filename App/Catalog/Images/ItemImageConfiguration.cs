using Erp.Catalog.Items;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Catalog.Images;

sealed class ItemImageConfiguration : IEntityTypeConfiguration<ItemImage>
{
    public void Configure(EntityTypeBuilder<ItemImage> builder)
    {
        builder.ToTable("item_images");
        builder.Property(i => i.FileName).HasMaxLength(ItemImageLimits.FileName);
        builder.Property(i => i.MediaType).HasMaxLength(ItemImageLimits.MediaType);
        builder.HasOne<Item>().WithMany().HasForeignKey(i => i.ItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(i => i.ItemId).IsUnique();
    }
}
