namespace Erp.Platform.Printing.Pdf;

/// <summary>A picture ready to be put into documents. Read once and shared: the work of decoding is done at reading.</summary>
public sealed class PdfImage
{
    /// <summary>Larger pictures than this many million pixels are refused before they are unpacked.</summary>
    const int MostMegapixels = 25;

    const string Jpeg = "DCTDecode";

    readonly string filter;
    readonly byte[] content;
    readonly int channels;

    readonly Lazy<string> dataAddress;

    PdfImage(int width, int height, int channels, string filter, byte[] content, byte[] file)
    {
        (Width, Height, this.channels, this.filter, this.content) = (width, height, channels, filter, content);
        dataAddress = new(() => $"data:{(filter == Jpeg ? "image/jpeg" : "image/png")};base64,{Convert.ToBase64String(file)}");
    }

    /// <summary>Pixels across.</summary>
    public int Width { get; }

    /// <summary>Pixels down.</summary>
    public int Height { get; }

    /// <summary>Reads a PNG (8 bits, not interlaced; transparency is laid on white) or a JPEG (RGB or grey).</summary>
    /// <exception cref="PrintingException">It is damaged, too large or of another kind.</exception>
    public static PdfImage Read(byte[] file)
    {
        try
        {
            if (PngPicture.IsPng(file))
            {
                var png = PngPicture.Open(file);
                CheckSize(png.Width, png.Height);
                return new(png.Width, png.Height, png.IsGrey ? 1 : 3, "FlateDecode", PdfObjects.Compress(png.Decode()), file);
            }
            var jpeg = JpegHeader.Read(file);
            CheckSize(jpeg.Width, jpeg.Height);
            return new(jpeg.Width, jpeg.Height, jpeg.Channels, Jpeg, file, file);
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or ArgumentException or IndexOutOfRangeException)
        {
            throw new PrintingException(PrintTexts.ImageUnreadable, error);
        }
    }

    /// <summary>The picture for a browser.</summary>
    internal string DataAddress => dataAddress.Value;

    internal int Write(PdfObjects objects) => objects.AddStream(
        $"/Type /XObject /Subtype /Image /Width {Width} /Height {Height} /BitsPerComponent 8 " +
        $"/ColorSpace {(channels == 1 ? "/DeviceGray" : "/DeviceRGB")} /Filter /{filter}",
        content);

    static void CheckSize(int width, int height)
    {
        if (width <= 0 || height <= 0) throw new InvalidDataException("An image has at least one pixel.");
        if ((long)width * height > MostMegapixels * 1_000_000L) throw new PrintingException(PrintTexts.ImageTooLarge.With(MostMegapixels));
    }
}
