using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Erp.Platform.Printing.Pdf;
using Erp.Platform.Texts;

namespace Erp.Platform.Printing;

public sealed class PdfImageTests
{
    [Fact]
    public void Colours_keep_their_values() =>
        Assert.Equal([255, 0, 0, 0, 255, 0], Pixels(Png(2, 1, 2, [0, 255, 0, 0, 0, 255, 0])));

    [Fact]
    public void Transparency_is_laid_on_white() =>
        Assert.Equal([255, 127, 127, 255, 255, 255], Pixels(Png(2, 1, 6, [0, 255, 0, 0, 128, 9, 9, 9, 0])));

    [Fact]
    public void Greys_stay_grey()
    {
        Assert.Equal([10, 20], Pixels(Png(2, 1, 0, [0, 10, 20])));
        Assert.Equal([10, 255], Pixels(Png(2, 1, 4, [0, 10, 255, 20, 0])));
    }

    [Fact]
    public void Palettes_are_resolved() =>
        Assert.Equal([4, 5, 6, 255, 255, 255], Pixels(Png(2, 1, 3, [0, 1, 0], ("PLTE", [1, 2, 3, 4, 5, 6]), ("tRNS", [0]))));

    [Fact]
    public void Every_row_filter_is_undone()
    {
        byte[] rows = [0, 10, 20, 30, 1, 10, 10, 10, 2, 1, 1, 1, 3, 10, 10, 10, 4, 1, 1, 1];
        Assert.Equal([10, 20, 30, 10, 20, 30, 11, 21, 31, 15, 28, 39, 16, 29, 40], Pixels(Png(3, 5, 0, rows)));
    }

    [Fact]
    public void A_jpeg_goes_into_the_document_unchanged()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0, 0xFF, 0xD9];
        var image = PdfImage.Read(jpeg);
        Assert.Equal((3, 2), (image.Width, image.Height));
        Assert.Equal(jpeg, Pixels(jpeg));
    }

    [Fact]
    public void Kinds_that_cannot_be_printed_are_refused_with_the_remedy()
    {
        var interlaced = Png(1, 1, 2, [0, 1, 2, 3]);
        interlaced[28] = 1;
        byte[] cmyk = [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 2, 0, 3, 4, 1, 0x11, 0];
        foreach (var file in new[] { interlaced, cmyk })
            Assert.Equal(PrintTexts.ImageKind, Assert.Throws<PrintingException>(() => PdfImage.Read(file)).Reason.Text);
    }

    [Fact]
    public void Damaged_and_foreign_files_are_refused()
    {
        var png = Png(2, 2, 2, [0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6]);
        var cut = Enumerable.Range(0, png.Length - "CRC.".Length).Select(length => png[..length]);
        byte[][] foreign = ["<svg/>"u8.ToArray(), [0xFF, 0xD8], Png(1, 1, 3, [0, 7])];
        Assert.All([.. cut, .. foreign], file => Assert.Throws<PrintingException>(() => PdfImage.Read(file)));
    }

    [Fact]
    public void A_huge_image_is_refused_before_it_is_unpacked() =>
        Assert.Equal(PrintTexts.ImageTooLarge, Assert.Throws<PrintingException>(() => PdfImage.Read(Png(60_000, 60_000, 2, [0]))).Reason.Text);

    static byte[] Pixels(byte[] file)
    {
        var document = new PdfDocument(new("T", "A", Languages.English, SampleInvoice.Created));
        document.AddPage(100, 100).Image(PdfImage.Read(file), new(10, 10, 20, 20));
        var pdf = new ParsedPdf(document.Save());
        return pdf.Streams[Assert.Single(pdf.Having("/Subtype /Image"))];
    }

    internal static byte[] Png(int width, int height, byte kind, byte[] rows, params (string Type, byte[] Content)[] extra)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, kind);
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(rows);
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        foreach (var (type, content) in extra.Prepend(("IHDR", header)).Append(("IDAT", packed.ToArray())).Append(("IEND", [])))
        {
            var length = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
            file.Write([.. length, .. Encoding.ASCII.GetBytes(type), .. content, 0, 0, 0, 0]);
        }
        return file.ToArray();
    }
}
