using System.Text;
using Erp.Platform.Printing.Fonts;

namespace Erp.Platform.Printing.Pdf;

/// <summary>A page of a file.</summary>
public sealed class PdfPage : Sheet
{
    readonly PdfDocument document;
    readonly ByteWriter content = new();
    readonly List<(Box Area, Uri Target)> links = [];
    (EmbeddedFont? Font, double Size) font;
    Colour? fill;

    internal PdfPage(PdfDocument document, double width, double height) : base(width, height) => this.document = document;

    /// <inheritdoc />
    public override void Text(double x, double baseline, ReadOnlySpan<char> text, PdfFont font, double size, Colour colour)
    {
        Pick(colour);
        content.Raw("BT\n"u8);
        Pick(font, size);
        Point(x, baseline).Raw("Td\n"u8);
        this.font.Font!.Show(text, content);
        content.Raw("ET\n"u8);
    }

    /// <inheritdoc />
    public override void Text(double x, double baseline, ReadOnlySpan<char> text, PdfFont font, double size, Colour colour, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        Pick(colour);
        content.Raw("BT\n"u8);
        Pick(font, size);
        content.Number(cos).Number(sin).Number(-sin).Number(cos);
        Point(x, baseline).Raw("Tm\n"u8);
        this.font.Font!.Show(text, content);
        content.Raw("ET\n"u8);
    }

    /// <inheritdoc />
    public override void Line(double x1, double y1, double x2, double y2, double width, Colour colour)
    {
        Pen(width, colour);
        Point(x1, y1).Raw("m "u8);
        Point(x2, y2).Raw("l S\n"u8);
    }

    /// <summary>Draws the outline of a rectangle.</summary>
    public void Frame(Box box, double width, Colour colour)
    {
        Pen(width, colour);
        Rectangle(box).Raw("S\n"u8);
    }

    /// <inheritdoc />
    public override void Fill(Colour colour, params ReadOnlySpan<Box> boxes)
    {
        if (boxes.IsEmpty) return;
        Pick(colour);
        foreach (var box in boxes) Rectangle(box);
        content.Raw("f\n"u8);
    }

    /// <inheritdoc />
    public override void Image(PdfImage image, Box box)
    {
        content.Raw("q "u8).Number(box.Width * Millimetres.ToPoints).Raw("0 0 "u8).Number(box.Height * Millimetres.ToPoints);
        Point(box.X, box.Bottom).Raw("cm /"u8).Raw(Encoding.ASCII.GetBytes(document.Resource(image))).Raw(" Do Q\n"u8);
    }

    /// <inheritdoc />
    public override void Link(Box area, Uri target) => links.Add((area, target));

    internal int Write(PdfObjects objects, int parent, int resources)
    {
        var stream = objects.AddCompressed("", content.Written);
        var annotations = links.Select(link => objects.Add(
            $"<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] " +
            $"/Rect [{Points(link.Area.X)} {Points(Height - link.Area.Bottom)} {Points(link.Area.Right)} {Points(Height - link.Area.Y)}] " +
            $"/A << /S /URI /URI <{Convert.ToHexString(Encoding.ASCII.GetBytes(link.Target.AbsoluteUri))}> >> >>"))
            .Select(number => $"{number} 0 R").ToList();
        return objects.Add(
            $"<< /Type /Page /Parent {parent} 0 R /MediaBox [0 0 {Points(Width)} {Points(Height)}] /Resources {resources} 0 R " +
            $"/Contents {stream} 0 R{(annotations.Count > 0 ? $" /Annots [{string.Join(' ', annotations)}]" : "")} >>");
    }

    static string Points(double millimetres) => PdfObjects.Number(millimetres * Millimetres.ToPoints);

    ByteWriter Point(double x, double y) => content.Number(x * Millimetres.ToPoints).Number((Height - y) * Millimetres.ToPoints);

    ByteWriter Rectangle(Box box) => Point(box.X, box.Bottom)
        .Number(box.Width * Millimetres.ToPoints).Number(box.Height * Millimetres.ToPoints).Raw("re "u8);

    void Pick(PdfFont wanted, double size)
    {
        if (font.Font?.Font == wanted && font.Size.Equals(size)) return;
        font = (document.Embed(wanted), size);
        content.Raw("/"u8).Raw(Encoding.ASCII.GetBytes(font.Font!.Resource)).Raw(" "u8).Number(size).Raw("Tf\n"u8);
    }

    void Pick(Colour colour)
    {
        if (fill == colour) return;
        fill = colour;
        Rgb(colour).Raw("rg\n"u8);
    }

    void Pen(double width, Colour colour)
    {
        content.Number(width * Millimetres.ToPoints).Raw("w "u8);
        Rgb(colour).Raw("RG "u8);
    }

    ByteWriter Rgb(Colour colour) => content.Number(colour.Red / 255.0).Number(colour.Green / 255.0).Number(colour.Blue / 255.0);
}
