using System.Text;

namespace Erp.Platform.Printing.Fonts;

/// <summary>Walks a text glyph by glyph in a font, the one way both measuring and drawing see it.</summary>
ref struct GlyphRun(PdfFont font, ReadOnlySpan<char> text)
{
    readonly ReadOnlySpan<char> text = text;
    int next;
    bool started;
    ushort previous;

    /// <summary>The code point of the current glyph.</summary>
    public int Character { get; private set; }

    public ushort Glyph { get; private set; }

    /// <summary>Correction before this glyph, in font units.</summary>
    public short Kern { get; private set; }

    /// <summary>Moves to the next glyph that is seen; false at the end.</summary>
    public bool Next()
    {
        while (next < text.Length)
        {
            int character = text[next];
            if (char.IsSurrogate(text[next]))
            {
                Rune.DecodeFromUtf16(text[next..], out var rune, out var used);
                (character, next) = (rune.Value, next + used);
            }
            else
            {
                next++;
            }
            var glyph = font.Glyph(character);
            if (glyph == CharacterMap.Dropped) continue;
            Kern = started ? font.Kern(previous, glyph) : (short)0;
            (Character, Glyph, previous, started) = (character, glyph, glyph, true);
            return true;
        }
        return false;
    }
}
