using Erp.Crm.Opportunities;
using Erp.Platform.Access;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Crm.Activities;

sealed class OpportunityActivityConfiguration : IEntityTypeConfiguration<OpportunityActivity>
{
    public void Configure(EntityTypeBuilder<OpportunityActivity> builder)
    {
        builder.ToTable("opportunity_activities");
        builder.Property(a => a.Subject).HasMaxLength(ActivityLimits.Subject);
        builder.Property(a => a.Result).HasMaxLength(ActivityLimits.Result);
        builder.HasOne<Member>().WithMany().HasForeignKey(a => a.ResponsibleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.OpportunityId, a.Day });
        builder.HasIndex(a => a.Day).HasFilter("not done");
        DatabaseErrors.Explain("fk_opportunity_activities_responsible_id", OpportunityTexts.MemberUnknown, nameof(OpportunityActivity.ResponsibleId));
    }
}
