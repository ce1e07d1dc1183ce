using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Platform.Records;

namespace Erp.Catalog.Currencies;

/// <summary>A currency as it is typed.</summary>
public sealed class CurrencyForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, CurrencyCode, StringLength(PriceLimits.Currency)]
    public string Code { get; set; } = "";

    [Required, StringLength(PriceLimits.CurrencyName), OneLine]
    public string NameDe { get; set; } = "";

    [Required, StringLength(PriceLimits.CurrencyName), OneLine]
    public string NameEn { get; set; } = "";

    /// <summary>Decimals of its amounts: 2 for the euro, 0 for the yen, 3 for the Kuwaiti dinar.</summary>
    [Required, Range(0, 4)]
    public int? Decimals { get; set; } = 2;

    /// <summary>A form to change a currency in.</summary>
    public static CurrencyForm Of(Currency currency) => new() { Code = currency.Code, NameDe = currency.NameDe, NameEn = currency.NameEn, Decimals = currency.Decimals };
}
