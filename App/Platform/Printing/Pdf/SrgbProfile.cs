using System.Buffers.Binary;
using System.Text;

namespace Erp.Platform.Printing.Pdf;

/// <summary>
/// The sRGB colour space as an ICC profile of version 2: primaries of IEC 61966-2-1 adapted to D50 and its tone curve. Written here from
/// the published numbers, so that every file states what its colours mean.
/// </summary>
static class SrgbProfile
{
    const int HeaderLength = 128;
    const int CurvePoints = 1024;

    public static readonly byte[] Bytes = Build();

    static byte[] Build()
    {
        var curve = Curve();
        (string Tag, byte[] Content)[] tags =
        [
            ("desc", Description("sRGB IEC61966-2.1")),
            ("cprt", [.. Type("text"), .. Encoding.ASCII.GetBytes("No copyright, use freely\0")]),
            ("wtpt", Xyz(0.9642, 1.0, 0.8249)),
            ("rXYZ", Xyz(0.4360747, 0.2225045, 0.0139322)),
            ("gXYZ", Xyz(0.3850649, 0.7168786, 0.0971045)),
            ("bXYZ", Xyz(0.1430804, 0.0606169, 0.7141733)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        using var profile = new MemoryStream();
        profile.Write(new byte[HeaderLength + 4 + 12 * tags.Length]);
        var places = new Dictionary<byte[], int>();
        var directory = new byte[4 + 12 * tags.Length];
        BinaryPrimitives.WriteInt32BigEndian(directory, tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var (tag, content) = tags[i];
            if (!places.TryGetValue(content, out var place))
            {
                while (profile.Length % 4 != 0) profile.WriteByte(0);
                places[content] = place = (int)profile.Length;
                profile.Write(content);
            }
            var entry = directory.AsSpan(4 + 12 * i);
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], place);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], content.Length);
        }
        while (profile.Length % 4 != 0) profile.WriteByte(0);
        var bytes = profile.ToArray();
        Header(bytes);
        directory.CopyTo(bytes, HeaderLength);
        return bytes;
    }

    static void Header(Span<byte> bytes)
    {
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[8..], 0x02100000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", bytes[12..]);
        ReadOnlySpan<ushort> written = [2026, 1, 1, 0, 0, 0];
        for (var i = 0; i < written.Length; i++) BinaryPrimitives.WriteUInt16BigEndian(bytes[(24 + 2 * i)..], written[i]);
        Encoding.ASCII.GetBytes("acsp", bytes[36..]);
        Xyz(0.9642, 1.0, 0.8249).AsSpan(8).CopyTo(bytes[68..]);
    }

    static byte[] Type(string name) => [.. Encoding.ASCII.GetBytes(name), 0, 0, 0, 0];

    static byte[] Xyz(double x, double y, double z)
    {
        var content = new byte[20];
        Type("XYZ ").CopyTo(content, 0);
        BinaryPrimitives.WriteInt32BigEndian(content.AsSpan(8), (int)Math.Round(x * 65536));
        BinaryPrimitives.WriteInt32BigEndian(content.AsSpan(12), (int)Math.Round(y * 65536));
        BinaryPrimitives.WriteInt32BigEndian(content.AsSpan(16), (int)Math.Round(z * 65536));
        return content;
    }

    static byte[] Curve()
    {
        var content = new byte[12 + 2 * CurvePoints];
        Type("curv").CopyTo(content, 0);
        BinaryPrimitives.WriteInt32BigEndian(content.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = i / (CurvePoints - 1.0);
            var light = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(content.AsSpan(12 + 2 * i), (ushort)Math.Round(light * 65535));
        }
        return content;
    }

    /// <summary>A description with its empty Unicode (8 bytes) and Macintosh (70 bytes) forms.</summary>
    static byte[] Description(string text)
    {
        var ascii = Encoding.ASCII.GetBytes(text + '\0');
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, ascii.Length);
        return [.. Type("desc"), .. length, .. ascii, .. new byte[8 + 3 + 67]];
    }
}
