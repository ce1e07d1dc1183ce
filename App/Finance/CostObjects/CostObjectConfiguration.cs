using Erp.Platform.Numbering;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Finance.CostObjects;

sealed class CostObjectConfiguration : IEntityTypeConfiguration<CostObject>
{
    public void Configure(EntityTypeBuilder<CostObject> builder)
    {
        builder.ToTable("cost_objects");
        builder.Property(c => c.SourceType).HasMaxLength(FinanceLimits.SourceType);
        builder.Property(c => c.Code).HasMaxLength(NumberPattern.MaxLength);
        builder.Property(c => c.Name).HasMaxLength(FinanceLimits.CostObjectName);
        builder.HasIndex(c => new { c.SourceType, c.SourceId }).IsUnique();
        builder.HasIndex(c => c.Code);
    }
}
