using Erp.Catalog.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Erp.Projects.BomLines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Projects.BomVersions;

sealed class BomVersionConfiguration : IEntityTypeConfiguration<BomVersion>, IEntityTypeConfiguration<BomVersionLine>
{
    const int TotalPrecision = 15;

    public void Configure(EntityTypeBuilder<BomVersion> builder)
    {
        builder.ToTable("bom_versions");
        builder.Property(v => v.Note).HasMaxLength(BomLimits.VersionNote);
        builder.HasOne<Project>().WithMany().HasForeignKey(v => v.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(v => v.Lines).WithOne().HasForeignKey(l => l.VersionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(v => new { v.ProjectId, v.Number }).IsUnique();
        DatabaseErrors.Explain("fk_bom_versions_project_id", ProjectTexts.InUse);
    }

    public void Configure(EntityTypeBuilder<BomVersionLine> builder)
    {
        builder.ToTable("bom_version_lines");
        builder.Property(l => l.Outline).HasMaxLength(BomLimits.Outline);
        builder.Property(l => l.Name).HasMaxLength(BomLimits.Name);
        builder.Property(l => l.Quantity).HasPrecision(BomLimits.QuantityPrecision, Money.QuantityDecimals);
        builder.Property(l => l.UnitCode).HasMaxLength(UnitLimits.Code);
        builder.Property(l => l.UnitPrice).HasPrecision(BomLimits.PricePrecision, Money.PriceDecimals);
        builder.Property(l => l.Total).HasPrecision(TotalPrecision, Money.QuantityDecimals);
    }
}
