using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Branding;

/// <summary>
/// The company's colour as its screens show it: shades near to what was chosen that can be read by day and by night, as filled shapes under
/// white letters and as letters of their own.
/// </summary>
public sealed record ScreenAccent(Colour DayFill, Colour NightFill, Colour DayText, Colour NightText)
{
    // From tokens.css: the surfaces that letters in the colour find hardest (--pressed), and the cards a button stands on by night.
    static readonly Colour DayGround = Colour.Parse("#E7EAEF"), NightGround = Colour.Parse("#272E3B"), NightCard = Colour.Parse("#161A22");

    /// <summary>The shades of a colour.</summary>
    public static ScreenAccent Of(Colour chosen)
    {
        var fill = chosen.Shade(Colour.Black, Colour.White, Legibility.Text);
        return new(
            DayFill: fill,
            // White letters still have room enough on the darkest shade that stands out from the card.
            NightFill: fill.Shade(Colour.White, NightCard, Legibility.Shape),
            DayText: chosen.Shade(Colour.Black, DayGround, Legibility.Text),
            NightText: chosen.Shade(Colour.White, NightGround, Legibility.Text));
    }

    /// <summary>The style sheet that puts the colour in place of the house's; every other tone of it follows in tokens.css.</summary>
    public string Css => $":root{{--accent:light-dark({DayFill.Hex},{NightFill.Hex});--accent-text:light-dark({DayText.Hex},{NightText.Hex})}}";
}
