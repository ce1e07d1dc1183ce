using Erp.Catalog.Contracts;
using Erp.Parties;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Catalog.Currencies;

/// <summary>Price lists, rates, customers and projects name a currency by its code; the references stand in <c>Migrations/…_PriceGuards.cs</c>.</summary>
sealed class CurrencyConfiguration : IEntityTypeConfiguration<Currency>, IEntityTypeConfiguration<ExchangeRate>
{
    public void Configure(EntityTypeBuilder<Currency> builder)
    {
        builder.ToTable("currencies");
        builder.Property(c => c.Code).HasMaxLength(PriceLimits.Currency);
        builder.Property(c => c.NameDe).HasMaxLength(PriceLimits.CurrencyName);
        builder.Property(c => c.NameEn).HasMaxLength(PriceLimits.CurrencyName);
        builder.HasIndex(c => c.Code).IsUnique();
        DatabaseErrors.Explain("ux_currencies_code", CurrencyTexts.CodeTaken, nameof(Currency.Code));
        DatabaseErrors.Explain("fk_parties_currency", CurrencyTexts.Unknown, nameof(Party.Currency));
    }

    public void Configure(EntityTypeBuilder<ExchangeRate> builder)
    {
        builder.ToTable("exchange_rates");
        builder.Property(r => r.Currency).HasMaxLength(PriceLimits.Currency);
        builder.Property(r => r.Rate).HasPrecision(PriceLimits.RatePrecision, PriceLimits.RateDecimals);
        builder.HasIndex(r => new { r.Currency, r.Date }).IsUnique();
        DatabaseErrors.Explain("ux_exchange_rates_currency_date", ExchangeRateTexts.DayTaken, nameof(ExchangeRate.Date));
        DatabaseErrors.Explain("fk_exchange_rates_currency", CurrencyTexts.Unknown, nameof(ExchangeRate.Currency));
    }
}
