using Erp.Parties;
using Erp.Parties.Contacts;
using Erp.Platform.Access;
using Erp.Platform.Amounts;
using Erp.Platform.Search;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Crm.Opportunities;

sealed class OpportunityConfiguration : IEntityTypeConfiguration<Opportunity>, IEntityTypeConfiguration<OpportunityQuote>
{
    public void Configure(EntityTypeBuilder<Opportunity> builder)
    {
        builder.ToTable("opportunities");
        builder.Property(o => o.Number).HasMaxLength(OpportunityLimits.Number);
        builder.Property(o => o.Title).HasMaxLength(OpportunityLimits.Title);
        builder.Property(o => o.Value).HasPrecision(OpportunityLimits.ValuePrecision, Money.Decimals);
        builder.Property(o => o.LostReason).HasMaxLength(OpportunityLimits.LostReason);
        builder.Property(o => o.Description).HasMaxLength(OpportunityLimits.Description);
        builder.HasOne<Party>().WithMany().HasForeignKey(o => o.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contact>().WithMany().HasForeignKey(o => o.ContactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(o => o.ResponsibleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(o => o.Quotes).WithOne().HasForeignKey(q => q.OpportunityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(o => o.Activities).WithOne().HasForeignKey(a => a.OpportunityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasSearchText(o => o.SearchText);
        builder.HasIndex(o => o.Number).IsUnique();
        builder.HasIndex(o => new { o.Stage, o.CloseDate });
        DatabaseErrors.Explain("fk_opportunities_party_id", OpportunityTexts.PartyInUse, nameof(Opportunity.PartyId));
        DatabaseErrors.Explain("fk_opportunities_contact_id", OpportunityTexts.ContactInUse, nameof(Opportunity.ContactId));
        DatabaseErrors.Explain("fk_opportunities_responsible_id", OpportunityTexts.MemberUnknown, nameof(Opportunity.ResponsibleId));
    }

    public void Configure(EntityTypeBuilder<OpportunityQuote> builder)
    {
        builder.ToTable("opportunity_quotes");
        builder.HasIndex(q => q.QuoteId).IsUnique();
    }
}
