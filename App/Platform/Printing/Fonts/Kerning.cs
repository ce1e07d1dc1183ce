namespace Erp.Platform.Printing.Fonts;

/// <summary>
/// How much closer or wider certain pairs of letters stand. Pairs with a figure or a blank are left out: figures must stand under each
/// other in columns, and a line's width must be the sum of its words.
/// </summary>
sealed class Kerning
{
    readonly Dictionary<uint, short> pairs = [];
    readonly bool[] starts;

    public Kerning(FontTable? kern, int glyphCount, CharacterMap characters)
    {
        starts = new bool[glyphCount];
        if (kern is not { Length: > 18 } table || table.U16(0) != 0 || table.U16(2) == 0 || table.U16(8) >> 8 != 0) return;
        var upright = " 0123456789".Select(character => characters[character]).ToHashSet();
        for (var i = 0; i < table.U16(10); i++)
        {
            var at = 18 + 6 * i;
            var (left, right) = (table.U16(at), table.U16(at + 2));
            if (upright.Contains(left) || upright.Contains(right)) continue;
            pairs[Key(left, right)] = table.I16(at + 4);
            starts[left] = true;
        }
    }

    /// <summary>The correction between two neighbours in font units; negative moves them together.</summary>
    public short this[ushort left, ushort right] => starts[left] && pairs.TryGetValue(Key(left, right), out var units) ? units : (short)0;

    static uint Key(ushort left, ushort right) => (uint)left << 16 | right;
}
