using Erp.Platform.Printing.Layout;

namespace Erp.Platform.Branding;

/// <summary>The paper documents are laid out for.</summary>
public enum PaperSize
{
    A4,
    Letter,
}

/// <summary>From the company's choice to the printer's measure.</summary>
public static class PaperSizes
{
    /// <summary>The size in millimetres.</summary>
    public static PageFormat Format(this PaperSize paper) => paper == PaperSize.Letter ? PageFormat.Letter : PageFormat.A4;
}
