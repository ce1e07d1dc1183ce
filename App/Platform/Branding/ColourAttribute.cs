using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Platform.Texts;

namespace Erp.Platform.Branding;

/// <summary>A colour such as <c>#0F766E</c>, for stripes and dots that no text stands on.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ColourAttribute : ValidationAttribute, IExplained
{
    public Message Says => CompanyProfileTexts.ColourForm;

    public override bool IsValid(object? value) => value is not string hex || AccentColourAttribute.Contrast(hex) is not null;
}
