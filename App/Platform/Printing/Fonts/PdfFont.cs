using System.Text;

namespace Erp.Platform.Printing.Fonts;

/// <summary>A TrueType font that can be measured and embedded. Immutable, so one instance serves all documents at once.</summary>
public sealed class PdfFont
{
    readonly CharacterMap characters;
    readonly Kerning kerning;
    readonly ushort[] advances;

    PdfFont(TrueTypeFile file)
    {
        File = file;
        var (head, hhea) = (file["head"], file["hhea"]);
        UnitsPerEm = head.U16(18);
        if (UnitsPerEm == 0) throw new PrintingException(PrintTexts.FontUnreadable);
        Box = [.. Enumerable.Range(0, 4).Select(i => PerThousand(head.I16(36 + 2 * i)))];
        (Ascent, Descent) = (PerThousand(hhea.I16(4)), PerThousand(hhea.I16(6)));
        CapHeight = file.Optional("OS/2") is { Length: >= 90 } os2 && os2.U16(0) >= 2 ? PerThousand(os2.I16(88)) : Ascent;
        ItalicAngle = file.Optional("post") is { Length: >= 8 } post ? post.I16(4) : 0;
        IsBold = (head.U16(44) & 1) != 0;
        Name = PostScriptName(file["name"]);
        characters = new(file["cmap"], file.GlyphCount);
        kerning = new(file.Optional("kern"), file.GlyphCount, characters);
        advances = [.. Enumerable.Range(0, file.GlyphCount).Select(file.Advance)];
    }

    /// <summary>PostScript name, for example <c>LiberationSans-Bold</c>.</summary>
    public string Name { get; }

    /// <summary>Height of capitals above the baseline, in thousandths of the font size.</summary>
    public double CapHeight { get; }

    internal TrueTypeFile File { get; }

    internal int UnitsPerEm { get; }

    internal double Ascent { get; }

    internal double Descent { get; }

    internal double[] Box { get; }

    internal int ItalicAngle { get; }

    internal bool IsBold { get; }

    /// <summary>Reads a TrueType file.</summary>
    /// <exception cref="PrintingException">It is damaged or of another kind.</exception>
    public static PdfFont Read(byte[] file)
    {
        try
        {
            return new(new TrueTypeFile(file));
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or IndexOutOfRangeException or OverflowException)
        {
            throw new PrintingException(PrintTexts.FontUnreadable, error);
        }
    }

    /// <summary>The width of a text in millimetres, kerning included.</summary>
    /// <param name="text">Any text; what the font lacks counts as the replacement glyph.</param>
    /// <param name="size">Font size in points.</param>
    public double Measure(ReadOnlySpan<char> text, double size)
    {
        var units = 0L;
        for (var run = new GlyphRun(this, text); run.Next();) units += advances[run.Glyph] + run.Kern;
        return units * size / UnitsPerEm * Millimetres.PerPoint;
    }

    internal ushort Glyph(int character) => characters[character];

    internal short Kern(ushort left, ushort right) => kerning[left, right];

    /// <summary>Advance of a glyph in thousandths of the font size.</summary>
    internal double Width(int glyph) => PerThousand(advances[glyph]);

    internal double PerThousand(int units) => units * 1000.0 / UnitsPerEm;

    static string PostScriptName(FontTable table)
    {
        for (var i = 0; i < table.U16(2); i++)
        {
            var entry = table.From(6 + 12 * i);
            if (entry.U16(6) != 6) continue;
            var value = table.From(table.U16(4) + entry.U16(10)).Bytes[..entry.U16(8)];
            var name = entry.U16(0) == 1 ? Encoding.ASCII.GetString(value) : Encoding.BigEndianUnicode.GetString(value);
            var letters = name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-').ToArray();
            if (letters.Length > 0) return new(letters);
        }
        return "Font";
    }
}
