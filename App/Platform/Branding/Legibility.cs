using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Branding;

/// <summary>How well one colour can be read on another, as WCAG 2.2 measures it.</summary>
public static class Legibility
{
    /// <summary>What letters need (criterion 1.4.3, level AA).</summary>
    public const double Text = 4.5;

    /// <summary>What buttons and other shapes need beside their surroundings (criterion 1.4.11, level AA).</summary>
    public const double Shape = 3;

    /// <summary>Contrast of two colours, from 1 (the same) to 21 (black and white); their order does not matter.</summary>
    public static double Contrast(Colour one, Colour other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The colour itself where it can be read on the ground, or else its nearest shade towards black or white that can.</summary>
    public static Colour Shade(this Colour colour, Colour towards, Colour ground, double contrast) =>
        Enumerable.Range(0, 101).Select(percent => Mix(colour, towards, percent)).First(shade => Contrast(shade, ground) >= contrast);

    // Relative luminance: linear light, weighted as the eye sees it.
    static double Luminance(Colour colour) => 0.2126 * Linear(colour.Red) + 0.7152 * Linear(colour.Green) + 0.0722 * Linear(colour.Blue);

    static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    static Colour Mix(Colour from, Colour to, int percent)
    {
        byte Channel(byte a, byte b) => (byte)(a + (b - a) * percent / 100);
        return new(Channel(from.Red, to.Red), Channel(from.Green, to.Green), Channel(from.Blue, to.Blue));
    }
}
