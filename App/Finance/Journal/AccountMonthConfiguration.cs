using Erp.Finance.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Finance.Journal;

sealed class AccountMonthConfiguration : IEntityTypeConfiguration<AccountMonth>
{
    public void Configure(EntityTypeBuilder<AccountMonth> builder)
    {
        builder.ToTable("account_months");
        builder.HasIndex(m => new { m.AccountId, m.Month }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
