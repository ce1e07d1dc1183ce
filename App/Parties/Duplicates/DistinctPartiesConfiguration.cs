using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Parties.Duplicates;

sealed class DistinctPartiesConfiguration : IEntityTypeConfiguration<DistinctParties>
{
    public void Configure(EntityTypeBuilder<DistinctParties> builder)
    {
        builder.ToTable("distinct_parties");
        builder.HasOne<Party>().WithMany().HasForeignKey(d => d.OneId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Party>().WithMany().HasForeignKey(d => d.OtherId).OnDelete(DeleteBehavior.Cascade);
    }
}
