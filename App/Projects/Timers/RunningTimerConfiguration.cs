using Erp.Catalog.Items;
using Erp.Platform.Access;
using Erp.Platform.Work;
using Erp.Projects.TimeEntries;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Projects.Timers;

sealed class RunningTimerConfiguration : IEntityTypeConfiguration<RunningTimer>
{
    public void Configure(EntityTypeBuilder<RunningTimer> builder)
    {
        builder.ToTable("running_timers");
        builder.Property(t => t.Note).HasMaxLength(TimeEntryLimits.Note);
        builder.HasOne<Member>().WithMany().HasForeignKey(t => t.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Project>().WithMany().HasForeignKey(t => t.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkItem>().WithMany().HasForeignKey(t => t.WorkItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Item>().WithMany().HasForeignKey(t => t.ActivityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(t => t.MemberId).IsUnique();
        // Started on two screens at once: the later one stops the earlier on its second try.
        DatabaseErrors.TryAgainAt("ux_running_timers_member_id");
        DatabaseErrors.Explain("fk_running_timers_project_id", ProjectTexts.InUse);
        DatabaseErrors.Explain("fk_running_timers_work_item_id", TimeEntryTexts.TaskInUse);
    }
}
