using Erp.Platform.Identifiers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Platform.Branding;

sealed class CompanyProfileConfiguration : IEntityTypeConfiguration<CompanyProfile>
{
    public void Configure(EntityTypeBuilder<CompanyProfile> builder)
    {
        builder.ToTable("company_profiles");
        builder.Property(c => c.LegalName).HasMaxLength(CompanyProfileLimits.Name);
        builder.Property(c => c.Street).HasMaxLength(CompanyProfileLimits.Line);
        builder.Property(c => c.PostCode).HasMaxLength(CompanyProfileLimits.PostCode);
        builder.Property(c => c.City).HasMaxLength(CompanyProfileLimits.Line);
        builder.Property(c => c.CountryCode).HasMaxLength(CompanyProfileLimits.Country);
        builder.Property(c => c.Phone).HasMaxLength(CompanyProfileLimits.Phone);
        builder.Property(c => c.Email).HasMaxLength(CompanyProfileLimits.Email);
        builder.Property(c => c.Website).HasMaxLength(CompanyProfileLimits.Line);
        builder.Property(c => c.VatId).HasMaxLength(CompanyProfileLimits.VatId);
        builder.Property(c => c.TaxNumber).HasMaxLength(CompanyProfileLimits.TaxNumber);
        builder.Property(c => c.RegisterCourt).HasMaxLength(CompanyProfileLimits.Register);
        builder.Property(c => c.RegisterNumber).HasMaxLength(CompanyProfileLimits.Register);
        builder.Property(c => c.ManagingDirectors).HasMaxLength(CompanyProfileLimits.Directors);
        builder.Property(c => c.BankName).HasMaxLength(CompanyProfileLimits.Line);
        builder.Property(c => c.Iban).HasMaxLength(IbanAttribute.MaxLength);
        builder.Property(c => c.Bic).HasMaxLength(CompanyProfileLimits.Bic);
        builder.Property(c => c.AccentColour).HasMaxLength(CompanyProfileLimits.Colour);
        builder.Property(c => c.Language).HasMaxLength(CompanyProfileLimits.Language);
    }
}
