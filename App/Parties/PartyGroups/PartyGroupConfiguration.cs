using Erp.Parties.Contracts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Parties.PartyGroups;

sealed class PartyGroupConfiguration : IEntityTypeConfiguration<PartyGroup>
{
    public void Configure(EntityTypeBuilder<PartyGroup> builder)
    {
        builder.ToTable("party_groups");
        builder.Property(g => g.Code).HasMaxLength(PartyGroupLimits.Code);
        builder.Property(g => g.NameEn).HasMaxLength(PartyGroupLimits.Name);
        builder.Property(g => g.NameDe).HasMaxLength(PartyGroupLimits.Name);

        builder.HasIndex(g => g.Code).IsUnique();
        DatabaseErrors.Explain("ux_party_groups_code", PartyGroupTexts.CodeTaken, nameof(PartyGroup.Code));
    }
}
