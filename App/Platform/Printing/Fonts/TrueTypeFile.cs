using System.Text;

namespace Erp.Platform.Printing.Fonts;

/// <summary>A TrueType file opened by its table directory, with the outlines and metrics as they stand in it.</summary>
sealed class TrueTypeFile
{
    readonly Dictionary<string, FontTable> tables = [];
    readonly FontTable glyf;
    readonly FontTable loca;
    readonly FontTable hmtx;
    readonly bool longOffsets;
    readonly int metrics;

    public TrueTypeFile(byte[] file)
    {
        var directory = new FontTable(file);
        if (directory.U32(0) is not (0x00010000 or 0x74727565)) throw new PrintingException(PrintTexts.FontUnreadable);
        for (var i = 0; i < directory.U16(4); i++)
        {
            var entry = directory.From(12 + 16 * i);
            var tag = Encoding.ASCII.GetString(entry.Bytes[..4]);
            tables[tag] = new(file.AsMemory((int)entry.U32(8), (int)entry.U32(12)));
        }
        (glyf, loca, hmtx) = (this["glyf"], this["loca"], this["hmtx"]);
        longOffsets = this["head"].I16(50) == 1;
        metrics = this["hhea"].U16(34);
        GlyphCount = this["maxp"].U16(4);
    }

    public int GlyphCount { get; }

    /// <summary>A table every usable font has.</summary>
    public FontTable this[string tag] =>
        tables.TryGetValue(tag, out var table) ? table : throw new PrintingException(PrintTexts.FontUnreadable);

    public FontTable? Optional(string tag) => tables.TryGetValue(tag, out var table) ? table : null;

    /// <summary>A copy of a glyph's outline; empty for a blank.</summary>
    public byte[] Outline(int glyph) => glyf.Bytes[Offset(glyph)..Offset(glyph + 1)].ToArray();

    /// <summary>Advance width in font units.</summary>
    public ushort Advance(int glyph) => hmtx.U16(4 * Math.Min(glyph, metrics - 1));

    public short LeftBearing(int glyph) => glyph < metrics ? hmtx.I16(4 * glyph + 2) : hmtx.I16(4 * metrics + 2 * (glyph - metrics));

    int Offset(int glyph) => longOffsets ? (int)loca.U32(4 * glyph) : 2 * loca.U16(2 * glyph);
}
