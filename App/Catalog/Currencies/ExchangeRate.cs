using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Catalog.Currencies;

/// <summary>
/// What one euro cost in another currency on a day, as the European Central Bank and the Federal Ministry of Finance (§ 16 (6) UStG) publish it.
/// It holds until the next one.
/// </summary>
[MasterData]
public sealed class ExchangeRate : Record, INamed
{
    ExchangeRate() { }

    public ExchangeRate(ExchangeRateForm form) => Change(form);

    /// <summary>ISO 4217 code.</summary>
    public string Currency { get; private set; } = "";

    /// <summary>The day from which it holds.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Units of the currency for one euro, up to six decimals.</summary>
    public decimal Rate { get; private set; }

    string INamed.DisplayName => string.Create(CultureInfo.CurrentCulture, $"{Currency} {Date:d}");

    /// <summary>Takes over what was typed.</summary>
    public void Change(ExchangeRateForm form) => (Currency, Date, Rate) = (form.Currency.Trim().ToUpperInvariant(), form.Date!.Value, form.Rate!.Value);
}

/// <summary>A rate as it is typed.</summary>
public sealed class ExchangeRateForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, CurrencyCode, NotHomeCurrency, StringLength(PriceLimits.Currency)]
    public string Currency { get; set; } = "";

    [Required, PlausibleDate]
    public DateOnly? Date { get; set; }

    [Required, Positive, Between(0, PriceLimits.MostRate), Decimals(PriceLimits.RateDecimals)]
    public decimal? Rate { get; set; }

    /// <summary>A form to change a rate in.</summary>
    public static ExchangeRateForm Of(ExchangeRate rate) => new() { Currency = rate.Currency, Date = rate.Date, Rate = rate.Rate };
}
