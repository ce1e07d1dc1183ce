using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Printing.Layout;

/// <summary>How a company presents itself on its letters. Keep one instance per company: the logo is read once.</summary>
/// <param name="CompanyName">Legal name.</param>
/// <param name="AddressLines">Street, place and, abroad, country; with the name they form the line above the recipient.</param>
public sealed record Letterhead(string CompanyName, IReadOnlyList<string> AddressLines)
{
    readonly Lazy<PdfImage>? logo;

    /// <summary>A PNG or JPEG shown instead of the name at the head of the letter.</summary>
    public byte[]? Logo
    {
        get;
        init
        {
            field = value;
            logo = value is null ? null : new(() => PdfImage.Read(value));
        }
    }

    /// <summary>The company's colour as <c>#0F766E</c>; should be dark enough for text on white.</summary>
    public string AccentColour { get; init; } = "#0F766E";

    /// <summary>Up to four columns at the foot of each page: company, bank, register, contact.</summary>
    public IReadOnlyList<FooterColumn> Footer { get; init; } = [];

    internal PdfImage? LogoImage => logo?.Value;
}
