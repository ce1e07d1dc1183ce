using Erp.Platform.Printing.Layout;
using Erp.Platform.Texts;

namespace Erp.Platform.Branding;

/// <summary>The paper documents are laid out for.</summary>
public enum PaperSize
{
    A4,
    A5,
    Letter,
}

/// <summary>From the company's choice to the printer's measure.</summary>
public static class PaperSizes
{
    /// <summary>The size in millimetres.</summary>
    public static PageFormat Format(this PaperSize paper) => paper switch { PaperSize.A5 => PageFormat.A5, PaperSize.Letter => PageFormat.Letter, _ => PageFormat.A4 };

    /// <summary>Its name for people.</summary>
    public static Text Label(this PaperSize paper) => paper switch { PaperSize.A5 => CompanyProfileTexts.A5, PaperSize.Letter => CompanyProfileTexts.Letter, _ => CompanyProfileTexts.A4 };
}
