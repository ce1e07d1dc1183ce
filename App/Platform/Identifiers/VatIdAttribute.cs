using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Platform.Texts;

namespace Erp.Platform.Identifiers;

/// <summary>A VAT identification number of an EU member state or Northern Ireland, with its check digits where the state publishes the rule.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class VatIdAttribute : ValidationAttribute, IExplainsValue
{
    public override bool IsValid(object? value) => WrongWith(value) is null;

    public Message? WrongWith(object? value)
    {
        if ((value as string).Compacted() is not { } vatId) return null;
        if (VatIdFormat.Of(vatId) is not { } format) return IdentifierTexts.VatIdCountry;
        if (!format.Fits(vatId)) return IdentifierTexts.VatIdFormat.With(format.Prefix, format.Example);
        return format.Checks(vatId) ? null : (Message)IdentifierTexts.VatIdCheckDigit;
    }
}
