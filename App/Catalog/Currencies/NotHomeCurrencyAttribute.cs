using System.ComponentModel.DataAnnotations;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Texts;

namespace Erp.Catalog.Currencies;

/// <summary>A currency other than the one the books are kept in: that one is always worth itself.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotHomeCurrencyAttribute : ValidationAttribute, IExplained
{
    public Message Says => ExchangeRateTexts.HomeCurrency;

    public override bool IsValid(object? value) => value is not string code || !code.Trim().Equals(Money.Euro, StringComparison.OrdinalIgnoreCase);
}
