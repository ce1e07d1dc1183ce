using Erp.Finance.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Finance.Taxes;

sealed class TaxCodeConfiguration : IEntityTypeConfiguration<TaxCode>, IEntityTypeConfiguration<TaxRate>
{
    /// <summary>Up to 99.99 %.</summary>
    const int RatePrecision = 4;
    const int RateScale = 2;

    public void Configure(EntityTypeBuilder<TaxCode> builder)
    {
        builder.ToTable("tax_codes");
        builder.Property(t => t.Code).HasMaxLength(FinanceLimits.TaxCode);
        builder.Property(t => t.NameEn).HasMaxLength(FinanceLimits.Name);
        builder.Property(t => t.NameDe).HasMaxLength(FinanceLimits.Name);
        builder.Property(t => t.LegalTextEn).HasMaxLength(FinanceLimits.LegalText);
        builder.Property(t => t.LegalTextDe).HasMaxLength(FinanceLimits.LegalText);
        builder.Property(t => t.ExemptionCode).HasMaxLength(FinanceLimits.ExemptionCode);
        builder.HasIndex(t => t.Code).IsUnique();
        builder.HasMany(t => t.Rates).WithOne().HasForeignKey(r => r.TaxCodeId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<TaxRate> builder)
    {
        builder.ToTable("tax_rates");
        builder.Property(r => r.Rate).HasPrecision(RatePrecision, RateScale);
        builder.HasIndex(r => new { r.TaxCodeId, r.ValidFrom }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.RevenueAccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.OwedAccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.DeductibleAccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.DiscountAccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AdvanceAccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.UndueAccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
