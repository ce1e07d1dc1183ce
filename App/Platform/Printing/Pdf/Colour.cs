using System.Globalization;

namespace Erp.Platform.Printing.Pdf;

/// <summary>A colour in sRGB, the only colour space our documents use.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour Black = new(0, 0, 0);

    public static readonly Colour White = new(255, 255, 255);

    /// <summary>Written as <c>#0F766E</c>.</summary>
    public string Hex => $"#{Red:X2}{Green:X2}{Blue:X2}";

    /// <summary>Reads <c>#0F766E</c>.</summary>
    /// <exception cref="PrintingException">It is written otherwise.</exception>
    public static Colour Parse(string hex) =>
        hex is ['#', .. { Length: 6 } digits] && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : throw new PrintingException(PrintTexts.ColourInvalid.With(hex));
}
