namespace Erp.Platform.Printing.Layout;

/// <summary>Sets the totals of a table at its right edge, the grand total strong.</summary>
sealed class TotalsWriter
{
    const double LeastWidth = 78, Gutter = 6, LinePadding = 0.45, GrandPadding = 1.7, GapGrand = 1, GapAbove = 2.2, GapBelow = 1;

    readonly PageFlow flow;
    readonly List<(TotalLine Line, IReadOnlyList<TextLine> Label, IReadOnlyList<TextLine> Amount, double Height)> lines = [];
    readonly double left;
    readonly double amountWidth;

    public TotalsWriter(PageFlow flow, IReadOnlyList<TotalLine> totals)
    {
        this.flow = flow;
        if (totals.Count == 0) return;
        amountWidth = Math.Min(totals.Max(line => Measure(line.Amount, line)) + 0.1, flow.Width / 2);
        var labelWidth = totals.Max(line => Measure(line.Label, line)) + 0.1;
        var width = Math.Min(flow.Width, Math.Max(LeastWidth, labelWidth + Gutter + amountWidth));
        left = flow.Right - width;
        foreach (var line in totals)
        {
            var label = flow.Break(Text(line.Label, line), width - Gutter - amountWidth, Size(line));
            var amount = flow.Break(Text(line.Amount, line), amountWidth, Size(line));
            var padding = line.IsGrand ? 2 * GrandPadding + GapGrand : 2 * LinePadding;
            var count = Math.Max(1, Math.Max(label.Count, amount.Count));
            lines.Add((line, label, amount, count * Typography.Leading(Size(line)) + padding));
        }
    }

    /// <summary>Height of all lines with the gaps around them.</summary>
    public double Height => lines.Count == 0 ? 0 : GapAbove + lines.Sum(line => line.Height) + GapBelow;

    public void Write()
    {
        if (lines.Count == 0) return;
        flow.Ensure(Height);
        flow.Y += GapAbove;
        foreach (var (line, label, amount, height) in lines)
        {
            var top = flow.Y + (line.IsGrand ? GapGrand + GrandPadding : LinePadding);
            if (line.IsGrand) flow.Page.Line(left, flow.Y + GapGrand, flow.Right, flow.Y + GapGrand, Typography.RuleWidth, flow.Type.Accent);
            flow.Draw(label, left, flow.Right - left, top, Size(line));
            flow.Draw(amount, flow.Right - amountWidth, amountWidth, top, Size(line), Align.Right);
            flow.Y += height;
        }
        flow.Y += GapBelow;
    }

    static double Size(TotalLine line) => line.IsGrand ? Typography.GrandTotal : Typography.Body;

    static RichText Text(string text, TotalLine line) => line.IsGrand ? RichText.Empty.Bold(text) : text;

    double Measure(string text, TotalLine line) => flow.Type.Measure(text, Size(line), line.IsGrand ? Emphasis.Bold : Emphasis.Plain);
}
