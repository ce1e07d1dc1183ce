using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Platform.Texts;

namespace Erp.Catalog.Items;

/// <summary>A global trade item number (GTIN-8, -12, -13 or -14) with its check digit, as the bar code shows it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class GtinAttribute : ValidationAttribute, IExplainsValue
{
    public override bool IsValid(object? value) => WrongWith(value) is null;

    public Message? WrongWith(object? value)
    {
        if ((value as string).Compacted() is not { } gtin) return null;
        if (gtin.Length is not (8 or 12 or 13 or 14) || !gtin.All(char.IsAsciiDigit)) return ItemTexts.GtinShape;
        // From the right, digits count three and one in turn, the check digit one; the sum divides by ten.
        var sum = gtin.Reverse().Select((digit, i) => (digit - '0') * (i % 2 == 0 ? 1 : 3)).Sum();
        return sum % 10 == 0 ? null : (Message)ItemTexts.GtinCheckDigit;
    }
}
