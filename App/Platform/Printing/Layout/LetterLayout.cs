using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Printing.Layout;

/// <summary>
/// A business letter (DIN 5008, form B), written from top to bottom: recipient, reference block, subject, then any blocks. Pages begin by
/// themselves. All texts are given in the reader's language.
/// </summary>
public sealed class LetterLayout
{
    /// <summary>What <see cref="Signature"/> needs, in millimetres.</summary>
    public const double SignatureHeight = 38;

    /// <summary>The gap behind a table.</summary>
    internal const double TableGap = 5;

    const double SignatureSpace = 12;
    const double BlockGap = 4, InformationTop = 50, InformationGap = 9, FactLabel = 42, QrGap = 4;

    // As long as a signature with a date; a run of these is a line in every typeface.
    static readonly string SignatureLine = new('_', 42);

    readonly PdfDocument? document;
    readonly PageFlow flow;
    readonly LetterFrame frame;
    readonly Letterhead letterhead;
    readonly LetterOptions options;
    readonly LetterMeasures measures;

    /// <summary>Begins a letter of a company.</summary>
    /// <exception cref="PrintingException">A font, the logo or the colour cannot be used.</exception>
    public LetterLayout(FontLibrary fonts, Letterhead letterhead, LetterOptions options)
        : this(fonts, letterhead, options, new PdfDocument(new(options.Title, letterhead.CompanyName, options.Culture, options.Created))) { }

    /// <summary>Begins a letter on pages made elsewhere: in a volume of many letters, or on the screen.</summary>
    internal LetterLayout(FontLibrary fonts, Letterhead letterhead, LetterOptions options, Func<double, double, Sheet> begin)
    {
        (this.letterhead, this.options, measures) = (letterhead, options, LetterMeasures.Of(options.Format));
        var type = new Typography(fonts, Colour.Parse(letterhead.AccentColour));
        frame = new(letterhead, options, type);
        flow = new(begin, type, frame.Area, frame.Prepare);
    }

    LetterLayout(FontLibrary fonts, Letterhead letterhead, LetterOptions options, PdfDocument document) : this(fonts, letterhead, options, document.NewPage) =>
        this.document = document;

    /// <summary>The paper is slim: tables need fewer columns.</summary>
    public bool IsNarrow => options.Format.IsNarrow;

    /// <summary>Writes the recipient into the window: name, street, place, country; empty lines are left out.</summary>
    public void Recipient(params IReadOnlyList<string> lines) => AddressField.Write(flow, letterhead, measures, lines);

    /// <summary>Writes the reference block at the right of the recipient: numbers, dates, contact. Call it before the subject.</summary>
    public void Information(params IReadOnlyList<(string Label, string Value)> facts)
    {
        var left = flow.Right - measures.InformationWidth;
        var bottom = WriteFacts(facts, left, measures.InformationWidth, measures.InformationLabel, InformationTop, measures.InformationSize);
        flow.Y = Math.Max(flow.Y, bottom + InformationGap);
    }

    /// <summary>Writes the subject in large type.</summary>
    public void Subject(string text)
    {
        flow.Paragraph(RichText.Empty.Bold(text), Typography.Subject);
        flow.Space(BlockGap + 1);
    }

    /// <summary>Writes a heading that stays with what follows.</summary>
    public void Heading(string text)
    {
        const double withNext = 22;
        flow.Ensure(withNext);
        flow.Space(2);
        flow.Paragraph(RichText.Empty.Bold(text), Typography.Heading);
        flow.Space(1.5);
    }

    /// <summary>Writes a paragraph.</summary>
    public void Paragraph(RichText text)
    {
        flow.Paragraph(text, Typography.Body);
        flow.Space(BlockGap);
    }

    /// <summary>The room a paragraph takes, with the gap behind it, in millimetres.</summary>
    public double ParagraphHeight(RichText text) => flow.Break(text, flow.Width, Typography.Body).Count * Typography.Leading(Typography.Body) + BlockGap;

    /// <summary>Writes small print: legal notes, conditions.</summary>
    public void Note(RichText text)
    {
        flow.Paragraph(text, Typography.Small, Typography.Grey);
        flow.Space(BlockGap / 2);
    }

    /// <summary>Writes labels with values beside them, kept together: bank details, terms.</summary>
    public void Facts(params IReadOnlyList<(string Label, string Value)> facts)
    {
        var height = facts.Sum(fact => flow.Break(fact.Value, flow.Width - FactLabel, Typography.Body).Count) * Typography.Leading(Typography.Body);
        flow.Ensure(Math.Min(height, flow.FullRoom));
        foreach (var fact in facts)
        {
            var value = flow.Break(fact.Value, flow.Width - FactLabel, Typography.Body).Count * Typography.Leading(Typography.Body);
            flow.Ensure(value);
            flow.Y = WriteFacts([fact], flow.Left, flow.Width, FactLabel, flow.Y, Typography.Body);
        }
        flow.Space(BlockGap);
    }

    /// <summary>Writes a table over as many pages as it needs.</summary>
    public void Table(PrintTable table)
    {
        new TableWriter(flow, table, (PrintTexts.CarriedForward.In(options.Culture), PrintTexts.BroughtForward.In(options.Culture)), IsNarrow).Write();
        flow.Space(TableGap);
    }

    /// <summary>Writes QR codes side by side, each with its caption.</summary>
    /// <exception cref="PrintingException">A content is too long for a code.</exception>
    public void QrCodes(params IReadOnlyList<QrBlock> blocks)
    {
        if (blocks.Count == 0) return;
        var column = (flow.Width - QrGap * (blocks.Count - 1)) / blocks.Count;
        var captions = blocks.Select(block => flow.Break(block.Caption, Math.Max(10, column - block.Size - QrGap), Typography.Small)).ToList();
        var height = blocks.Select((block, i) => Math.Max(block.Size, captions[i].Count * Typography.Leading(Typography.Small))).Max();
        flow.Ensure(height);
        for (var i = 0; i < blocks.Count; i++)
        {
            var left = flow.Left + i * (column + QrGap);
            flow.Page.Fill(Typography.Ink, blocks[i].Modules(left, flow.Y));
            flow.Draw(captions[i], left + blocks[i].Size + QrGap, column, flow.Y, Typography.Small);
            if (Uri.TryCreate(blocks[i].Content, UriKind.Absolute, out var target) && target.Scheme is "https" or "http")
                flow.Page.Link(new(left, flow.Y, blocks[i].Size, blocks[i].Size), target);
        }
        flow.Y += height;
        flow.Space(BlockGap);
    }

    /// <summary>Writes what somebody confirms, and a line to sign on; kept together in <see cref="SignatureHeight"/>.</summary>
    /// <param name="confirmed">What the signature says.</param>
    /// <param name="below">What belongs on the line: place, date, name.</param>
    public void Signature(string confirmed, string below)
    {
        Keep(SignatureHeight);
        Space(SignatureSpace / 2);
        Paragraph(confirmed);
        Space(SignatureSpace);
        Paragraph(SignatureLine);
        Note(below);
    }

    /// <summary>Leaves a gap in millimetres.</summary>
    public void Space(double height) => flow.Space(height);

    /// <summary>Continues on a new page unless this many millimetres are free here: keeps a closing part from being torn apart.</summary>
    public void Keep(double height) => flow.Ensure(height);

    /// <summary>Continues on a new page.</summary>
    public void NewPage() => flow.NewPage();

    /// <summary>Carries a file inside the document, such as the XML of an e-invoice; nowhere but in a file of its own.</summary>
    public void Attach(PdfAttachment attachment) => document?.Attach(attachment);

    /// <summary>Adds properties of another standard to the metadata of a file of its own.</summary>
    public void Declare(XmpExtension extension) => document?.Declare(extension);

    /// <summary>The finished file, with "page x of y" on every page. Call it once.</summary>
    public byte[] Save()
    {
        var own = document ?? throw new InvalidOperationException("This letter belongs to a volume or a screen, which take its pages.");
        own.Add(Finish().Cast<PdfPage>());
        return own.Save();
    }

    /// <summary>The finished pages. Call it once.</summary>
    internal IReadOnlyList<Sheet> Finish()
    {
        flow.Begin();
        for (var i = 0; i < flow.Sheets.Count; i++) frame.Finish(flow.Sheets[i], PrintTexts.PageOf.With(i + 1, flow.Sheets.Count).In(options.Culture));
        return flow.Sheets;
    }

    double WriteFacts(IReadOnlyList<(string Label, string Value)> facts, double left, double width, double label, double top, double size)
    {
        var y = top;
        foreach (var fact in facts)
        {
            var names = flow.Draw(flow.Break(RichText.Empty.Muted(fact.Label), label - 2, size), left, label, y, size);
            var values = flow.Draw(flow.Break(fact.Value, width - label, size), left + label, width - label, y, size);
            y += Math.Max(names, values);
        }
        return y;
    }
}
