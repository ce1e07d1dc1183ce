using Erp.Parties.Contracts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Parties.PaymentTerms;

sealed class PaymentTermConfiguration : IEntityTypeConfiguration<PaymentTerm>
{
    public void Configure(EntityTypeBuilder<PaymentTerm> builder)
    {
        builder.ToTable("payment_terms");
        builder.Property(t => t.Code).HasMaxLength(PaymentTermLimits.Code);
        builder.Property(t => t.NameEn).HasMaxLength(PaymentTermLimits.Name);
        builder.Property(t => t.NameDe).HasMaxLength(PaymentTermLimits.Name);
        builder.Property(t => t.DiscountPercent).HasPrecision(5, 2);

        builder.HasIndex(t => t.Code).IsUnique();
        DatabaseErrors.Explain("ux_payment_terms_code", PaymentTermTexts.CodeTaken, nameof(PaymentTerm.Code));
    }
}
