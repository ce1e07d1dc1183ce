using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Platform.Approvals;

sealed class ApprovalConfiguration :
    IEntityTypeConfiguration<ApprovalSettings>, IEntityTypeConfiguration<ApprovalRule>, IEntityTypeConfiguration<ApprovalRequest>, IEntityTypeConfiguration<ApprovalReason>,
    IEntityTypeConfiguration<Substitute>
{
    const int EntityLength = 100, PercentPrecision = 5;

    public void Configure(EntityTypeBuilder<ApprovalSettings> builder)
    {
        builder.ToTable("approval_settings");
        DatabaseErrors.TryAgainAt("pk_approval_settings");
        builder.HasMany(s => s.Rules).WithOne().HasForeignKey(r => r.SettingsId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ApprovalRule> builder)
    {
        builder.ToTable("approval_rules");
        builder.Property(r => r.Kind).HasMaxLength(ApprovalLimits.Kind);
        builder.Property(r => r.DiscountPercent).HasPrecision(PercentPrecision, ApprovalLimits.PercentDecimals);
        builder.HasIndex(r => new { r.SettingsId, r.Kind }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ApprovalRequest> builder)
    {
        builder.ToTable("approval_requests");
        builder.Property(r => r.Kind).HasMaxLength(ApprovalLimits.Kind);
        builder.Property(r => r.Entity).HasMaxLength(EntityLength);
        builder.Property(r => r.Note).HasMaxLength(ApprovalLimits.Reason);
        builder.Property(r => r.Reason).HasMaxLength(ApprovalLimits.Reason);
        builder.HasMany(r => r.Reasons).WithOne().HasForeignKey(r => r.RequestId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => new { r.DocumentId, r.Id });
        // A document is before one approver at a time, whoever asks at the same moment.
        builder.HasIndex(r => r.DocumentId, "OneAtATime").IsUnique().HasFilter($"state = '{nameof(ApprovalState.Requested)}'");
        builder.HasIndex(r => r.State).HasFilter($"state = '{nameof(ApprovalState.Requested)}'");
        builder.HasIndex(r => new { r.RequestedById, r.Id });
    }

    public void Configure(EntityTypeBuilder<ApprovalReason> builder)
    {
        builder.ToTable("approval_reasons");
        builder.Property(r => r.Limit).HasPrecision(19, Money.Decimals);
        builder.Property(r => r.Value).HasPrecision(19, Money.Decimals);
    }

    public void Configure(EntityTypeBuilder<Substitute> builder)
    {
        builder.ToTable("substitutes");
        builder.HasIndex(s => s.MemberId);
        builder.HasIndex(s => s.SubstituteId);
    }
}
