using Erp.Catalog.Items;
using Erp.Platform.Access;
using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Erp.Projects.CostCategories;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Projects.TimeEntries;

sealed class TimeEntryConfiguration : IEntityTypeConfiguration<Timesheet>, IEntityTypeConfiguration<TimeEntry>, IEntityTypeConfiguration<TimeSettings>
{
    public void Configure(EntityTypeBuilder<Timesheet> builder)
    {
        builder.ToTable("timesheets");
        builder.HasOne<Member>().WithMany().HasForeignKey(t => t.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Entries).WithOne().HasForeignKey(e => e.TimesheetId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(t => new { t.MemberId, t.Monday }).IsUnique();
        // Two first entries of a week at once: the later one finds the week on its second try.
        DatabaseErrors.TryAgainAt("ux_timesheets_member_id_monday");
        DatabaseErrors.Explain("fk_timesheets_member_id", ProjectTexts.MemberUnknown, nameof(TimeEntryForm.MemberId));
    }

    public void Configure(EntityTypeBuilder<TimeEntry> builder)
    {
        builder.ToTable("time_entries");
        builder.Property(e => e.Note).HasMaxLength(TimeEntryLimits.Note);
        builder.Property(e => e.ReturnReason).HasMaxLength(TimeEntryLimits.ReturnReason);
        builder.Property(e => e.CostRate).HasPrecision(TimeEntryLimits.RatePrecision, Money.PriceDecimals);
        builder.HasOne<Member>().WithMany().HasForeignKey(e => e.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Project>().WithMany().HasForeignKey(e => e.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkItem>().WithMany().HasForeignKey(e => e.WorkItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Item>().WithMany().HasForeignKey(e => e.ActivityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.ProjectId, e.State });
        builder.HasIndex(e => new { e.Day, e.Id });
        builder.HasIndex(e => e.State).HasFilter($"state = '{nameof(TimeEntryState.Submitted)}'").HasDatabaseName("ix_time_entries_submitted");
        builder.HasIndex(e => e.InvoiceId);
        DatabaseErrors.Explain("fk_time_entries_project_id", ProjectTexts.InUse);
        DatabaseErrors.Explain("fk_time_entries_work_item_id", TimeEntryTexts.TaskInUse);
    }

    public void Configure(EntityTypeBuilder<TimeSettings> builder)
    {
        builder.ToTable("time_settings");
        builder.HasOne<CostCategory>().WithMany().HasForeignKey(s => s.CategoryId).OnDelete(DeleteBehavior.Restrict);
    }
}
