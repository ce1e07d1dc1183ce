using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Parties;
using Erp.Platform.Amounts;
using Erp.Platform.Search;
using Erp.Platform.Work;
using Erp.Projects.CostCategories;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Projects.BomLines;

sealed class BomLineConfiguration : IEntityTypeConfiguration<BomLine>
{
    public void Configure(EntityTypeBuilder<BomLine> builder)
    {
        builder.ToTable("bom_lines");
        builder.Property(l => l.Name).HasMaxLength(BomLimits.Name);
        builder.Property(l => l.Note).HasMaxLength(BomLimits.Note);
        builder.Property(l => l.Quantity).HasPrecision(BomLimits.QuantityPrecision, Money.QuantityDecimals);
        builder.Property(l => l.UnitCode).HasMaxLength(UnitLimits.Code);
        builder.Property(l => l.UnitPrice).HasPrecision(BomLimits.PricePrecision, Money.PriceDecimals);
        builder.Property(l => l.RequestNumber).HasMaxLength(ProjectLimits.Number);
        builder.HasSearchText(l => l.SearchText);
        builder.Ignore(l => l.Node);
        builder.HasOne<Project>().WithMany().HasForeignKey(l => l.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BomLine>().WithMany().HasForeignKey(l => l.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Item>().WithMany().HasForeignKey(l => l.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CostCategory>().WithMany().HasForeignKey(l => l.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Party>().WithMany().HasForeignKey(l => l.SupplierId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkItem>().WithMany().HasForeignKey(l => l.WorkItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.ProjectId, l.State });
        builder.HasIndex(l => l.RequestId);
        DatabaseErrors.Explain("fk_bom_lines_project_id", ProjectTexts.InUse);
        DatabaseErrors.Explain("fk_bom_lines_parent_id", BomLineTexts.ParentGone);
        DatabaseErrors.Explain("fk_bom_lines_item_id", BomLineTexts.ItemUnknown, nameof(BomLine.ItemId));
        DatabaseErrors.Explain("fk_bom_lines_category_id", BomLineTexts.CategoryUnknown, nameof(BomLine.CategoryId));
        DatabaseErrors.Explain("fk_bom_lines_supplier_id", BomLineTexts.SupplierUnknown, nameof(BomLine.SupplierId));
    }
}
