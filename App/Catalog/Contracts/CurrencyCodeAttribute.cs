using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Erp.Catalog.Currencies;
using Erp.Platform.Records;
using Erp.Platform.Texts;

namespace Erp.Catalog.Contracts;

/// <summary>Three letters, as ISO 4217 names currencies.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed partial class CurrencyCodeAttribute : ValidationAttribute, IExplained
{
    public Message Says => CurrencyTexts.CodeShape;

    public override bool IsValid(object? value) => value is not string { Length: > 0 } code || Shape().IsMatch(code.Trim());

    [GeneratedRegex(@"^[A-Za-z]{3}\z")]
    private static partial Regex Shape();
}
