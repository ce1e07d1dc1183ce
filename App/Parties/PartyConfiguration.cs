using Erp.Parties.Contracts;
using Erp.Parties.PartyGroups;
using Erp.Parties.PaymentTerms;
using Erp.Platform.Amounts;
using Erp.Platform.Identifiers;
using Erp.Platform.Search;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Parties;

sealed class PartyConfiguration : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> builder)
    {
        builder.ToTable("parties");
        builder.Property(p => p.Number).HasMaxLength(PartyLimits.Number);
        builder.Property(p => p.Name).HasMaxLength(PartyLimits.Name);
        builder.Property(p => p.CompanyName).HasMaxLength(PartyLimits.Name);
        builder.Property(p => p.Title).HasMaxLength(PartyLimits.Title);
        builder.Property(p => p.FirstName).HasMaxLength(PartyLimits.NamePart);
        builder.Property(p => p.LastName).HasMaxLength(PartyLimits.NamePart);
        builder.HasAddress(p => p.Address);
        builder.Property(p => p.Email).HasMaxLength(PartyLimits.Email);
        builder.Property(p => p.Phone).HasMaxLength(PartyLimits.Phone);
        builder.Property(p => p.Website).HasMaxLength(PartyLimits.Website);
        builder.Property(p => p.VatId).HasMaxLength(PartyLimits.VatId);
        builder.Property(p => p.Iban).HasMaxLength(IbanAttribute.MaxLength);
        builder.Property(p => p.Bic).HasMaxLength(PartyLimits.Bic);
        builder.Property(p => p.Language).HasMaxLength(PartyLimits.Language);
        builder.Property(p => p.Currency).HasMaxLength(PartyLimits.Currency);
        builder.Property(p => p.Notes).HasMaxLength(PartyLimits.Notes);
        builder.HasOne<PaymentTerm>().WithMany().HasForeignKey(p => p.PaymentTermId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PartyGroup>().WithMany().HasForeignKey(p => p.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(p => p.CreditLimit).HasPrecision(PartyLimits.CreditPrecision, Money.Decimals);
        builder.HasOne<Party>().WithMany().HasForeignKey(p => p.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(p => p.MatchName).HasMaxLength(PartyLimits.MatchName);
        builder.HasIndex(p => p.MatchName).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(p => p.VatId);
        builder.HasIndex(p => p.Iban);
        // Found whichever way its letters are written.
        builder.HasIndex(p => p.Email).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasSearchText(p => p.SearchText);

        builder.HasIndex(p => p.Number).IsUnique();
        DatabaseErrors.Explain("ux_parties_number", PartyTexts.NumberTaken, nameof(Party.Number));
        DatabaseErrors.Explain("fk_parties_payment_term_id", PartyTexts.PaymentTermUnknown, nameof(Party.PaymentTermId));
        DatabaseErrors.Explain("fk_parties_group_id", PartyTexts.GroupUnknown, nameof(Party.GroupId));
        builder.HasIndex(p => p.Name);
    }
}
