using Erp.Platform.Records;

namespace Erp.Catalog.Currencies;

/// <summary>Currencies and their rates as plain records: list, form, REST, export and commands come from these descriptions.</summary>
public static class CurrencyRecords
{
    public static readonly RecordType<Currency, CurrencyForm, CurrencyRow> Currencies =
        new("catalog/currencies", CurrencyTexts.Currency, CurrencyTexts.Currencies, CatalogPermissions.Read, CatalogPermissions.Write)
        {
            Make = form => new Currency(form),
            Define = (currency, form) => currency.Change(form),
            Read = CurrencyForm.Of,
            Key = form => form.Code,
            StoredKey = currency => currency.Code,
            List = new RecordList<CurrencyRow>("catalog/currencies", CurrencyTexts.Currencies, CatalogPermissions.Read, CurrencyQueries.Rows)
                .Column(c => c.Code, CurrencyTexts.Code)
                .Column(c => c.NameDe, CurrencyTexts.NameDe)
                .Column(c => c.NameEn, CurrencyTexts.NameEn)
                .Column(c => c.Decimals, CurrencyTexts.Decimals)
                .OrderBy(c => c.Code),
        };

    public static readonly RecordType<ExchangeRate, ExchangeRateForm, ExchangeRateRow> Rates =
        new("catalog/exchange-rates", ExchangeRateTexts.ExchangeRate, ExchangeRateTexts.ExchangeRates, CatalogPermissions.Read, CatalogPermissions.Write)
        {
            Make = form => new ExchangeRate(form),
            Define = (rate, form) => rate.Change(form),
            Read = ExchangeRateForm.Of,
            List = new RecordList<ExchangeRateRow>("catalog/exchange-rates", ExchangeRateTexts.ExchangeRates, CatalogPermissions.Read, CurrencyQueries.RateRows)
                .Column(r => r.Date, ExchangeRateTexts.Date)
                .Column(r => r.Currency, ExchangeRateTexts.Currency)
                .Column(r => r.Rate, ExchangeRateTexts.Rate)
                .OrderBy(r => r.Date, latestFirst: true),
        };
}
