using Erp.Catalog.Contracts;
using Erp.Parties;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Amounts;
using Erp.Platform.Search;
using Erp.Platform.Work;
using Erp.Projects.CostCategories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Projects;

sealed class ProjectConfiguration : IEntityTypeConfiguration<Project>, IEntityTypeConfiguration<TeamMember>, IEntityTypeConfiguration<Stage>, IEntityTypeConfiguration<BudgetLine>
{
    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.ToTable("projects");
        builder.Property(p => p.Number).HasMaxLength(ProjectLimits.Number);
        builder.Property(p => p.Name).HasMaxLength(ProjectLimits.Name);
        builder.Property(p => p.Description).HasMaxLength(ProjectLimits.Description);
        builder.Property(p => p.Venue).HasMaxLength(ProjectLimits.Venue);
        builder.Property(p => p.CancelReason).HasMaxLength(ProjectLimits.CancelReason);
        builder.HasAddress(p => p.VenueAddress);
        builder.Property(p => p.Currency).HasMaxLength(PriceLimits.Currency);
        builder.Property(p => p.Rate).HasPrecision(PriceLimits.RatePrecision, PriceLimits.RateDecimals);
        builder.HasOne<Party>().WithMany().HasForeignKey(p => p.ClientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(p => p.ManagerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Project>().WithMany().HasForeignKey(p => p.RepeatsId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(p => p.EventDay);
        builder.HasMany(p => p.Team).WithOne().HasForeignKey(t => t.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Stages).WithOne().HasForeignKey(s => s.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Budget).WithOne().HasForeignKey(b => b.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasSearchText(p => p.SearchText);
        builder.HasIndex(p => p.Number).IsUnique();
        builder.HasIndex(p => new { p.State, p.StartDate });
        DatabaseErrors.Explain("fk_projects_repeats_id", ProjectTexts.Repeated);
        DatabaseErrors.Explain("fk_projects_client_id", ProjectTexts.ClientUnknown, nameof(Project.ClientId));
        DatabaseErrors.Explain("fk_projects_manager_id", ProjectTexts.MemberUnknown, nameof(Project.ManagerId));
    }

    public void Configure(EntityTypeBuilder<TeamMember> builder)
    {
        builder.ToTable("project_team_members");
        builder.Property(t => t.Role).HasMaxLength(ProjectLimits.Role);
        builder.HasOne<Member>().WithMany().HasForeignKey(t => t.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(t => new { t.ProjectId, t.MemberId }).IsUnique();
        DatabaseErrors.Explain("ux_project_team_members_project_id_member_id", ProjectTexts.MemberTwice, nameof(Project.Team));
        DatabaseErrors.Explain("fk_project_team_members_member_id", ProjectTexts.MemberUnknown, nameof(Project.Team));
    }

    public void Configure(EntityTypeBuilder<Stage> builder)
    {
        builder.ToTable("project_stages");
        builder.Property(s => s.Name).HasMaxLength(ProjectLimits.Name);
    }

    public void Configure(EntityTypeBuilder<BudgetLine> builder)
    {
        builder.ToTable("project_budgets");
        builder.Property(b => b.Amount).HasPrecision(ProjectLimits.AmountPrecision, Money.Decimals);
        builder.HasOne<CostCategory>().WithMany().HasForeignKey(b => b.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(b => new { b.ProjectId, b.CategoryId }).IsUnique();
        DatabaseErrors.Explain("ux_project_budgets_project_id_category_id", ProjectTexts.CategoryTwice, nameof(Project.Budget));
    }
}
