using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Projects.PermitTypes;

sealed class PermitTypeConfiguration : IEntityTypeConfiguration<PermitType>
{
    public void Configure(EntityTypeBuilder<PermitType> builder)
    {
        builder.ToTable("permit_types");
        builder.Property(t => t.Name).HasMaxLength(ProjectLimits.Name);
        builder.Property(t => t.Documents).HasMaxLength(ProjectLimits.Description);
        builder.HasIndex(t => t.Name).IsUnique();
        DatabaseErrors.Explain("ux_permit_types_name", PermitTypeTexts.NameTaken, nameof(PermitType.Name));
    }
}
