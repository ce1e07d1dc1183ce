using System.ComponentModel.DataAnnotations;
using Erp.Platform.Identifiers;
using Erp.Platform.Records;

namespace Erp.Platform.Branding;

/// <summary>Lengths of the company's profile, shared by form and mapping.</summary>
public static class CompanyProfileLimits
{
    public const int Name = 200;
    public const int Line = 100;
    public const int PostCode = 20;
    public const int Country = 2;
    public const int Phone = 50;
    public const int Email = 254;
    public const int VatId = 14;
    public const int TaxNumber = 30;
    public const int Register = 100;
    public const int Directors = 300;
    public const int Bic = 11;
    public const int Colour = 7;
    public const int Language = 2;

    /// <summary>How much longer an identifier may be typed than it is kept: the blanks people group it by.</summary>
    public const int Grouping = 12;
}

/// <summary>The company's profile as it is typed.</summary>
public sealed class CompanyProfileForm : IVersionedForm
{
    /// <summary>The house colour, until the company chose its own.</summary>
    public const string UsualColour = "#0F766E";

    public int Version { get; set; }

    [Required, StringLength(CompanyProfileLimits.Name), OneLine]
    public string? LegalName { get; set; }

    [StringLength(CompanyProfileLimits.Line), OneLine]
    public string? Street { get; set; }

    [StringLength(CompanyProfileLimits.PostCode), OneLine]
    public string? PostCode { get; set; }

    [StringLength(CompanyProfileLimits.Line), OneLine]
    public string? City { get; set; }

    [Required, CountryCode]
    public string CountryCode { get; set; } = Country.Home;

    [StringLength(CompanyProfileLimits.Phone), PhoneNumber]
    public string? Phone { get; set; }

    [StringLength(CompanyProfileLimits.Email), EmailAddress]
    public string? Email { get; set; }

    [StringLength(CompanyProfileLimits.Line), Website]
    public string? Website { get; set; }

    [StringLength(CompanyProfileLimits.VatId + CompanyProfileLimits.Grouping), VatId]
    public string? VatId { get; set; }

    [StringLength(CompanyProfileLimits.TaxNumber), OneLine]
    public string? TaxNumber { get; set; }

    [StringLength(CompanyProfileLimits.Register), OneLine]
    public string? RegisterCourt { get; set; }

    [StringLength(CompanyProfileLimits.Register), OneLine]
    public string? RegisterNumber { get; set; }

    [StringLength(CompanyProfileLimits.Directors), OneLine]
    public string? ManagingDirectors { get; set; }

    [StringLength(CompanyProfileLimits.Line), OneLine]
    public string? BankName { get; set; }

    [StringLength(IbanAttribute.MaxLength + CompanyProfileLimits.Grouping), Iban]
    public string? Iban { get; set; }

    [StringLength(CompanyProfileLimits.Bic + CompanyProfileLimits.Grouping), Bic]
    public string? Bic { get; set; }

    [Required, AccentColour]
    public string? AccentColour { get; set; } = UsualColour;

    [AllowedValues("de", "en")]
    public string Language { get; set; } = "de";

    [Declared]
    public PaperSize Paper { get; set; }

    public bool SmallBusiness { get; set; }
}
