using System.ComponentModel.DataAnnotations;
using Erp.Platform.Printing;
using Erp.Platform.Printing.Pdf;
using Erp.Platform.Records;
using Erp.Platform.Texts;

namespace Erp.Platform.Branding;

/// <summary>A colour such as <c>#0F766E</c> that can be read on white paper: contrast of at least 4.5 to 1 (WCAG 2.2, criterion 1.4.3).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AccentColourAttribute : ValidationAttribute, IExplainsValue
{
    public override bool IsValid(object? value) => WrongWith(value) is null;

    public Message? WrongWith(object? value)
    {
        if (value is not string hex) return null;
        if (Contrast(hex) is not { } contrast) return CompanyProfileTexts.ColourForm;
        return contrast >= Legibility.Text ? null : CompanyProfileTexts.ColourTooLight.With(contrast, Legibility.Text);
    }

    /// <summary>Contrast with white, from 1 (white) to 21 (black); null when the text is no colour.</summary>
    public static double? Contrast(string hex)
    {
        try
        {
            return Legibility.Contrast(Colour.Parse(hex), Colour.White);
        }
        catch (PrintingException)
        {
            return null;
        }
    }
}
