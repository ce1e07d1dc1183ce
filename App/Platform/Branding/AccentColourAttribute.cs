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
    const double LeastContrast = 4.5;

    public override bool IsValid(object? value) => WrongWith(value) is null;

    public Message? WrongWith(object? value)
    {
        if (value is not string hex) return null;
        if (Contrast(hex) is not { } contrast) return CompanyProfileTexts.ColourForm;
        return contrast >= LeastContrast ? null : CompanyProfileTexts.ColourTooLight.With(contrast, LeastContrast);
    }

    /// <summary>Contrast with white, from 1 (white) to 21 (black); null when the text is no colour.</summary>
    public static double? Contrast(string hex)
    {
        try
        {
            var colour = Colour.Parse(hex);
            // Relative luminance by WCAG: linear light, weighted as the eye sees it.
            var luminance = 0.2126 * Linear(colour.Red) + 0.7152 * Linear(colour.Green) + 0.0722 * Linear(colour.Blue);
            return 1.05 / (luminance + 0.05);
        }
        catch (PrintingException)
        {
            return null;
        }
    }

    static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
