using Erp.Parties.Contracts;
using Erp.Platform.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Parties.Contacts;

sealed class ContactConfiguration : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("contacts");
        builder.Property(c => c.Title).HasMaxLength(PartyLimits.Title);
        builder.Property(c => c.FirstName).HasMaxLength(PartyLimits.NamePart);
        builder.Property(c => c.LastName).HasMaxLength(PartyLimits.NamePart);
        builder.Property(c => c.Name).HasMaxLength(ContactLimits.Name);
        builder.Property(c => c.Function).HasMaxLength(ContactLimits.Function);
        builder.Property(c => c.Email).HasMaxLength(PartyLimits.Email);
        builder.Property(c => c.Phone).HasMaxLength(PartyLimits.Phone);
        builder.Property(c => c.Mobile).HasMaxLength(PartyLimits.Phone);
        builder.Property(c => c.Language).HasMaxLength(PartyLimits.Language);
        builder.HasSearchText(c => c.SearchText);
        builder.HasOne<Party>().WithMany().HasForeignKey(c => c.PartyId).OnDelete(DeleteBehavior.Restrict);
    }
}
