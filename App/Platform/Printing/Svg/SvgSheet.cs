using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Printing.Svg;

/// <summary>
/// A page on the screen, drawn by the very calls that draw the file. Every text states its width, so that it ends where it does on paper
/// whichever font the browser has.
/// </summary>
sealed class SvgSheet(double width, double height) : Sheet(width, height)
{
    readonly StringBuilder content = new();
    readonly StringBuilder pictures = new();

    /// <summary>The page as drawn so far.</summary>
    public SvgPage Page => new(Width, Height, pictures.ToString(), content.ToString());

    /// <inheritdoc />
    public override void Text(double x, double baseline, ReadOnlySpan<char> text, PdfFont font, double size, Colour colour) =>
        Text($"""x="{Number(x)}" y="{Number(baseline)}" """, text, font, size, colour);

    /// <inheritdoc />
    public override void Text(double x, double baseline, ReadOnlySpan<char> text, PdfFont font, double size, Colour colour, double degrees) =>
        Text($"""aria-hidden="true" transform="translate({Number(x)} {Number(baseline)}) rotate({Number(-degrees)})" """, text, font, size, colour);

    /// <inheritdoc />
    public override void Line(double x1, double y1, double x2, double y2, double width, Colour colour) =>
        Add($"""<path d="M{Number(x1)} {Number(y1)}L{Number(x2)} {Number(y2)}" stroke="{Hex(colour)}" stroke-width="{Number(width)}"/>""");

    /// <inheritdoc />
    public override void Fill(Colour colour, params ReadOnlySpan<Box> boxes)
    {
        if (boxes.IsEmpty) return;
        content.Append("<path d=\"");
        foreach (var box in boxes) Add($"M{Number(box.X)} {Number(box.Y)}h{Number(box.Width)}v{Number(box.Height)}h{Number(-box.Width)}z");
        Add($"\" fill=\"{Hex(colour)}\"/>");
    }

    /// <inheritdoc />
    public override void Image(PdfImage image, Box box) => pictures.Append(CultureInfo.InvariantCulture,
        $"""<image x="{Number(box.X)}" y="{Number(box.Y)}" width="{Number(box.Width)}" height="{Number(box.Height)}" preserveAspectRatio="none" href="{image.DataAddress}"/>""");

    /// <summary>Leads nowhere: what is not issued yet cannot be looked up.</summary>
    public override void Link(Box area, Uri target) { }

    void Text(string place, ReadOnlySpan<char> text, PdfFont font, double size, Colour colour)
    {
        var weight = font.IsBold ? " font-weight=\"700\"" : font.ItalicAngle != 0 ? " font-style=\"italic\"" : "";
        var width = font.Measure(text, size);
        if (width <= 0) return;
        var words = HtmlEncoder.Default.Encode(XmpMetadata.Plain(text.ToString()));
        Add($"""<text {place}font-size="{Number(size * Millimetres.PerPoint)}" fill="{Hex(colour)}" textLength="{Number(width)}" lengthAdjust="spacingAndGlyphs"{weight}>{words}</text>""");
    }

    void Add(string markup) => content.Append(markup);

    static string Hex(Colour colour) => $"#{colour.Red:X2}{colour.Green:X2}{colour.Blue:X2}";

    static string Number(double number) => PdfObjects.Number(number);
}
