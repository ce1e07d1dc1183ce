using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Projects.Labels;

sealed class LabelConfiguration : IEntityTypeConfiguration<Label>
{
    public void Configure(EntityTypeBuilder<Label> builder)
    {
        builder.ToTable("labels");
        builder.Property(l => l.Name).HasMaxLength(ProjectLimits.Role);
        builder.Property(l => l.Colour).HasMaxLength(ProjectLimits.Colour);
        builder.HasIndex(l => l.Name).IsUnique();
        DatabaseErrors.Explain("ux_labels_name", LabelTexts.NameTaken, nameof(Label.Name));
    }
}
