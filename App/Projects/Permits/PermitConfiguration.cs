using Erp.Parties;
using Erp.Platform.Amounts;
using Erp.Platform.Search;
using Erp.Platform.Work;
using Erp.Projects.CostCategories;
using Erp.Projects.PermitTypes;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Projects.Permits;

sealed class PermitConfiguration : IEntityTypeConfiguration<Permit>, IEntityTypeConfiguration<PermitCondition>, IEntityTypeConfiguration<PermitRequirement>
{
    public void Configure(EntityTypeBuilder<Permit> builder)
    {
        builder.ToTable("permits");
        builder.Property(p => p.Number).HasMaxLength(ProjectLimits.Number);
        builder.Property(p => p.Name).HasMaxLength(ProjectLimits.Name);
        builder.Property(p => p.Description).HasMaxLength(ProjectLimits.Description);
        builder.Property(p => p.Authority).HasMaxLength(PermitLimits.Authority);
        builder.Property(p => p.Reference).HasMaxLength(PermitLimits.Reference);
        builder.Property(p => p.RejectReason).HasMaxLength(PermitLimits.RejectReason);
        builder.Property(p => p.Cost).HasPrecision(ProjectLimits.AmountPrecision, Money.Decimals);
        builder.HasOne<Project>().WithMany().HasForeignKey(p => p.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PermitType>().WithMany().HasForeignKey(p => p.TypeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Party>().WithMany().HasForeignKey(p => p.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CostCategory>().WithMany().HasForeignKey(p => p.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Conditions).WithOne().HasForeignKey(c => c.PermitId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.RequiredBy).WithOne().HasForeignKey(r => r.PermitId).OnDelete(DeleteBehavior.Cascade);
        builder.HasSearchText(p => p.SearchText);
        builder.HasIndex(p => p.Number).IsUnique();
        builder.HasIndex(p => new { p.ProjectId, p.State });
        builder.HasIndex(p => new { p.State, p.ValidUntil });
        DatabaseErrors.Explain("fk_permits_project_id", ProjectTexts.InUse);
        DatabaseErrors.Explain("fk_permits_type_id", PermitTexts.TypeUnknown, nameof(Permit.TypeId));
        DatabaseErrors.Explain("fk_permits_authority_id", PermitTexts.AuthorityUnknown, nameof(Permit.AuthorityId));
    }

    public void Configure(EntityTypeBuilder<PermitCondition> builder)
    {
        builder.ToTable("permit_conditions");
        builder.Property(c => c.Text).HasMaxLength(PermitLimits.Condition);
        builder.HasOne<WorkItem>().WithMany().HasForeignKey(c => c.WorkItemId).OnDelete(DeleteBehavior.Restrict);
        DatabaseErrors.Explain("fk_permit_conditions_work_item_id", PermitConditionTexts.TaskInUse);
    }

    public void Configure(EntityTypeBuilder<PermitRequirement> builder)
    {
        builder.ToTable("permit_requirements");
        builder.HasOne<WorkItem>().WithMany().HasForeignKey(r => r.WorkItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.PermitId, r.WorkItemId }).IsUnique();
        DatabaseErrors.Explain("fk_permit_requirements_work_item_id", PermitConditionTexts.TaskInUse);
    }
}
