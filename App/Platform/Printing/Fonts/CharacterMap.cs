using System.Globalization;

namespace Erp.Platform.Printing.Fonts;

/// <summary>
/// Which glyph stands for which character. What cannot be seen (control and format characters) is dropped, and what the font lacks
/// is shown by a replacement glyph, so that any text prints and a gap is noticed.
/// </summary>
sealed class CharacterMap
{
    /// <summary>Marks a character that prints nothing and takes no room.</summary>
    public const ushort Dropped = ushort.MaxValue;

    /// <summary>Characters that may be set with the glyph of a near relative.</summary>
    static readonly (int Wanted, int Relative)[] Relatives =
    [
        (0x00A0, ' '), (0x2007, ' '), (0x2009, ' '), (0x200A, ' '), (0x202F, ' '), (0x3000, ' '), (0x2010, '-'), (0x2011, '-'), (0x2212, 0x2013),
    ];

    readonly ushort[] basic = new ushort[0x10000];
    readonly Dictionary<int, ushort> beyond = [];
    readonly ushort replacement;
    readonly int glyphCount;

    public CharacterMap(FontTable cmap, int glyphCount)
    {
        this.glyphCount = glyphCount;
        var (best, format) = (0, 0);
        for (var i = 0; i < cmap.U16(2); i++)
        {
            var offset = (int)cmap.U32(8 + 8 * i);
            var platform = cmap.U16(4 + 8 * i);
            if (platform is 0 or 3 && cmap.U16(offset) is 4 or 12 && cmap.U16(offset) > format) (best, format) = (offset, cmap.U16(offset));
        }
        if (format == 0) throw new PrintingException(PrintTexts.FontUnreadable);
        if (format == 12) ReadGroups(cmap.From(best));
        else ReadSegments(cmap.From(best));

        foreach (var (wanted, relative) in Relatives)
            if (basic[wanted] == 0) basic[wanted] = basic[relative];
        for (var character = 0; character < basic.Length; character++)
            if (basic[character] >= glyphCount) basic[character] = 0;
        replacement = new[] { 0xFFFD, 0x25A1, '?' }.Select(character => basic[character]).FirstOrDefault(glyph => glyph != 0);
        for (var character = 0; character < basic.Length; character++)
        {
            if (Unseen(character)) basic[character] = Dropped;
            else if (basic[character] == 0) basic[character] = replacement;
        }
    }

    /// <summary>The glyph for a Unicode code point, or <see cref="Dropped"/>.</summary>
    public ushort this[int character]
    {
        get
        {
            if (character < basic.Length) return basic[character];
            if (beyond.TryGetValue(character, out var glyph) && glyph < glyphCount) return glyph;
            return Unseen(character) ? Dropped : replacement;
        }
    }

    static bool Unseen(int character) =>
        CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || character is (>= 0xFE00 and <= 0xFE0F) or 0xFFFE or 0xFFFF;

    void ReadSegments(FontTable table)
    {
        var count = table.U16(6) / 2;
        for (var i = 0; i < count; i++)
        {
            int end = table.U16(14 + 2 * i), start = table.U16(16 + 2 * count + 2 * i), delta = table.U16(16 + 4 * count + 2 * i);
            var rangeAt = 16 + 6 * count + 2 * i;
            var range = table.U16(rangeAt);
            for (var character = start; character <= end && character < 0xFFFF; character++)
            {
                var glyph = range == 0 ? character : table.U16(rangeAt + range + 2 * (character - start));
                basic[character] = glyph == 0 && range != 0 ? (ushort)0 : (ushort)(glyph + delta);
            }
        }
    }

    void ReadGroups(FontTable table)
    {
        for (var i = 0; i < (int)table.U32(12); i++)
        {
            var group = table.From(16 + 12 * i);
            for (int character = (int)group.U32(0), glyph = (int)group.U32(8); character <= (int)group.U32(4); character++, glyph++)
            {
                if (character < basic.Length) basic[character] = (ushort)glyph;
                else beyond[character] = (ushort)glyph;
            }
        }
    }
}
