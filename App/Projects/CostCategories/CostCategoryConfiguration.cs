using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Projects.CostCategories;

sealed class CostCategoryConfiguration : IEntityTypeConfiguration<CostCategory>
{
    public void Configure(EntityTypeBuilder<CostCategory> builder)
    {
        builder.ToTable("cost_categories");
        builder.Property(c => c.Code).HasMaxLength(ProjectLimits.Code);
        builder.Property(c => c.NameEn).HasMaxLength(ProjectLimits.Name);
        builder.Property(c => c.NameDe).HasMaxLength(ProjectLimits.Name);
        builder.Property(c => c.Accounts).HasMaxLength(ProjectLimits.Accounts);
        builder.HasIndex(c => c.Code).IsUnique();
        DatabaseErrors.Explain("ux_cost_categories_code", CostCategoryTexts.CodeTaken, nameof(CostCategory.Code));
    }
}
