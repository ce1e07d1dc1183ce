using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Pdf;
using Erp.Platform.Texts;

namespace Erp.Platform.Printing;

public sealed class PdfDocumentTests
{
    static readonly byte[] File = new SampleInvoice(Languages.German, 3).Print();
    static readonly ParsedPdf Pdf = new(File);

    static readonly string[] Forbidden =
    [
        "/SMask", "/Group", "/ca ", "/CA ", "/BM", "/JavaScript", "/JS", "/LZWDecode", "/Encrypt", "/Interpolate", "/DeviceCMYK", "/CIDSet", "/AA",
        "/OpenAction",
    ];

    [Fact]
    public void Same_input_and_instant_give_the_same_bytes() =>
        Assert.Equal(File, new SampleInvoice(Languages.German, 3).Print());

    [Fact]
    public void The_language_of_the_server_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            Assert.Equal(File, new SampleInvoice(Languages.German, 3).Print());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Other_content_gives_another_identity()
    {
        var other = new ParsedPdf(new SampleInvoice(Languages.German, 4).Print());
        Assert.NotEqual(Identity(Pdf), Identity(other));
        static string Identity(ParsedPdf pdf) => Regex.Match(pdf.Trailer, "/ID (.*)").Value;
    }

    [Fact]
    public void Header_marks_the_file_as_binary_and_nothing_follows_its_end()
    {
        Assert.Equal("%PDF-1.7\n%"u8, File.AsSpan(0, 10));
        Assert.All(File[10..14], b => Assert.True(b > 127));
        Assert.EndsWith("%%EOF\n", Encoding.Latin1.GetString(File), StringComparison.Ordinal);
    }

    [Fact]
    public void Cross_references_find_every_object()
    {
        Assert.Equal(Pdf.Size - 1, Pdf.Objects.Count);
        Assert.Contains($"/Size {Pdf.Size} ", Pdf.Trailer, StringComparison.Ordinal);
        var references = Pdf.Objects.Values.SelectMany(text => Regex.Matches(text, @"(\d+) 0 R"))
            .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        Assert.All(references, number => Assert.True(Pdf.Objects.ContainsKey(number)));
    }

    [Fact]
    public void Catalog_declares_language_title_colours_and_metadata()
    {
        Assert.Contains("/Lang (de-DE)", Pdf.Catalog, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", Pdf.Catalog, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>", Pdf.Metadata, StringComparison.Ordinal);
        Assert.DoesNotContain("/Filter", Pdf.Objects[ParsedPdf.Reference(Pdf.Catalog, "Metadata")], StringComparison.Ordinal);
        var intent = Pdf.Objects[Assert.Single(Pdf.Having("/GTS_PDFA1"))];
        var profile = Pdf.Streams[ParsedPdf.Reference(intent, "DestOutputProfile")];
        Assert.Equal(profile.Length, BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile, 12, 12));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
    }

    [Fact]
    public void Nothing_forbidden_for_long_keeping_is_used() =>
        Assert.All(Forbidden, key => Assert.Empty(Pdf.Having(key)));

    [Fact]
    public void Metadata_is_well_formed_and_agrees_with_the_information_dictionary()
    {
        var document = new PdfDocument(new("A & B <\u0007Ä>", "C & Co.", Languages.English, SampleInvoice.Created));
        document.AddPage(100, 100);
        var pdf = new ParsedPdf(document.Save());
        var xml = System.Xml.Linq.XDocument.Parse(pdf.Metadata);
        Assert.Contains(xml.Descendants(), element => element.Value == "A & B <Ä>");
        var information = pdf.Objects[ParsedPdf.Reference(pdf.Trailer, "Info")];
        Assert.Contains("/Title <FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("A & B <Ä>")), information, StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20261120093000Z)", information, StringComparison.Ordinal);
        Assert.Contains("<xmp:CreateDate>2026-11-20T09:30:00Z<", pdf.Metadata, StringComparison.Ordinal);
    }

    [Fact]
    public void The_invoice_data_is_attached_byte_for_byte()
    {
        var specification = Pdf.Objects[Assert.Single(Pdf.Having("/Type /Filespec"))];
        Assert.Contains("/AFRelationship /Alternative", specification, StringComparison.Ordinal);
        Assert.Contains("/AF [", Pdf.Catalog, StringComparison.Ordinal);
        Assert.Contains("/EmbeddedFiles", Pdf.Catalog, StringComparison.Ordinal);
        var file = ParsedPdf.Reference(specification, "UF");
        Assert.Equal("<rsm:CrossIndustryInvoice/>", Encoding.UTF8.GetString(Pdf.Streams[file]));
        Assert.Contains("/Subtype /text#2Fxml", Pdf.Objects[file], StringComparison.Ordinal);
        Assert.Contains("<fx:DocumentFileName>factur-x.xml<", Pdf.Metadata, StringComparison.Ordinal);
        Assert.Contains("<pdfaProperty:name>ConformanceLevel<", Pdf.Metadata, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_name_is_not_attached_twice()
    {
        var document = new PdfDocument(new("T", "A", Languages.English, SampleInvoice.Created));
        document.Attach(new("a.xml", default, "text/xml", "a"));
        Assert.Throws<ArgumentException>(() => document.Attach(new("a.xml", default, "text/xml", "a")));
    }

    [Fact]
    public void Every_font_is_embedded_as_a_small_subset()
    {
        var fonts = Pdf.Having("/Subtype /Type0").ToList();
        Assert.NotEmpty(fonts);
        Assert.Equal(fonts.Count, Pdf.Having("/FontFile2").Count());
        Assert.All(fonts, number => Assert.Matches("/BaseFont /[A-Z]{6}\\+LiberationSans", Pdf.Objects[number]));
        Assert.All(Pdf.Having("/Length1"), number => Assert.InRange(Pdf.Streams[number].Length, 5_000, 60_000));
    }

    [Fact]
    public void Declared_widths_are_those_of_the_embedded_font()
    {
        foreach (var number in Pdf.Having("/CIDFontType2"))
        {
            var widths = Regex.Match(Pdf.Objects[number], @"/W \[0 \[(.*?)\]\]").Groups[1].Value.Split(' ')
                .Select(width => double.Parse(width, CultureInfo.InvariantCulture)).ToList();
            var font = Pdf.Streams[ParsedPdf.Reference(Pdf.Objects[ParsedPdf.Reference(Pdf.Objects[number], "FontDescriptor")], "FontFile2")];
            var (hmtx, unitsPerEm) = (Table(font, "hmtx"), BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(Table(font, "head") + 18)));
            for (var glyph = 0; glyph < widths.Count; glyph++)
                Assert.Equal(BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(hmtx + 4 * glyph)) * 1000.0 / unitsPerEm, widths[glyph], 0.001);
        }
    }

    [Fact]
    public void Parts_of_composite_glyphs_follow_into_the_subset()
    {
        var pdf = Draw("ä");
        var subset = pdf.Streams[Assert.Single(pdf.Having("/Length1"))];
        var glyphs = BinaryPrimitives.ReadUInt16BigEndian(subset.AsSpan(Table(subset, "maxp") + 4));
        Assert.Equal(4, glyphs);
    }

    [Fact]
    public void The_subset_is_a_readable_font_of_its_own()
    {
        var pdf = Draw("Übertrag 1.234,00 €");
        var subset = pdf.Streams[Assert.Single(pdf.Having("/Length1"))];
        var sum = 0u;
        for (var i = 0; i < subset.Length; i += 4) sum += BinaryPrimitives.ReadUInt32BigEndian(subset.AsSpan(i));
        Assert.Equal(0xB1B0AFBA, sum);
    }

    [Theory]
    [InlineData("Grüße, Łódź, 12,50 € – „so“")]
    [InlineData("漢字 и 😀")]
    public void Copied_text_is_what_was_written(string text) => Assert.Equal(text, Draw(text).Text(0));

    [Fact]
    public void Control_characters_and_halves_of_characters_do_no_harm() =>
        Assert.Equal("ab\uFFFDc", Draw("a\u0000\u0007\u200Bb\uD800c").Text(0));

    [Fact]
    public void Links_can_be_printed()
    {
        var document = new PdfDocument(new("T", "A", Languages.English, SampleInvoice.Created));
        document.AddPage(100, 100).Link(new(10, 10, 20, 20), new("https://erp.example/ä?x=(1)"));
        var pdf = new ParsedPdf(document.Save());
        Assert.Contains("/F 4 ", pdf.Objects[Assert.Single(pdf.Having("/Subtype /Link"))], StringComparison.Ordinal);
    }

    static ParsedPdf Draw(string text)
    {
        var document = new PdfDocument(new("T", "A", Languages.English, SampleInvoice.Created));
        document.AddPage(100, 100).Text(10, 10, text, SampleInvoice.Fonts[FontFace.Regular], 10, Colour.Black);
        return new(document.Save());
    }

    static int Table(byte[] font, string tag)
    {
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); i++)
            if (Encoding.ASCII.GetString(font, 12 + 16 * i, 4) == tag) return BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(20 + 16 * i));
        throw new InvalidOperationException($"The font has no table {tag}.");
    }
}
