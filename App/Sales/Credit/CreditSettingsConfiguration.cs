using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Sales.Credit;

sealed class CreditSettingsConfiguration : IEntityTypeConfiguration<CreditSettings>
{
    public void Configure(EntityTypeBuilder<CreditSettings> builder) => builder.ToTable("credit_settings");
}
