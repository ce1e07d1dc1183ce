using System.Text.RegularExpressions;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Printing.Pdf;
using Erp.Platform.Texts;

namespace Erp.Platform.Printing;

/// <summary>Where tables may end a page, and what stands in their rows besides words.</summary>
public sealed class TableBreakTests
{
    const double PointsPerMillimetre = 72 / 25.4;

    public static TheoryData<string> Papers() => ["A4", "A5", "Letter"];

    [Theory, MemberData(nameof(Papers))]
    public void A_heading_never_ends_a_page_and_a_subtotal_never_begins_one(string paper)
    {
        for (var lines = 20; lines < 60; lines++)
        {
            var pdf = Print(paper, table =>
            {
                for (var i = 1; i <= lines; i++)
                {
                    if (i % 5 == 1) Heading(table, $"Heading {i}");
                    table.Row($"{i}", "Thing", "1,00");
                    if (i % 5 != 0) continue;
                    table.KeepWithNext();
                    table.Row(RichText.Empty, "Subtotal", "5,00");
                }
            });
            for (var page = 0; page < pdf.Pages.Count; page++)
            {
                var texts = pdf.Text(page).Split('\n');
                for (var i = 0; i < texts.Length - 1; i++)
                    if (texts[i].StartsWith("Heading", StringComparison.Ordinal)) Assert.Matches(@"^\d+$", texts[i + 1]);
                var first = Array.IndexOf(texts, "Amount") + 1;
                if (first > 0 && first < texts.Length) Assert.NotEqual("Subtotal", texts[texts[first] == "Brought forward" ? first + 2 : first]);
            }
        }
    }

    [Theory, MemberData(nameof(Papers))]
    public void A_row_higher_than_a_page_carries_the_figure_that_stands_above(string paper)
    {
        var pdf = Print(paper, table =>
        {
            table.Row("1", string.Concat(Enumerable.Repeat("Word after word after word. ", 600)), "7,00");
            table.Row("2", "Thing", "1,00");
        }, rows => rows == 1 ? "7,00" : "8,00");
        var pages = Enumerable.Range(0, pdf.Pages.Count).Select(pdf.Text).ToList();
        Assert.True(pages.Count >= 3);
        Assert.Contains("Carried forward\n7,00", pages[0], StringComparison.Ordinal);
        Assert.All(pages.Skip(1), page => Assert.Contains("Brought forward\n7,00", page, StringComparison.Ordinal));
        Assert.Single(pages, page => Regex.IsMatch(page, "\n1\n"));
        Assert.Contains("Total", pages[^1], StringComparison.Ordinal);
        Assert.Contains("\n2\n", pages[^1], StringComparison.Ordinal);
        for (var page = 0; page < pages.Count; page++)
        {
            var foot = pdf.Texts(page).Single(text => text.Text.StartsWith("Page ", StringComparison.Ordinal)).Y;
            Assert.All(pdf.Texts(page).Where(text => text.Size > 8), text => Assert.True(text.Y > foot, text.Text));
        }
    }

    [Fact]
    public void Nothing_is_carried_while_only_words_stand_above()
    {
        var pdf = Print("A5", table =>
        {
            for (var i = 0; i < 40; i++) table.Row(RichText.Empty, "Words");
            table.Row("1", "Thing", "1,00");
        }, rows => rows <= 40 ? null : "1,00");
        Assert.True(pdf.Pages.Count > 1);
        Assert.All(Enumerable.Range(0, pdf.Pages.Count), page => Assert.DoesNotContain("forward", pdf.Text(page), StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Papers))]
    public void A_picture_stands_in_its_row_and_words_begin_below_each_other(string paper)
    {
        var picture = PdfImage.Read(PdfImageTests.Png(40, 20, 2, [.. Enumerable.Repeat<byte[]>([0, .. Enumerable.Repeat((byte)90, 120)], 20).SelectMany(row => row)]));
        var pdf = Print(paper, table =>
        {
            table.Row("1", "With picture", "1,00");
            table.Picture(picture);
            table.Row("2", "Without", "1,00");
        });
        var texts = pdf.Texts(0);
        var (with, without, number) = (texts.Single(t => t.Text == "With picture"), texts.Single(t => t.Text == "Without"), texts.Single(t => t.Text == "2"));
        Assert.Equal(with.X, without.X, 2);
        var content = pdf.Content(0);
        var placed = Regex.Match(content, @"q ([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm /I1 Do");
        Assert.True(placed.Success);
        var (width, height, x, bottom) = (Number(1), Number(2), Number(3), Number(4));
        Assert.Equal(2, width / height, 2);
        Assert.True(x > number.X && x + width < with.X, "The picture stands between number and words.");
        Assert.True(bottom > without.Y + without.Size, "The next row begins below the picture.");
        Assert.InRange(width, 11 * PointsPerMillimetre, 19 * PointsPerMillimetre);
        double Number(int group) => double.Parse(placed.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory, MemberData(nameof(Papers))]
    public void A_signature_never_stands_on_a_page_without_a_row(string paper)
    {
        for (var lines = 1; lines < 40; lines++)
        {
            var letter = Letter(paper);
            var table = new PrintTable(PrintColumn.Star("Words")) { KeepBelow = LetterLayout.SignatureHeight };
            for (var i = 0; i < lines; i++) table.Row("Thing");
            letter.Table(table);
            letter.Signature("Received", "Date");
            var pdf = new ParsedPdf(letter.Save());
            Assert.Contains("Thing", pdf.Text(pdf.Pages.Count - 1), StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Papers))]
    public void All_lines_of_a_deeper_level_stand_to_the_right(string paper)
    {
        var pdf = Print(paper, table =>
        {
            table.Row("1", "Level one", "1,00");
            table.Row("2", string.Join(' ', Enumerable.Repeat("deeper", 40)), "1,00");
            table.Indent(8);
        });
        var upper = pdf.Texts(0).Single(t => t.Text == "Level one").X;
        var lines = pdf.Texts(0).Where(t => t.Text.StartsWith("deeper", StringComparison.Ordinal)).ToList();
        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.Equal(upper + 8 * PointsPerMillimetre, line.X, 1));
    }

    [Fact]
    public void Brackets_around_a_figure_stand_outside_so_that_its_digits_are_below_the_others()
    {
        const double bracketPerSize = 0.333;
        var pdf = Print("A4", table =>
        {
            table.Row("1", "Counts", "1,00");
            table.Row("2", "Counts not", "(1,00)");
        });
        var (digits, bracket) = (pdf.Texts(0).Single(t => t.Text == "1,00"), pdf.Texts(0).Single(t => t.Text == "(1,00)"));
        Assert.Equal(digits.X - bracketPerSize * bracket.Size, bracket.X, 1);
    }

    static void Heading(PrintTable table, string words)
    {
        table.Row(RichText.Empty, words);
        table.KeepWithNext();
    }

    static LetterLayout Letter(string paper)
    {
        var format = paper switch { "A5" => PageFormat.A5, "Letter" => PageFormat.Letter, _ => PageFormat.A4 };
        var sample = new SampleInvoice(Languages.English, 1);
        var letter = new LetterLayout(SampleInvoice.Fonts, sample.Letterhead, new("Test", Languages.English, SampleInvoice.Created) { Format = format });
        letter.Subject("Test");
        return letter;
    }

    static ParsedPdf Print(string paper, Action<PrintTable> fill, Func<int, string?>? carry = null)
    {
        var letter = Letter(paper);
        var table = new PrintTable(PrintColumn.Text("No.", 8), PrintColumn.Star("Words"), PrintColumn.Figures("Amount", 20)) { CarryForward = carry ?? (rows => $"{rows},00") };
        fill(table);
        table.GrandTotal("Total", "8,00");
        letter.Table(table);
        return new(letter.Save());
    }
}
