using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Erp.Platform.Printing.Fonts;

namespace Erp.Platform.Printing.Pdf;

/// <summary>
/// A font as one document uses it. Every character gets its own number in order of first use, so the embedded subset is small and copied
/// text is exactly what was written, even where several characters share a glyph.
/// </summary>
sealed class EmbeddedFont(PdfFont font, int index)
{
    /// <summary>Two bytes number the glyphs. Should a document ever hold more different characters, the rest share the last number.</summary>
    const int MostNumbers = 0xFFF0;

    readonly ushort[]?[] pages = new ushort[]?[0x1100];
    readonly List<int> characters = [0];
    readonly List<ushort> glyphs = [0];

    public PdfFont Font => font;

    /// <summary>The name the pages call it by.</summary>
    public string Resource { get; } = $"F{index}";

    /// <summary>Writes a text as glyph numbers with kerning between them.</summary>
    public void Show(ReadOnlySpan<char> text, ByteWriter page)
    {
        page.Raw("[<"u8);
        for (var run = new GlyphRun(font, text); run.Next();)
        {
            if (run.Kern != 0) page.Raw(">"u8).Number(-font.PerThousand(run.Kern)).Raw("<"u8);
            page.Hex(Number(run.Character, run.Glyph));
        }
        page.Raw(">] TJ\n"u8);
    }

    /// <summary>Writes the font and what it needs; answers the object number.</summary>
    public int Write(PdfObjects objects)
    {
        var subset = FontSubset.Build(font.File, glyphs);
        var name = $"{Tag(subset)}+{font.Name}";
        var file = objects.AddCompressed($"/Length1 {subset.Length}", subset);
        var descriptor = objects.Add(
            $"<< /Type /FontDescriptor /FontName /{name} /Flags {(font.ItalicAngle == 0 ? 32 : 96)} " +
            $"/FontBBox [{string.Join(' ', font.Box.Select(PdfObjects.Number))}] /ItalicAngle {PdfObjects.Number(font.ItalicAngle)} " +
            $"/Ascent {PdfObjects.Number(font.Ascent)} /Descent {PdfObjects.Number(font.Descent)} " +
            $"/CapHeight {PdfObjects.Number(font.CapHeight)} /StemV {(font.IsBold ? 140 : 88)} /FontFile2 {file} 0 R >>");
        var widths = string.Join(' ', glyphs.Select(glyph => PdfObjects.Number(font.Width(glyph))));
        var descendant = objects.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap /Identity /DW 0 /W [0 [{widths}]] " +
            $"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R >>");
        var unicode = objects.AddCompressed("", Encoding.ASCII.GetBytes(ToUnicode()));
        return objects.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H " +
            $"/DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>");
    }

    int Number(int character, ushort glyph)
    {
        var page = pages[character >> 8] ??= new ushort[256];
        ref var number = ref page[character & 255];
        if (number != 0) return number;
        if (glyphs.Count == MostNumbers) return MostNumbers - 1;
        number = (ushort)glyphs.Count;
        characters.Add(character);
        glyphs.Add(glyph);
        return number;
    }

    string ToUnicode()
    {
        const int mostPerBlock = 100;
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        for (var from = 1; from < characters.Count; from += mostPerBlock)
        {
            var to = Math.Min(from + mostPerBlock, characters.Count);
            map.Append(CultureInfo.InvariantCulture, $"{to - from} beginbfchar\n");
            for (var number = from; number < to; number++)
            {
                var utf16 = Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(characters[number]));
                map.Append(CultureInfo.InvariantCulture, $"<{number:X4}> <{Convert.ToHexString(utf16)}>\n");
            }
            map.Append("endbfchar\n");
        }
        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    /// <summary>Six capitals that tell this subset from others of the same font.</summary>
    static string Tag(byte[] subset) => string.Concat(SHA256.HashData(subset).Take(6).Select(b => (char)('A' + b % 26)));
}
