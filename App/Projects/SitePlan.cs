using System.Buffers.Binary;
using System.IO.Compression;

namespace Erp.Projects;

/// <summary>A plan of a site for the demo: coloured areas as a picture (PNG), stage and stalls around a path by the water.</summary>
static class SitePlan
{
    const int Width = 480, Height = 320;

    static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Grass, water, path, stage, stalls, trees: red, green, blue each.</summary>
    static readonly byte[] Palette = [0xDC, 0xE8, 0xCF, 0xA9, 0xCB, 0xE0, 0xF3, 0xEC, 0xDD, 0x1F, 0x2A, 0x44, 0xE0, 0x7A, 0x3F, 0x6E, 0x94, 0x5B];

    /// <summary>Draws a site.</summary>
    /// <param name="stalls">How many stalls stand along the path; at most ten.</param>
    public static byte[] Draw(int stalls)
    {
        var areas = new List<(int Colour, int Left, int Top, int Width, int Height)> { (1, 0, 250, Width, 70), (2, 0, 150, Width, 34), (2, 210, 60, 60, 124), (3, 180, 24, 120, 48) };
        for (var n = 0; n < stalls; n++) areas.Add((4, 16 + (46 * n), n % 2 == 0 ? 118 : 192, 32, 24));
        for (var n = 0; n < 12; n++) areas.Add((5, 8 + (40 * n), 230, 12, 12));

        // Each row begins with how it is filtered: not at all.
        var pixels = new byte[(Width + 1) * Height];
        foreach (var area in areas)
            for (var y = area.Top; y < area.Top + area.Height; y++) pixels.AsSpan((y * (Width + 1)) + 1 + area.Left, area.Width).Fill((byte)area.Colour);
        var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(pixels);

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9]) = (8, 3);
        return [.. Signature, .. Chunk("IHDR"u8, header), .. Chunk("PLTE"u8, Palette), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    static byte[] Chunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        name.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), Checksum(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    /// <summary>CRC-32 as PNG wants it (ISO 3309).</summary>
    static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
        }

        return ~sum;
    }
}
