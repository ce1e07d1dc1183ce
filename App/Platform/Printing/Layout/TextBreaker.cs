namespace Erp.Platform.Printing.Layout;

/// <summary>
/// Breaks a text into lines of a width: at blanks, after hyphens between letters (document numbers stay whole), and inside a word only
/// when it is longer than a line.
/// </summary>
sealed class TextBreaker
{
    readonly Typography type;
    readonly double width;
    readonly double size;
    readonly List<TextLine> lines = [];
    readonly List<Stretch> line = [];
    readonly List<Stretch> word = [];
    double lineWidth;
    double wordWidth;
    double blank;

    TextBreaker(Typography type, double width, double size) => (this.type, this.width, this.size) = (type, width, size);

    /// <summary>The lines of a text; none for an empty one.</summary>
    public static IReadOnlyList<TextLine> Break(RichText text, double width, double size, Typography type)
    {
        if (text.Runs.Count == 0) return [];
        var breaker = new TextBreaker(type, width, size);
        foreach (var run in text.Runs) breaker.Take(run);
        breaker.EndWord();
        breaker.EndLine();
        return breaker.lines;
    }

    void Take(TextRun run)
    {
        var text = run.Text;
        var font = type.Font(run.Emphasis);
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (text[at] is '\n')
            {
                EndWord();
                EndLine();
                at++;
            }
            else if (text[at] is ' ')
            {
                while (at < text.Length && text[at] is ' ') at++;
                EndWord();
                blank += font.Measure(text.AsSpan(start, at - start), size);
            }
            else
            {
                do at++;
                while (at < text.Length && text[at] is not (' ' or '\n') && !MayBreakBefore(text, at));
                var measured = font.Measure(text.AsSpan(start, at - start), size);
                word.Add(new(run, start, at, measured));
                wordWidth += measured;
                if (at < text.Length && MayBreakBefore(text, at)) EndWord();
            }
        }
    }

    static bool MayBreakBefore(string text, int at) =>
        at >= 2 && text[at - 1] is '-' && char.IsLetter(text[at - 2]) && char.IsLetter(text[at]);

    void EndWord()
    {
        if (word.Count == 0) return;
        if (line.Count > 0 && lineWidth + blank + wordWidth > width) EndLine();
        if (line.Count == 0) blank = 0;
        if (wordWidth > width) Split();
        else foreach (var stretch in word) Put(stretch);
        word.Clear();
        wordWidth = 0;
    }

    void Split()
    {
        foreach (var (run, start, end, _, _) in word)
        {
            var font = type.Font(run.Emphasis);
            for (var at = start; at < end;)
            {
                var next = at + (char.IsSurrogatePair(run.Text, at) ? 2 : 1);
                var measured = font.Measure(run.Text.AsSpan(at, next - at), size);
                if (line.Count > 0 && lineWidth + measured > width) EndLine();
                Put(new(run, at, next, measured));
                at = next;
            }
        }
    }

    void Put(Stretch stretch)
    {
        var continues = line.Count > 0 && line[^1].Run.Equals(stretch.Run) && Contiguous(line[^1], stretch);
        lineWidth += blank;
        if (continues) line[^1] = line[^1] with { End = stretch.End };
        else line.Add(stretch with { X = lineWidth });
        lineWidth += stretch.Width;
        blank = 0;
    }

    static bool Contiguous(Stretch before, Stretch after) =>
        after.Start >= before.End && before.Run.Text.AsSpan(before.End, after.Start - before.End).IndexOfAnyExcept(' ') < 0;

    void EndLine()
    {
        lines.Add(new([.. line.Select(stretch => stretch.Piece)], lineWidth));
        line.Clear();
        (lineWidth, blank) = (0, 0);
    }

    /// <summary>A part of a run with its width, and its place once it stands in the line.</summary>
    readonly record struct Stretch(TextRun Run, int Start, int End, double Width, double X = 0)
    {
        public TextPiece Piece => new(Run.Text[Start..End], Run.Emphasis, X);
    }
}
