using System.Globalization;
using System.Text.RegularExpressions;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Texts;

namespace Erp.Platform.Printing;

public sealed class LetterLayoutTests
{
    const double PointsPerMillimetre = 72 / 25.4;

    [Theory]
    [InlineData("de", "Bezeichnung", "Zu übertragen", "Übertrag", "Seite {0} von {1}")]
    [InlineData("en", "Description", "Carried forward", "Brought forward", "Page {0} of {1}")]
    public void A_long_invoice_repeats_headers_and_carries_amounts(string language, string header, string carried, string brought, string pageOf)
    {
        var invoice = new SampleInvoice(Languages.Of(language), 120);
        var pdf = new ParsedPdf(invoice.Print());
        var pages = Enumerable.Range(0, pdf.Pages.Count).Select(pdf.Text).ToList();
        var withLines = pages.Count(page => page.Contains(header, StringComparison.Ordinal));
        Assert.InRange(withLines, 4, 8);
        for (var i = 0; i < pages.Count; i++)
            Assert.Contains(string.Format(CultureInfo.InvariantCulture, pageOf, i + 1, pages.Count), pages[i], StringComparison.Ordinal);
        for (var i = 0; i < withLines; i++)
        {
            Assert.Contains(header, pages[i], StringComparison.Ordinal);
            Assert.Equal(i > 0, pages[i].Contains($"{brought}\n", StringComparison.Ordinal));
            var last = Regex.Match(pages[i], carried + "\n(.*)");
            Assert.Equal(i + 1 < withLines, last.Success);
            if (last.Success) Assert.Contains($"{brought}\n{last.Groups[1].Value}\n", pages[i + 1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_amount_carried_is_the_sum_of_the_lines_above()
    {
        var pdf = new ParsedPdf(new SampleInvoice(Languages.German, 120).Print());
        var sum = 0m;
        for (var page = 0; page < pdf.Pages.Count - 1; page++)
        {
            var texts = pdf.Texts(page);
            var right = 190 * PointsPerMillimetre;
            sum += texts.Where(text => text.Size == 9 && Regex.IsMatch(text.Text, @"^[\d.]+,\d\d$") && text.X > right - 60)
                .Sum(text => decimal.Parse(text.Text, Languages.German));
            var carried = Regex.Match(pdf.Text(page), "Zu übertragen\n(.*)");
            Assert.Equal(pdf.Text(page + 1).Contains("Bezeichnung", StringComparison.Ordinal), carried.Success);
            if (!carried.Success) continue;
            // It stands in the column of amounts itself.
            sum -= decimal.Parse(carried.Groups[1].Value, Languages.German);
            if (page > 0) sum -= decimal.Parse(Regex.Match(pdf.Text(page), "Übertrag\n(.*)").Groups[1].Value, Languages.German);
            Assert.Equal(sum.ToString("N2", Languages.German), carried.Groups[1].Value);
        }
    }

    [Fact]
    public void Totals_stay_with_the_last_line_for_every_length()
    {
        for (var lines = 1; lines <= 45; lines++)
        {
            var pdf = new ParsedPdf(new SampleInvoice(Languages.German, lines).Print());
            var page = Enumerable.Range(0, pdf.Pages.Count).Single(i => pdf.Text(i).Contains("Rechnungsbetrag", StringComparison.Ordinal));
            var numbers = pdf.Texts(page)
                .Where(text => text.Size == 9 && Math.Abs(text.X - 25 * PointsPerMillimetre) < 0.01).Select(text => text.Text);
            Assert.Contains(lines.ToString(CultureInfo.InvariantCulture), numbers);
        }
    }

    [Theory]
    [InlineData(3, 300, 40)]
    [InlineData(45, 40, 300)]
    [InlineData(500, 10, 10)]
    [InlineData(2, 10, 12_000)]
    public void Nothing_leaves_the_page(int lines, int customer, int item)
    {
        var text = string.Concat(Enumerable.Repeat("Wort ", item / 5));
        var pdf = new ParsedPdf(new SampleInvoice(Languages.German, lines) { Customer = new('W', customer), FirstItem = text }.Print());
        for (var page = 0; page < pdf.Pages.Count; page++)
            Assert.All(pdf.Texts(page), placed =>
            {
                Assert.InRange(placed.X, 25 * PointsPerMillimetre - 0.01, 190 * PointsPerMillimetre);
                Assert.InRange(placed.Y, 8 * PointsPerMillimetre, 285 * PointsPerMillimetre);
            });
    }

    [Fact]
    public void A_name_of_300_characters_leaves_street_and_place_in_the_window()
    {
        var pdf = new ParsedPdf(new SampleInvoice(Languages.German, 1) { Customer = new('W', 300) }.Print());
        var place = pdf.Texts(0).Single(text => text.Text == "24937 Flensburg");
        Assert.InRange(297 - place.Y / PointsPerMillimetre, 62.7, 90);
        Assert.Contains("…", pdf.Text(0), StringComparison.Ordinal);
    }

    [Fact]
    public void The_window_stands_where_the_envelope_shows_it()
    {
        var texts = new ParsedPdf(new SampleInvoice(Languages.German, 1).Print()).Texts(0);
        Assert.InRange(Top("Hanse Event Technik GmbH · Steinwerder Ufer 14 · 20457 Hamburg"), 45, 50);
        Assert.InRange(Top("Gärtner & Söhne Messebau GmbH"), 62.7, 68);
        Assert.InRange(texts.Single(text => text.Text == "Rechnung RE-2026-00042" && text.Size > 10).Y, 0, (297 - 98.46) * PointsPerMillimetre);
        double Top(string line) => 297 - texts.Single(text => text.Text == line).Y / PointsPerMillimetre;
    }

    [Fact]
    public void The_first_page_shows_where_to_fold_and_punch_it()
    {
        // DIN 5008, form B: folded at 105 and 210 mm, punched in the middle; the marks stand at the left edge.
        var pdf = new ParsedPdf(new SampleInvoice(Languages.German, 60).Print());
        foreach (var down in new[] { 105, 210, 148.5 })
        {
            var place = FormattableString.Invariant($"{4 * PointsPerMillimetre:0.###} {(297 - down) * PointsPerMillimetre:0.###} m ");
            Assert.Contains(place, pdf.Content(0), StringComparison.Ordinal);
            Assert.DoesNotContain(place, pdf.Content(1), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Letter_paper_has_its_own_size()
    {
        var a4 = new ParsedPdf(new SampleInvoice(Languages.English, 3).Print());
        var letter = new ParsedPdf(new SampleInvoice(Languages.English, 3) { Format = PageFormat.Letter }.Print());
        Assert.Contains("/MediaBox [0 0 595.276 841.89]", a4.Pages[0], StringComparison.Ordinal);
        Assert.Contains("/MediaBox [0 0 612 792]", letter.Pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_watermark_stands_on_every_page()
    {
        var pdf = new ParsedPdf(new SampleInvoice(Languages.German, 60) { Watermark = "Storniert" }.Print());
        Assert.All(Enumerable.Range(0, pdf.Pages.Count), page => Assert.StartsWith("STORNIERT", pdf.Text(page), StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_letter_has_one_page()
    {
        var letter = new LetterLayout(SampleInvoice.Fonts, new("A", []), new("T", Languages.English, SampleInvoice.Created));
        Assert.Equal("A\nPage 1 of 1", new ParsedPdf(letter.Save()).Text(0));
    }

    [Fact]
    public void Documents_numbers_are_not_broken_at_their_hyphens()
    {
        var letter = new LetterLayout(SampleInvoice.Fonts, new("A", []), new("T", Languages.English, SampleInvoice.Created));
        letter.Paragraph(string.Concat(Enumerable.Repeat("RE-2026-00042 ", 40)));
        letter.Paragraph(string.Concat(Enumerable.Repeat("Bühnen-Technik ", 40)));
        var text = new ParsedPdf(letter.Save()).Text(0);
        Assert.DoesNotMatch("(?m)(RE-|2026-)$", text);
        Assert.Matches("(?m)Bühnen-$", text);
    }

    [Fact]
    public void An_unusable_colour_or_logo_is_explained()
    {
        var options = new LetterOptions("T", Languages.English, SampleInvoice.Created);
        var green = new Letterhead("A", []) { AccentColour = "green" };
        var colour = Assert.Throws<PrintingException>(() => new LetterLayout(SampleInvoice.Fonts, green, options));
        Assert.Equal(PrintTexts.ColourInvalid, colour.Reason.Text);
        var letter = new LetterLayout(SampleInvoice.Fonts, new("A", []) { Logo = [1, 2, 3] }, options);
        Assert.Equal(PrintTexts.ImageUnreadable, Assert.Throws<PrintingException>(letter.Save).Reason.Text);
    }

    [Fact]
    public void A_code_that_is_too_long_is_explained()
    {
        var letter = new LetterLayout(SampleInvoice.Fonts, new("A", []), new("T", Languages.English, SampleInvoice.Created));
        Assert.Equal(PrintTexts.QrTooLong, Assert.Throws<PrintingException>(() => letter.QrCodes(new QrBlock(new('x', 5000), "x"))).Reason.Text);
    }
}
