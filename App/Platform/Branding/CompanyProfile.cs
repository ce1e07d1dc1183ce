using Erp.Platform.Identifiers;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Platform.Branding;

/// <summary>
/// Who the company is on everything it sends: name, address, the statements that law wants on business letters (§ 35a GmbHG, § 14 (4) UStG),
/// its bank account, and its look. There is exactly one.
/// </summary>
public sealed class CompanyProfile : Record
{
    /// <summary>The key of the only profile.</summary>
    public static readonly Guid OnlyId = new("01900000-0000-7000-8000-000000000001");

    CompanyProfile() { }

    /// <summary>The profile a new company starts with: its name, nothing else known yet.</summary>
    public CompanyProfile(string legalName, string language)
    {
        Id = OnlyId;
        LegalName = legalName;
        Language = language;
    }

    /// <summary>The registered name with its legal form, such as <c>Hanse Eventtechnik GmbH</c>.</summary>
    public string LegalName { get; private set; } = "";

    public string? Street { get; private set; }

    public string? PostCode { get; private set; }

    public string? City { get; private set; }

    /// <summary>Two letters by ISO 3166-1.</summary>
    public string CountryCode { get; private set; } = Country.Home;

    public string? Phone { get; private set; }

    public string? Email { get; private set; }

    public string? Website { get; private set; }

    /// <summary>VAT identification number, without blanks.</summary>
    public string? VatId { get; private set; }

    /// <summary>Tax number as the tax office writes it; an invoice needs it or the VAT ID (§ 14 (4) no. 2 UStG).</summary>
    public string? TaxNumber { get; private set; }

    /// <summary>Court that keeps the register, such as <c>Amtsgericht Hamburg</c>.</summary>
    public string? RegisterCourt { get; private set; }

    /// <summary>Number in the register, such as <c>HRB 123456</c>.</summary>
    public string? RegisterNumber { get; private set; }

    /// <summary>Everyone who manages the company, by first and last name, separated by commas.</summary>
    public string? ManagingDirectors { get; private set; }

    public string? BankName { get; private set; }

    /// <summary>Account customers pay to, without blanks.</summary>
    public string? Iban { get; private set; }

    public string? Bic { get; private set; }

    /// <summary>Colour of headings and lines on documents, as <c>#0F766E</c>; dark enough to be read on white.</summary>
    public string AccentColour { get; private set; } = CompanyProfileForm.UsualColour;

    /// <summary>PNG or JPEG shown at the head of letters.</summary>
    public byte[]? Logo { get; private set; }

    /// <summary>Two-letter language of documents and new people, unless theirs is known.</summary>
    public string Language { get; private set; } = "de";

    public PaperSize Paper { get; private set; }

    /// <summary>Small business that charges no VAT (§ 19 UStG); invoices then carry the note the law wants.</summary>
    public bool SmallBusiness { get; private set; }

    /// <summary>Takes over what was typed; the logo has a command of its own.</summary>
    public void Change(CompanyProfileForm form)
    {
        LegalName = form.LegalName!.Trim();
        (Street, PostCode, City, CountryCode) = (form.Street.Trimmed(), form.PostCode.Trimmed(), form.City.Trimmed(), form.CountryCode);
        (Phone, Email, Website) = (form.Phone.Trimmed(), form.Email.Trimmed(), form.Website.Trimmed());
        (VatId, TaxNumber) = (form.VatId.Compacted(), form.TaxNumber.Trimmed());
        (RegisterCourt, RegisterNumber, ManagingDirectors) = (form.RegisterCourt.Trimmed(), form.RegisterNumber.Trimmed(), form.ManagingDirectors.Trimmed());
        (BankName, Iban, Bic) = (form.BankName.Trimmed(), form.Iban.Compacted(), form.Bic.Compacted());
        (AccentColour, Language, Paper, SmallBusiness) = (form.AccentColour!.ToUpperInvariant(), form.Language, form.Paper, form.SmallBusiness);
    }

    /// <summary>Puts another logo at the head of letters, or none.</summary>
    /// <exception cref="InvalidInputException">The file is too large or no picture that can be printed.</exception>
    public void ShowLogo(byte[]? file)
    {
        if (file is not null) CompanyLogo.Check(file);
        Logo = file;
    }
}
