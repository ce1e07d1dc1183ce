using Erp.Finance.Accounts;
using Erp.Parties;
using Erp.Platform.Numbering;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Finance.Payments;

sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>, IEntityTypeConfiguration<PaymentAllocation>
{
    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.ToTable("payments");
        builder.Property(p => p.Number).HasMaxLength(NumberPattern.MaxLength);
        builder.Property(p => p.PartyName).HasMaxLength(FinanceLimits.PartyName);
        builder.Property(p => p.Currency).HasMaxLength(FinanceLimits.Currency);
        builder.Property(p => p.Reference).HasMaxLength(FinanceLimits.Reference);
        builder.Property(p => p.CancelReason).HasMaxLength(FinanceLimits.Reason);
        builder.HasIndex(p => p.Number).IsUnique();
        builder.HasIndex(p => p.PartyId);
        builder.HasIndex(p => p.Date);
        builder.HasOne<Party>().WithMany().HasForeignKey(p => p.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Allocations).WithOne().HasForeignKey(a => a.PaymentId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PaymentAllocation> builder)
    {
        builder.ToTable("payment_allocations");
        builder.HasIndex(a => new { a.PaymentId, a.OpenItemId }).IsUnique();
        builder.HasOne<OpenItem>().WithMany().HasForeignKey(a => a.OpenItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
