using Erp.Platform.Printing.Fonts;
using Erp.Platform.Texts;

namespace Erp.Platform.Printing;

public sealed class PdfFontTests
{
    static readonly PdfFont Regular = SampleInvoice.Fonts[FontFace.Regular];

    [Fact]
    public void Figures_are_equally_wide_in_every_neighbourhood()
    {
        var width = Regular.Measure("0", 10);
        Assert.All("123456789", digit => Assert.Equal(width, Regular.Measure(digit.ToString(), 10), 1e-9));
        Assert.Equal(5 * width, Regular.Measure("11711", 10), 1e-9);
    }

    [Fact]
    public void Letters_are_kerned() => Assert.True(Regular.Measure("AV", 10) < Regular.Measure("A", 10) + Regular.Measure("V", 10));

    [Fact]
    public void A_line_is_as_wide_as_its_words_and_blanks() =>
        Assert.Equal(Regular.Measure("Ta", 10) + Regular.Measure(" ", 10) + Regular.Measure("Yo", 10), Regular.Measure("Ta Yo", 10), 1e-9);

    [Fact]
    public void What_the_font_lacks_is_seen_and_what_cannot_be_seen_takes_no_room()
    {
        Assert.True(Regular.Measure("漢", 10) > 1);
        Assert.Equal(0, Regular.Measure("\u0000\u0007\u200B\uFEFF\u00AD", 10));
    }

    [Fact]
    public void A_missing_font_is_reported_with_file_and_folder()
    {
        var fonts = new FontLibrary(new() { FontFolder = "/nowhere" });
        var error = Assert.Throws<PrintingException>(() => fonts[FontFace.Bold]);
        Assert.Contains("LiberationSans-Bold.ttf", error.Reason.In(Languages.German), StringComparison.Ordinal);
        Assert.Contains("/nowhere", error.Reason.In(Languages.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_face_is_read_once() => Assert.Same(Regular, SampleInvoice.Fonts[FontFace.Regular]);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(400)]
    [InlineData(20_000)]
    public void A_damaged_font_is_refused(int length)
    {
        var folder = new PrintingOptions().FontFolder.Split(Path.PathSeparator).First(Directory.Exists);
        var file = File.ReadAllBytes(Path.Combine(folder, "LiberationSans-Regular.ttf"));
        Assert.Throws<PrintingException>(() => PdfFont.Read(file[..length]));
    }
}
