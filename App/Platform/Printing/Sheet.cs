using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Printing;

/// <summary>
/// One page to draw on: of a file, or on the screen as its preview. Lengths are millimetres from the upper left corner, font sizes points.
/// </summary>
public abstract class Sheet(double width, double height)
{
    public double Width { get; } = width;

    public double Height { get; } = height;

    /// <summary>Sets a text with its baseline starting at a point.</summary>
    public abstract void Text(double x, double baseline, ReadOnlySpan<char> text, PdfFont font, double size, Colour colour);

    /// <summary>Sets a text turned counter-clockwise by an angle in degrees about the start of its baseline.</summary>
    public abstract void Text(double x, double baseline, ReadOnlySpan<char> text, PdfFont font, double size, Colour colour, double degrees);

    /// <summary>Draws a straight line.</summary>
    public abstract void Line(double x1, double y1, double x2, double y2, double width, Colour colour);

    /// <summary>Fills rectangles as one shape, so that no seam shows where they touch.</summary>
    public abstract void Fill(Colour colour, params ReadOnlySpan<Box> boxes);

    /// <summary>Draws a picture stretched to a rectangle.</summary>
    public abstract void Image(PdfImage image, Box box);

    /// <summary>Makes a rectangle open an address.</summary>
    public abstract void Link(Box area, Uri target);
}
