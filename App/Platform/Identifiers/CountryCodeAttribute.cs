using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Platform.Texts;

namespace Erp.Platform.Identifiers;

/// <summary>A country the product knows, by its two letters.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CountryCodeAttribute : ValidationAttribute, IExplained
{
    public Message Says => CountryTexts.Unknown;

    public override bool IsValid(object? value) => value is null || Country.Find(value as string) is not null;
}
