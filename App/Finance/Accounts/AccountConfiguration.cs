using Erp.Finance.Taxes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Finance.Accounts;

sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.Property(a => a.Number).HasMaxLength(FinanceLimits.AccountNumber);
        builder.Property(a => a.NameEn).HasMaxLength(FinanceLimits.Name);
        builder.Property(a => a.NameDe).HasMaxLength(FinanceLimits.Name);
        builder.HasIndex(a => a.Number).IsUnique();
        builder.HasOne<TaxCode>().WithMany().HasForeignKey(a => a.TaxCodeId).OnDelete(DeleteBehavior.Restrict);
    }
}
