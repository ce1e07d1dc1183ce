using Erp.Platform.Access;
using Erp.Platform.Search;
using Erp.Platform.Work;
using Erp.Projects.Labels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Projects.WorkItems;

sealed class WorkItemConfiguration : IEntityTypeConfiguration<WorkItem>, IEntityTypeConfiguration<Assignee>, IEntityTypeConfiguration<ItemLabel>,
    IEntityTypeConfiguration<Predecessor>, IEntityTypeConfiguration<ChecklistEntry>
{
    public void Configure(EntityTypeBuilder<WorkItem> builder)
    {
        builder.ToTable("work_items");
        builder.Property(w => w.Number).HasMaxLength(ProjectLimits.Number);
        builder.Property(w => w.Title).HasMaxLength(WorkItemLimits.Title);
        builder.Property(w => w.Description).HasMaxLength(WorkItemLimits.Description);
        builder.Property(w => w.EstimatedHours).HasPrecision(WorkItemLimits.HourPrecision, WorkItemLimits.HourDecimals);
        builder.HasOne<Project>().WithMany().HasForeignKey(w => w.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Stage>().WithMany().HasForeignKey(w => w.StageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(w => w.Assignees).WithOne().HasForeignKey(a => a.WorkItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(w => w.Labels).WithOne().HasForeignKey(l => l.WorkItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(w => w.Checklist).WithOne().HasForeignKey(c => c.WorkItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(w => w.Predecessors).WithOne().HasForeignKey(p => p.WorkItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasSearchText(w => w.SearchText);
        builder.HasIndex(w => w.Number).IsUnique();
        builder.HasIndex(w => new { w.ProjectId, w.State });
        builder.HasIndex(w => w.DueDate);
        DatabaseErrors.Explain("fk_work_items_project_id", ProjectTexts.InUse);
        DatabaseErrors.Explain("fk_work_items_stage_id", WorkItemTexts.StageInUse, nameof(WorkItem.StageId));
    }

    public void Configure(EntityTypeBuilder<Assignee> builder)
    {
        builder.ToTable("work_item_assignees");
        builder.HasOne<Member>().WithMany().HasForeignKey(a => a.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.WorkItemId, a.MemberId }).IsUnique();
        DatabaseErrors.Explain("fk_work_item_assignees_member_id", ProjectTexts.MemberUnknown, nameof(WorkItemForm.AssigneeIds));
    }

    public void Configure(EntityTypeBuilder<ItemLabel> builder)
    {
        builder.ToTable("work_item_labels");
        builder.HasOne<Label>().WithMany().HasForeignKey(l => l.LabelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.WorkItemId, l.LabelId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Predecessor> builder)
    {
        builder.ToTable("work_item_predecessors");
        builder.HasOne<WorkItem>().WithMany().HasForeignKey(p => p.PredecessorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.WorkItemId, p.PredecessorId }).IsUnique();
        DatabaseErrors.Explain("fk_work_item_predecessors_predecessor_id", WorkItemTexts.IsPredecessor, nameof(WorkItemForm.PredecessorIds));
    }

    public void Configure(EntityTypeBuilder<ChecklistEntry> builder)
    {
        builder.ToTable("work_item_checklist");
        builder.Property(c => c.Text).HasMaxLength(WorkItemLimits.Title);
    }
}
