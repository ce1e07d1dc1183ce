using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Platform.Numbering;

sealed class NumberingConfiguration : IEntityTypeConfiguration<NumberRange>, IEntityTypeConfiguration<NumberCounter>
{
    const int CodeLength = 60;

    public void Configure(EntityTypeBuilder<NumberRange> builder)
    {
        builder.ToTable("number_ranges");
        builder.Property(r => r.Code).HasMaxLength(CodeLength);
        builder.Property(r => r.Pattern).HasMaxLength(NumberPattern.MaxLength);
        builder.HasIndex(r => r.Code).IsUnique();
    }

    public void Configure(EntityTypeBuilder<NumberCounter> builder)
    {
        builder.ToTable("number_counters");
        builder.HasOne<NumberRange>().WithMany().HasForeignKey(c => c.RangeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.RangeId, c.Year }).IsUnique();
    }
}
