using Erp.Catalog.Contracts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Catalog.Units;

sealed class UnitConfiguration : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("units");
        builder.Property(u => u.Code).HasMaxLength(UnitLimits.Code);
        builder.Property(u => u.NameEn).HasMaxLength(UnitLimits.Name);
        builder.Property(u => u.NameDe).HasMaxLength(UnitLimits.Name);
        builder.Property(u => u.UneceCode).HasMaxLength(UnitLimits.UneceCode);

        builder.HasIndex(u => u.Code).IsUnique();
        DatabaseErrors.Explain("ux_units_code", UnitTexts.CodeTaken, nameof(Unit.Code));
    }
}
