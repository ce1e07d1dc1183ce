using System.Buffers.Binary;
using System.Text;

namespace Erp.Platform.Printing.Fonts;

/// <summary>
/// Cuts a font down to the glyphs a document uses, renumbered from zero in the order given. Parts of composite glyphs (the dots of "ä")
/// follow behind them.
/// </summary>
sealed class FontSubset
{
    const int ArgumentsAreWords = 0x01, HasScale = 0x08, MoreComponents = 0x20, HasTwoScales = 0x40, HasMatrix = 0x80;

    readonly TrueTypeFile font;
    readonly List<int> glyphs;
    readonly Dictionary<int, int> numbers = [];

    FontSubset(TrueTypeFile font, IReadOnlyList<ushort> used)
    {
        this.font = font;
        glyphs = [.. used];
        for (var i = 0; i < glyphs.Count; i++) numbers.TryAdd(glyphs[i], i);
    }

    /// <summary>A TrueType file with just these glyphs; the first must be the font's glyph 0.</summary>
    public static byte[] Build(TrueTypeFile font, IReadOnlyList<ushort> used) => new FontSubset(font, used).Build();

    byte[] Build()
    {
        var (outlines, offsets) = Outlines();
        var tables = new List<(string Tag, byte[] Content)>();
        foreach (var tag in new[] { "cvt ", "fpgm" })
            if (font.Optional(tag) is { } table) tables.Add((tag, table.Bytes.ToArray()));
        tables.Add(("glyf", outlines));
        tables.Add(("head", Patched("head", 50, 1)));
        tables.Add(("hhea", Patched("hhea", 34, glyphs.Count)));
        tables.Add(("hmtx", Metrics()));
        tables.Add(("loca", offsets));
        tables.Add(("maxp", Patched("maxp", 4, glyphs.Count)));
        if (font.Optional("prep") is { } program) tables.Add(("prep", program.Bytes.ToArray()));
        return Assemble(tables);
    }

    (byte[] Outlines, byte[] Offsets) Outlines()
    {
        using var outlines = new MemoryStream();
        var starts = new List<int>();
        for (var i = 0; i < glyphs.Count; i++)
        {
            starts.Add((int)outlines.Length);
            var outline = font.Outline(glyphs[i]);
            if (outline.Length >= 10 && BinaryPrimitives.ReadInt16BigEndian(outline) < 0) Renumber(outline);
            outlines.Write(outline);
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
        }
        starts.Add((int)outlines.Length);
        var offsets = new byte[4 * starts.Count];
        for (var i = 0; i < starts.Count; i++) BinaryPrimitives.WriteInt32BigEndian(offsets.AsSpan(4 * i), starts[i]);
        return (outlines.ToArray(), offsets);
    }

    void Renumber(byte[] composite)
    {
        var flags = MoreComponents;
        for (var at = 10; (flags & MoreComponents) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(composite.AsSpan(at));
            int part = BinaryPrimitives.ReadUInt16BigEndian(composite.AsSpan(at + 2));
            if (!numbers.TryGetValue(part, out var number))
            {
                numbers[part] = number = glyphs.Count;
                glyphs.Add(part);
            }
            BinaryPrimitives.WriteUInt16BigEndian(composite.AsSpan(at + 2), (ushort)number);
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
            at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        }
    }

    byte[] Metrics()
    {
        var metrics = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), font.Advance(glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan(4 * i + 2), font.LeftBearing(glyphs[i]));
        }
        return metrics;
    }

    byte[] Patched(string tag, int at, int value)
    {
        var content = font[tag].Bytes.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(content.AsSpan(at), (ushort)value);
        if (tag == "head") content.AsSpan(8, 4).Clear();
        return content;
    }

    static byte[] Assemble(List<(string Tag, byte[] Content)> tables)
    {
        var start = 12 + 16 * tables.Count;
        var file = new byte[start + tables.Sum(table => Padded(table.Content.Length))];
        var log = int.Log2(tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << log));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(16 * tables.Count - (16 << log)));
        var (at, head) = (start, 0);
        for (var i = 0; i < tables.Count; i++)
        {
            var (tag, content) = tables[i];
            content.CopyTo(file, at);
            var entry = file.AsSpan(12 + 16 * i, 16);
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(file.AsSpan(at, Padded(content.Length))));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], content.Length);
            if (tag == "head") head = at;
            at += Padded(content.Length);
        }
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), 0xB1B0AFBA - Checksum(file));
        return file;
    }

    static int Padded(int length) => (length + 3) & ~3;

    static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i + 4 <= bytes.Length; i += 4) sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
        return sum;
    }
}
