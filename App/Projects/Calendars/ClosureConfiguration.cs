using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Projects.Calendars;

sealed class ClosureConfiguration : IEntityTypeConfiguration<Closure>
{
    public void Configure(EntityTypeBuilder<Closure> builder)
    {
        builder.ToTable("closures");
        builder.Property(c => c.Name).HasMaxLength(ProjectLimits.Name);
        builder.HasIndex(c => c.Name).IsUnique();
        DatabaseErrors.Explain("ux_closures_name", ClosureTexts.NameTaken, nameof(Closure.Name));
    }
}
