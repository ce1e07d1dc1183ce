using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Erp.Platform.Records;
using Erp.Platform.Texts;

namespace Erp.Platform.Identifiers;

/// <summary>A bank's identifier code (ISO 9362): 8 or 11 characters.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed partial class BicAttribute : ValidationAttribute, IExplained
{
    public Message Says => IdentifierTexts.Bic;

    public override bool IsValid(object? value) => (value as string).Compacted() is not { } bic || Shape().IsMatch(bic);

    [GeneratedRegex(@"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?\z")]
    private static partial Regex Shape();
}

/// <summary>A telephone number as people write it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed partial class PhoneNumberAttribute : ValidationAttribute, IExplained
{
    public Message Says => IdentifierTexts.Phone;

    public override bool IsValid(object? value) => (value as string).Trimmed() is not { } phone || Shape().IsMatch(phone);

    [GeneratedRegex(@"^(?=([^0-9]*[0-9]){3})[+(0-9][0-9 ()/.-]*\z")]
    private static partial Regex Shape();
}

/// <summary>A web address, with or without http(s) in front; nothing a browser would run.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed partial class WebsiteAttribute : ValidationAttribute, IExplained
{
    public Message Says => IdentifierTexts.Website;

    public override bool IsValid(object? value) => (value as string).Trimmed() is not { } website || Shape().IsMatch(website);

    [GeneratedRegex(@"^(https?://)?[\p{L}0-9]([\p{L}0-9-]*[\p{L}0-9])?(\.[\p{L}0-9]([\p{L}0-9-]*[\p{L}0-9])?)+(:\d{1,5})?(/\S*)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Shape();
}
