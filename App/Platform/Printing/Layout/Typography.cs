using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Printing.Layout;

/// <summary>The look shared by all documents: faces, sizes in points, colours, and how lines stand.</summary>
sealed class Typography(FontLibrary fonts, Colour accent)
{
    public const double Body = 9.5, Table = 9, Small = 8, Footer = 7, Address = 10, Subject = 14.5, Heading = 10.5, GrandTotal = 11.5;

    public const double HairlineWidth = 0.12, RuleWidth = 0.35;

    const double LeadingPerSize = 1.38;

    public static readonly Colour Ink = new(0x1B, 0x1F, 0x24);
    public static readonly Colour Grey = new(0x66, 0x6D, 0x77);
    public static readonly Colour Hairline = new(0xD9, 0xDD, 0xE2);
    public static readonly Colour Watermark = new(0xEE, 0xEF, 0xF1);

    readonly PdfFont regular = fonts[FontFace.Regular];
    readonly PdfFont bold = fonts[FontFace.Bold];
    readonly PdfFont italic = fonts[FontFace.Italic];

    /// <summary>The company's colour, used for few things only.</summary>
    public Colour Accent => accent;

    public PdfFont Font(Emphasis emphasis) => emphasis switch
    {
        Emphasis.Bold => bold,
        Emphasis.Italic => italic,
        _ => regular,
    };

    /// <summary>Distance from line to line in millimetres.</summary>
    public static double Leading(double size) => size * LeadingPerSize * Millimetres.PerPoint;

    /// <summary>The baseline of a line that starts at a height: capitals stand in the middle of the line.</summary>
    public double Baseline(double top, double size) => top + (Leading(size) + regular.CapHeight / 1000 * size * Millimetres.PerPoint) / 2;

    public double Measure(string text, double size, Emphasis emphasis = Emphasis.Plain) => Font(emphasis).Measure(text, size);
}
