using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Printing.Layout;

/// <summary>What surrounds the content of a letter: head, folding marks, watermark, foot.</summary>
sealed class LetterFrame
{
    const double Left = 25, RightMargin = 20, BodyTop = 98.46, ReportTop = 44, NextTop = 26, FootMargin = 9, FootGap = 2.4, PageNumberGap = 7, ColumnGap = 6;
    const double HeadTop = 15, LogoHeight = 18, LogoWidth = 75, NextHeadTop = 14;

    readonly Letterhead letterhead;
    readonly LetterOptions options;
    readonly Typography type;
    readonly List<(double X, IReadOnlyList<TextLine> Lines)> foot;
    readonly double footTop;

    public LetterFrame(Letterhead letterhead, LetterOptions options, Typography type)
    {
        (this.letterhead, this.options, this.type) = (letterhead, options, type);
        foot = Columns();
        var lines = foot.Count == 0 ? 0 : foot.Max(column => column.Lines.Count);
        footTop = options.Format.Height - FootMargin - lines * Typography.Leading(Typography.Footer);
    }

    double Right => options.Format.Width - RightMargin;

    public PageFrame Area => new(options.Format, Left, Right, options.IsReport ? ReportTop : BodyTop, NextTop, footTop - FootGap - PageNumberGap);

    /// <summary>Draws what lies under the content.</summary>
    public void Prepare(PdfPage page, bool isFirst)
    {
        if (!string.IsNullOrWhiteSpace(options.Watermark)) Watermark(page, options.Watermark);
        if (isFirst) Head(page);
        else NextHead(page);
        if (isFirst && options is { IsReport: false, Format.FoldMarks: true }) Marks(page);
    }

    /// <summary>Draws the foot, once the number of pages is known.</summary>
    public void Finish(PdfPage page, string pageOf)
    {
        var size = Typography.Footer;
        var width = type.Measure(pageOf, size);
        page.Text(Right - width, type.Baseline(footTop - FootGap - 4.6, size), pageOf, type.Font(Emphasis.Plain), size, Typography.Grey);
        if (foot.Count == 0) return;
        page.Line(Left, footTop - FootGap, Right, footTop - FootGap, Typography.HairlineWidth, Typography.Hairline);
        foreach (var (x, lines) in foot)
            for (var i = 0; i < lines.Count; i++)
                foreach (var (text, emphasis, offset) in lines[i].Pieces)
                    page.Text(
                        x + offset, type.Baseline(footTop + i * Typography.Leading(size), size), text, type.Font(emphasis), size,
                        emphasis == Emphasis.Bold ? Typography.Ink : Typography.Grey);
    }

    /// <summary>Columns with even gaps from margin to margin, or of even width when their lines are long.</summary>
    List<(double X, IReadOnlyList<TextLine> Lines)> Columns()
    {
        var columns = letterhead.Footer.Where(column => column.Lines.Count > 0).ToList();
        if (columns.Count == 0) return [];
        var widths = columns.Select(Natural).ToList();
        var room = Right - Left - ColumnGap * (columns.Count - 1);
        if (widths.Sum() > room) widths = [.. widths.Select(_ => room / columns.Count)];
        var gap = columns.Count == 1 ? 0 : (Right - Left - widths.Sum()) / (columns.Count - 1);
        var x = Left;
        var placed = new List<(double, IReadOnlyList<TextLine>)>();
        for (var i = 0; i < columns.Count; i++)
        {
            var width = widths[i];
            placed.Add((x, [.. columns[i].Lines.SelectMany((line, at) => TextBreaker.Break(Weighted(line, at), width, Typography.Footer, type))]));
            x += width + gap;
        }
        return placed;
    }

    double Natural(FooterColumn column) => column.Lines.Select((line, i) => type.Measure(line, Typography.Footer, Weight(i))).Max() + 0.1;

    static Emphasis Weight(int line) => line == 0 ? Emphasis.Bold : Emphasis.Plain;

    static RichText Weighted(string text, int line) => line == 0 ? RichText.Empty.Bold(text) : text;

    void Head(PdfPage page)
    {
        if (letterhead.LogoImage is { } logo)
        {
            var scale = Math.Min(LogoWidth / logo.Width, LogoHeight / logo.Height);
            page.Image(logo, new(Left, HeadTop, logo.Width * scale, logo.Height * scale));
            return;
        }
        var size = 19.0;
        while (size > Typography.Body && type.Measure(letterhead.CompanyName, size, Emphasis.Bold) > Right - Left) size -= 0.5;
        page.Fill(type.Accent, new Box(Left, HeadTop, 12, 1));
        var name = TextBreaker.Break(RichText.Empty.Bold(letterhead.CompanyName), Right - Left, size, type);
        for (var i = 0; i < Math.Min(name.Count, 3); i++)
            foreach (var (text, emphasis, x) in name[i].Pieces)
                page.Text(Left + x, type.Baseline(HeadTop + 3 + i * Typography.Leading(size), size), text, type.Font(emphasis), size, Typography.Ink);
    }

    void NextHead(PdfPage page)
    {
        var size = Typography.Small;
        var baseline = type.Baseline(NextHeadTop, size);
        var half = (Right - Left - ColumnGap) / 2;
        var company = Shortened(letterhead.CompanyName, half, size);
        var title = Shortened(options.Title, half, size);
        page.Text(Left, baseline, company, type.Font(Emphasis.Plain), size, Typography.Grey);
        page.Text(Right - type.Measure(title, size, Emphasis.Bold), baseline, title, type.Font(Emphasis.Bold), size, Typography.Ink);
    }

    string Shortened(string text, double width, double size)
    {
        if (type.Measure(text, size, Emphasis.Bold) <= width) return text;
        var length = text.Length;
        while (length > 1 && type.Measure(text[..length] + "…", size, Emphasis.Bold) > width) length--;
        return text[..length].TrimEnd() + "…";
    }

    /// <summary>Marks for folding at 105 and 210 mm and for punching at 148.5 mm (DIN 5008, form B).</summary>
    static void Marks(PdfPage page)
    {
        const double left = 4;
        foreach (var (y, length) in new[] { (105.0, 4.0), (148.5, 6.0), (210.0, 4.0) })
            page.Line(left, y, left + length, y, Typography.HairlineWidth, Typography.Grey);
    }

    void Watermark(PdfPage page, string text)
    {
        const double largest = 130;
        text = text.ToUpper(options.Culture);
        var font = type.Font(Emphasis.Bold);
        var angle = Math.Atan2(page.Height, page.Width);
        var size = Math.Min(largest, 0.66 * Math.Sqrt(page.Width * page.Width + page.Height * page.Height) / font.Measure(text, 1));
        var (along, across) = (font.Measure(text, size) / 2, font.CapHeight / 1000 * size * Millimetres.PerPoint / 2);
        var (sin, cos) = Math.SinCos(angle);
        var x = page.Width / 2 - along * cos + across * sin;
        var y = page.Height / 2 + along * sin + across * cos;
        page.Text(x, y, text, font, size, Typography.Watermark, angle * 180 / Math.PI);
    }
}
