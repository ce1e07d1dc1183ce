namespace Erp.Platform.Printing.Layout;

/// <summary>
/// The recipient behind the envelope's window (DIN 5008, form B): 85 × 45 mm, 20 mm from the left and 45 mm from the top, the sender in
/// small print above. What is too long is set smaller, and at last the name is cut, so that street and place always show.
/// </summary>
static class AddressField
{
    const double SenderTop = 45, SenderHeight = 5, NotesTop = 50.5, RecipientTop = 62.7, Bottom = 90;

    static readonly double[] Sizes = [Typography.Address, 9, 8];

    public static void Write(PageFlow flow, Letterhead sender, LetterMeasures measures, IReadOnlyList<string> recipient)
    {
        var (left, width) = (measures.AddressLeft, measures.AddressWidth);
        WriteSender(flow, sender, measures);
        foreach (var size in Sizes)
        {
            var entries = recipient.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => flow.Break(line, width, size)).ToList();
            var most = (int)((Bottom - NotesTop) / Typography.Leading(size));
            var excess = entries.Sum(entry => entry.Count) - most;
            if (excess > 0 && size > Sizes[^1]) continue;
            if (excess > 0) entries = Cut(entries, excess);
            var lines = entries.SelectMany(entry => entry).ToList();
            var height = lines.Count * Typography.Leading(size);
            flow.Draw(lines, left, width, Math.Min(RecipientTop, Bottom - height), size);
            return;
        }
    }

    static void WriteSender(PageFlow flow, Letterhead sender, LetterMeasures measures)
    {
        var (left, width) = (measures.AddressLeft, measures.AddressWidth);
        var text = string.Join(" · ", sender.AddressLines.Prepend(sender.CompanyName).Where(line => !string.IsNullOrWhiteSpace(line)));
        var size = Typography.Footer;
        while (size > 5 && flow.Type.Measure(text, size) > width) size -= 0.25;
        var line = flow.Break(text, width, size).Take(1);
        flow.Draw(line, left, width, SenderTop + SenderHeight - Typography.Leading(size) - 0.7, size, colour: Typography.Grey);
        flow.Page.Line(left, SenderTop + SenderHeight, left + width, SenderTop + SenderHeight, Typography.HairlineWidth, Typography.Hairline);
    }

    /// <summary>Takes lines away from the longest entries, which are names, and marks the cut.</summary>
    static List<IReadOnlyList<TextLine>> Cut(List<IReadOnlyList<TextLine>> entries, int excess)
    {
        for (; excess > 0 && entries.Count > 0; excess--)
        {
            var longest = entries.MaxBy(entry => entry.Count)!;
            var at = entries.IndexOf(longest);
            if (longest.Count == 1)
            {
                entries.RemoveAt(at);
                continue;
            }
            var last = longest[^2];
            var piece = last.Pieces[^1] with { Text = last.Pieces[^1].Text.TrimEnd('…') + "…" };
            entries[at] = [.. longest.SkipLast(2), last with { Pieces = [.. last.Pieces.SkipLast(1), piece] }];
        }
        return entries;
    }
}
