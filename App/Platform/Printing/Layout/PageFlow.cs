using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Printing.Layout;

/// <summary>The place where the next block goes. Blocks ask for room, and a new page begins when it is missing.</summary>
/// <param name="begin">Makes a page of a size.</param>
/// <param name="type">The look of the text.</param>
/// <param name="frame">The room on each page.</param>
/// <param name="prepare">Draws what lies under the content of a page, told whether it is the first.</param>
sealed class PageFlow(Func<double, double, Sheet> begin, Typography type, PageFrame frame, Action<Sheet, bool> prepare)
{
    const double Tolerance = 0.01;

    readonly List<Sheet> sheets = [];

    public Typography Type => type;

    /// <summary>The pages so far.</summary>
    public IReadOnlyList<Sheet> Sheets => sheets;

    /// <summary>The page being written on.</summary>
    public Sheet Page => sheets.Count == 0 ? NewPage() : sheets[^1];

    /// <summary>Height of the next block's upper edge.</summary>
    public double Y { get; set; } = frame.FirstTop;

    public double Left => frame.Left;

    public double Right => frame.Right;

    public double Width => frame.Right - frame.Left;

    /// <summary>Height still free on this page.</summary>
    public double Room => frame.Bottom - Y;

    /// <summary>Height of a whole page behind the first.</summary>
    public double FullRoom => frame.Bottom - frame.NextTop;

    /// <summary>Whether a block of a height still fits on this page.</summary>
    public bool Fits(double height) => height <= Room + Tolerance;

    /// <summary>Begins a new page unless a block of this height fits here; one too high for any page stays.</summary>
    public void Ensure(double height)
    {
        Begin();
        if (!Fits(height) && Y > frame.NextTop + Tolerance) NewPage();
    }

    /// <summary>Makes sure there is a page, even an empty one.</summary>
    public void Begin() => _ = Page;

    public Sheet NewPage()
    {
        var isFirst = sheets.Count == 0;
        sheets.Add(begin(frame.Format.Width, frame.Format.Height));
        prepare(sheets[^1], isFirst);
        Y = isFirst ? Y : frame.NextTop;
        return sheets[^1];
    }

    /// <summary>Leaves a gap, but none at the top of a page.</summary>
    public void Space(double height)
    {
        if (sheets.Count == 1 || (sheets.Count > 1 && Y > frame.NextTop + Tolerance)) Y += height;
    }

    /// <summary>Sets a text over the full width; short ones are kept together.</summary>
    public void Paragraph(RichText text, double size, Colour? colour = null)
    {
        const int keptTogether = 4;
        var lines = Break(text, Width, size);
        var leading = Typography.Leading(size);
        Ensure(Math.Min(lines.Count, keptTogether) * leading);
        foreach (var line in lines)
        {
            Ensure(leading);
            Draw(line, Left, Y, size, colour);
            Y += leading;
        }
    }

    public IReadOnlyList<TextLine> Break(RichText text, double width, double size) => TextBreaker.Break(text, width, size, type);

    /// <summary>Sets lines below each other at a place of the current page, without moving the flow; answers the height used.</summary>
    public double Draw(
        IEnumerable<TextLine> lines, double left, double width, double top, double size, Align align = Align.Left, Colour? colour = null)
    {
        var y = top;
        foreach (var line in lines)
        {
            Draw(line, align == Align.Left ? left : left + width - line.Width, y, size, colour);
            y += Typography.Leading(size);
        }
        return y - top;
    }

    /// <summary>Sets one line at a place of the current page.</summary>
    public void Draw(TextLine line, double left, double top, double size, Colour? colour = null)
    {
        var baseline = type.Baseline(top, size);
        foreach (var (text, emphasis, x) in line.Pieces)
            Page.Text(left + x, baseline, text, type.Font(emphasis), size, emphasis == Emphasis.Muted ? Typography.Grey : colour ?? Typography.Ink);
    }

    /// <summary>A horizontal line over a part of the width at the current height.</summary>
    public void Rule(double left, double right, double width, Colour colour) => Page.Line(left, Y, right, Y, width, colour);
}
