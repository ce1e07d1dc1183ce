using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Printing.Layout;

/// <summary>What surrounds the content of a letter: head, folding marks, watermark, foot.</summary>
sealed class LetterFrame
{
    const double BodyTop = 98.46, ReportTop = 44, NextTop = 26, FootMargin = 9, FootGap = 2.4, PageNumberGap = 7, FootColumnGap = 5, LeastFootSize = 6;
    const double HeadTop = 15, LogoHeight = 18, LogoWidth = 75, NextHeadTop = 14;

    readonly Letterhead letterhead;
    readonly LetterOptions options;
    readonly Typography type;
    readonly LetterMeasures measures;
    readonly List<(double X, IReadOnlyList<TextLine> Lines)> foot;
    readonly double footTop;
    readonly double footSize;

    public LetterFrame(Letterhead letterhead, LetterOptions options, Typography type)
    {
        (this.letterhead, this.options, this.type, measures) = (letterhead, options, type, LetterMeasures.Of(options.Format));
        (foot, footSize) = measures.FootRunsOn ? (RunOn(), measures.FootSize) : Columns();
        var lines = foot.Count == 0 ? 0 : foot.Max(column => column.Lines.Count);
        footTop = options.Format.Height - FootMargin - lines * Typography.Leading(footSize);
    }

    double Left => measures.Left;

    double Right => options.Format.Width - measures.RightMargin;

    public PageFrame Area => new(options.Format, Left, Right, options.IsReport ? ReportTop : BodyTop, NextTop, footTop - FootGap - PageNumberGap);

    /// <summary>Draws what lies under the content.</summary>
    public void Prepare(Sheet page, bool isFirst)
    {
        if (!string.IsNullOrWhiteSpace(options.Watermark)) Watermark(page, options.Watermark);
        if (isFirst) Head(page);
        else NextHead(page);
        if (isFirst && !options.IsReport) Marks(page);
    }

    /// <summary>Draws the foot, once the number of pages is known.</summary>
    public void Finish(Sheet page, string pageOf)
    {
        var size = footSize;
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

    /// <summary>
    /// Columns with even gaps from margin to margin. Where they are too wide, type gets smaller until only the widest needs to wrap, which holds
    /// sentences; account numbers stay whole.
    /// </summary>
    (List<(double X, IReadOnlyList<TextLine> Lines)> Columns, double Size) Columns()
    {
        const double step = 0.25;
        var columns = letterhead.Footer.Where(column => column.Lines.Count > 0).ToList();
        if (columns.Count == 0) return ([], measures.FootSize);
        var room = Right - Left - FootColumnGap * (columns.Count - 1);
        var size = measures.FootSize;
        while (size > LeastFootSize && !OnlyWidestWraps()) size -= step;
        var widths = Narrowed([.. columns.Select(column => Natural(column, size))], room);
        var gap = columns.Count == 1 ? 0 : (Right - Left - widths.Sum()) / (columns.Count - 1);
        var x = Left;
        var placed = new List<(double, IReadOnlyList<TextLine>)>();
        for (var i = 0; i < columns.Count; i++)
        {
            var width = widths[i];
            placed.Add((x, [.. columns[i].Lines.SelectMany((line, at) => TextBreaker.Break(Weighted(line, at), width, size, type))]));
            x += width + gap;
        }
        return (placed, size);

        bool OnlyWidestWraps()
        {
            var natural = columns.Select(column => Natural(column, size)).Order().ToList();
            return natural.SkipLast(1).Sum() + natural.SkipLast(1).LastOrDefault() <= room;
        }
    }

    /// <summary>All statements one after another, none broken where a line can hold it.</summary>
    List<(double X, IReadOnlyList<TextLine> Lines)> RunOn()
    {
        const string between = "  ·  ";
        var texts = new List<RichText>();
        var width = 0.0;
        foreach (var (statement, at) in letterhead.Footer.SelectMany(column => column.Lines).Select((statement, at) => (statement, at)))
        {
            var needed = type.Measure(statement, measures.FootSize, Weight(at));
            if (texts.Count > 0 && width + type.Measure(between, measures.FootSize) + needed <= Right - Left)
            {
                texts[^1] = texts[^1].Plain(between + statement);
                width += type.Measure(between, measures.FootSize) + needed;
            }
            else
            {
                texts.Add(Weighted(statement, at));
                width = needed;
            }
        }

        return texts.Count == 0 ? [] : [(Left, [.. texts.SelectMany(text => TextBreaker.Break(text, Right - Left, measures.FootSize, type))])];
    }

    /// <summary>Columns that need less than their share keep what they need; the others share the rest.</summary>
    static List<double> Narrowed(List<double> widths, double room)
    {
        if (widths.Sum() <= room) return widths;
        var share = room / widths.Count;
        for (var before = 0.0; share > before;)
        {
            before = share;
            var slim = widths.Where(width => width <= before).ToList();
            if (slim.Count < widths.Count) share = (room - slim.Sum()) / (widths.Count - slim.Count);
        }
        return [.. widths.Select(width => Math.Min(width, share))];
    }

    double Natural(FooterColumn column, double size) => column.Lines.Select((line, i) => type.Measure(line, size, Weight(i))).Max() + 0.1;

    static Emphasis Weight(int line) => line == 0 ? Emphasis.Bold : Emphasis.Plain;

    static RichText Weighted(string text, int line) => line == 0 ? RichText.Empty.Bold(text) : text;

    void Head(Sheet page)
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

    void NextHead(Sheet page)
    {
        var size = Typography.Small;
        var baseline = type.Baseline(NextHeadTop, size);
        var half = (Right - Left - FootColumnGap) / 2;
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

    /// <summary>Marks for folding and punching, where the paper is folded to fit its envelope.</summary>
    void Marks(Sheet page)
    {
        const double left = 4;
        const double fold = 4, punch = 6;
        foreach (var y in options.Format.FoldMarks) page.Line(left, y, left + fold, y, Typography.HairlineWidth, Typography.Grey);
        if (options.Format.PunchMark is { } middle) page.Line(left, middle, left + punch, middle, Typography.HairlineWidth, Typography.Grey);
    }

    void Watermark(Sheet page, string text)
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
