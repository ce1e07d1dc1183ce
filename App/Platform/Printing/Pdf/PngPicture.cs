using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Erp.Platform.Printing.Pdf;

/// <summary>A PNG with 8 bits per channel and no interlacing, unpacked to plain RGB or grey on white paper.</summary>
sealed class PngPicture
{
    enum Kind
    {
        Grey = 0,
        Rgb = 2,
        Palette = 3,
        GreyAlpha = 4,
        Rgba = 6,
    }

    Kind kind;
    byte[] palette = [];
    byte[] transparency = [];
    readonly ArrayBufferWriter<byte> packed = new();

    PngPicture()
    {
    }

    public int Width { get; private set; }

    public int Height { get; private set; }

    public bool IsGrey => kind is Kind.Grey or Kind.GreyAlpha;

    int Channels => kind switch { Kind.Grey or Kind.Palette => 1, Kind.GreyAlpha => 2, Kind.Rgb => 3, _ => 4 };

    public static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    /// <summary>Reads the chunks; the pixels stay packed until <see cref="Decode"/>.</summary>
    public static PngPicture Open(ReadOnlySpan<byte> file)
    {
        var png = new PngPicture();
        for (var at = 8; ;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            var type = file.Slice(at + 4, 4);
            var content = file.Slice(at + 8, length);
            if (type.SequenceEqual("IHDR"u8)) png.ReadHeader(content);
            else if (type.SequenceEqual("PLTE"u8)) png.palette = content.ToArray();
            else if (type.SequenceEqual("tRNS"u8)) png.transparency = content.ToArray();
            else if (type.SequenceEqual("IDAT"u8)) png.packed.Write(content);
            else if (type.SequenceEqual("IEND"u8)) return png;
            at += 12 + length;
        }
    }

    /// <summary>The pixels row by row: one byte each when grey, else three.</summary>
    public byte[] Decode()
    {
        var (channels, shown) = (Channels, IsGrey ? 1 : 3);
        var pixels = new byte[Width * Height * shown];
        var (row, above) = (new byte[Width * channels], new byte[Width * channels]);
        using var rows = new ZLibStream(new MemoryStream(packed.WrittenSpan.ToArray()), CompressionMode.Decompress);
        Span<byte> filter = stackalloc byte[1];
        for (var y = 0; y < Height; y++)
        {
            rows.ReadExactly(filter);
            rows.ReadExactly(row);
            Unfilter(filter[0], row, above, channels);
            Flatten(row, pixels.AsSpan(y * Width * shown));
            (row, above) = (above, row);
        }
        return pixels;
    }

    void ReadHeader(ReadOnlySpan<byte> header)
    {
        Width = BinaryPrimitives.ReadInt32BigEndian(header);
        Height = BinaryPrimitives.ReadInt32BigEndian(header[4..]);
        kind = (Kind)header[9];
        if (header[8] != 8 || header[12] != 0 || !Enum.IsDefined(kind)) throw new PrintingException(PrintTexts.ImageKind);
    }

    static void Unfilter(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= step ? row[i - step] : 0, up = above[i], corner = i >= step ? above[i - step] : 0;
            row[i] += filter switch
            {
                0 => 0,
                1 => (byte)left,
                2 => (byte)up,
                3 => (byte)((left + up) / 2),
                4 => (byte)Paeth(left, up, corner),
                _ => throw new InvalidDataException("An unknown row filter."),
            };
        }
    }

    static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        int byLeft = Math.Abs(guess - left), byUp = Math.Abs(guess - up), byCorner = Math.Abs(guess - corner);
        return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
    }

    void Flatten(ReadOnlySpan<byte> row, Span<byte> pixels)
    {
        for (var x = 0; x < Width; x++)
        {
            switch (kind)
            {
                case Kind.Grey:
                    pixels[x] = transparency.Length >= 2 && transparency[1] == row[x] ? (byte)255 : row[x];
                    break;
                case Kind.GreyAlpha:
                    pixels[x] = OnWhite(row[2 * x], row[2 * x + 1]);
                    break;
                case Kind.Rgb:
                    Paint(pixels, x, row.Slice(3 * x, 3), IsTransparent(row.Slice(3 * x, 3)) ? (byte)0 : (byte)255);
                    break;
                case Kind.Rgba:
                    Paint(pixels, x, row.Slice(4 * x, 3), row[4 * x + 3]);
                    break;
                default:
                    Paint(pixels, x, palette.AsSpan(3 * row[x], 3), row[x] < transparency.Length ? transparency[row[x]] : (byte)255);
                    break;
            }
        }
    }

    bool IsTransparent(ReadOnlySpan<byte> rgb) =>
        transparency.Length >= 6 && transparency[1] == rgb[0] && transparency[3] == rgb[1] && transparency[5] == rgb[2];

    static void Paint(Span<byte> pixels, int x, ReadOnlySpan<byte> rgb, byte alpha)
    {
        for (var i = 0; i < 3; i++) pixels[3 * x + i] = OnWhite(rgb[i], alpha);
    }

    static byte OnWhite(byte value, byte alpha) => (byte)((value * alpha + 255 * (255 - alpha) + 127) / 255);
}
