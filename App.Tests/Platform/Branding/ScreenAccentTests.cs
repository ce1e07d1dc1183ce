using Erp.Platform.Branding;
using Erp.Platform.Printing.Pdf;

namespace Erp.Tests.Platform.Branding;

public sealed class ScreenAccentTests
{
    /// <summary>Surfaces of tokens.css on which letters in the company's colour stand: page, card, sunken, hovered, pressed.</summary>
    static readonly string[] ByDay = ["#F6F7F9", "#FFFFFF", "#F4F6F8", "#F1F3F6", "#E7EAEF"], ByNight = ["#0F1218", "#161A22", "#1C212B", "#1E242F", "#272E3B"];

    public static TheoryData<Colour> Extremes => [Colour.Black, Colour.White, Colour.Parse("#FFEE00"), Colour.Parse("#000080"), Colour.Parse("#FF0000"), Colour.Parse("#0F766E")];

    [Theory, MemberData(nameof(Extremes))]
    public void Extreme_colours_can_be_read(Colour chosen) => Readable(chosen);

    [Fact]
    public void Any_colour_can_be_read_by_day_and_by_night()
    {
        var random = new Random(2026);
        for (var i = 0; i < 2000; i++) Readable(new((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256)));
    }

    [Fact]
    public void A_colour_that_can_be_read_stays_as_it_was_chosen()
    {
        var accent = ScreenAccent.Of(Colour.Parse("#8A1C5B"));

        Assert.Equal("#8A1C5B", accent.DayFill.Hex);
        Assert.Equal("#8A1C5B", accent.DayText.Hex);
    }

    [Fact]
    public void The_sheet_names_the_shades_of_day_and_night()
    {
        var accent = ScreenAccent.Of(Colour.Parse("#8A1C5B"));

        Assert.Contains($"--accent:light-dark(#8A1C5B,{accent.NightFill.Hex})", accent.Css);
        Assert.Contains($"--accent-text:light-dark(#8A1C5B,{accent.NightText.Hex})", accent.Css);
    }

    static void Readable(Colour chosen)
    {
        var accent = ScreenAccent.Of(chosen);
        foreach (var fill in new[] { accent.DayFill, accent.NightFill }) AtLeast(Legibility.Text, Colour.White, fill, chosen);
        AtLeast(Legibility.Shape, accent.DayFill, Colour.White, chosen);
        AtLeast(Legibility.Shape, accent.NightFill, Colour.Parse("#161A22"), chosen);
        foreach (var ground in ByDay) AtLeast(Legibility.Text, accent.DayText, Colour.Parse(ground), chosen);
        foreach (var ground in ByNight) AtLeast(Legibility.Text, accent.NightText, Colour.Parse(ground), chosen);
    }

    static void AtLeast(double needed, Colour shown, Colour ground, Colour chosen)
    {
        var contrast = Legibility.Contrast(shown, ground);
        Assert.True(contrast >= needed, $"{chosen.Hex}: {shown.Hex} on {ground.Hex} has {contrast:0.00}, needs {needed}");
    }
}
