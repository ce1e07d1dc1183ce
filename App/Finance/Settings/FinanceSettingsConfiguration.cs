using Erp.Finance.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Finance.Settings;

sealed class FinanceSettingsConfiguration : IEntityTypeConfiguration<FinanceSettings>
{
    public void Configure(EntityTypeBuilder<FinanceSettings> builder)
    {
        builder.ToTable("finance_settings");
        builder.Property(s => s.Chart).HasMaxLength(FinanceLimits.Chart);
        builder.Property(s => s.Currency).HasMaxLength(FinanceLimits.Currency);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.ReceivablesAccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.PayablesAccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.ExchangeGainAccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.ExchangeLossAccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
