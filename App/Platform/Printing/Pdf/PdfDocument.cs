using System.Globalization;
using Erp.Platform.Printing.Fonts;

namespace Erp.Platform.Printing.Pdf;

/// <summary>
/// A document for long keeping: PDF/A-3b with all fonts embedded as subsets, sRGB colours and, where wanted, attached files.
/// The same drawing with the same <see cref="PdfInfo.Created"/> gives the same bytes.
/// </summary>
public sealed class PdfDocument
{
    static readonly byte[] Profile = PdfObjects.Compress(SrgbProfile.Bytes);

    readonly PdfObjects objects = new();
    readonly int catalog, tree, resources;
    readonly List<PdfPage> pages = [];
    readonly List<int> written = [];
    readonly List<(string Title, int Page)> bookmarks = [];
    readonly List<EmbeddedFont> fonts = [];
    readonly List<PdfImage> images = [];
    readonly List<PdfAttachment> attachments = [];
    readonly List<XmpExtension> extensions = [];
    readonly PdfInfo info;

    /// <summary>Begins a document.</summary>
    public PdfDocument(PdfInfo info)
    {
        this.info = info;
        (catalog, tree, resources) = (objects.Reserve(), objects.Reserve(), objects.Reserve());
    }

    /// <summary>The pages that can still be drawn on.</summary>
    public IReadOnlyList<PdfPage> Pages => pages;

    /// <summary>Adds a page of a size in millimetres.</summary>
    public PdfPage AddPage(double width, double height)
    {
        var page = NewPage(width, height);
        pages.Add(page);
        return page;
    }

    /// <summary>A page that becomes part of the document only when it is added, so that what fails half-way leaves nothing behind.</summary>
    internal PdfPage NewPage(double width, double height) => new(this, width, height);

    /// <summary>Adds pages made by <see cref="NewPage"/>.</summary>
    internal void Add(IEnumerable<PdfPage> finished) => pages.AddRange(finished);

    /// <summary>Adds pages made by <see cref="NewPage"/>, to be found by a title in the reader's list of contents.</summary>
    internal void Add(string title, IEnumerable<PdfPage> finished)
    {
        bookmarks.Add((title, written.Count + pages.Count));
        pages.AddRange(finished);
    }

    /// <summary>Carries a file inside the document.</summary>
    /// <exception cref="ArgumentException">A file of that name is attached already.</exception>
    public void Attach(PdfAttachment attachment)
    {
        if (attachments.Exists(other => other.FileName == attachment.FileName))
            throw new ArgumentException($"{attachment.FileName} is attached twice.", nameof(attachment));
        attachments.Add(attachment);
    }

    /// <summary>Adds properties of another standard to the metadata.</summary>
    public void Declare(XmpExtension extension) => extensions.Add(extension);

    /// <summary>The finished file.</summary>
    public byte[] Save()
    {
        Finish();
        return objects.ToArray();
    }

    /// <summary>Sends the pages so far on their way and forgets them, so that a document of any length needs little memory.</summary>
    internal Task SendAsync(Stream target, CancellationToken ct)
    {
        WritePages();
        return objects.SendAsync(target, ct);
    }

    /// <summary>Sends the rest of the file.</summary>
    internal Task EndAsync(Stream target, CancellationToken ct)
    {
        Finish();
        return objects.SendAsync(target, ct);
    }

    void WritePages()
    {
        written.AddRange(pages.Select(page => page.Write(objects, tree, resources)));
        pages.Clear();
    }

    void Finish()
    {
        WritePages();
        objects.Write(tree, $"<< /Type /Pages /Count {written.Count} /Kids [{string.Join(' ', written.Select(page => $"{page} 0 R"))}] >>");
        objects.Write(resources, Resources());
        var metadata = objects.AddStream("/Type /Metadata /Subtype /XML", XmpMetadata.Build(info, extensions));
        var profile = objects.AddStream("/N 3 /Filter /FlateDecode", Profile);
        var intent = objects.Add(
            "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) " +
            $"/Info (sRGB IEC61966-2.1) /DestOutputProfile {profile} 0 R >>");
        objects.Write(catalog,
            $"<< /Type /Catalog /Pages {tree} 0 R /Metadata {metadata} 0 R /OutputIntents [{intent} 0 R] " +
            $"/Lang ({info.Language.Name}) /ViewerPreferences << /DisplayDocTitle true >>{Contents()}{Attachments()} >>");
        objects.Finish(catalog, Information());
    }

    /// <summary>The reader's list of contents.</summary>
    string Contents()
    {
        if (bookmarks.Count == 0) return "";
        var root = objects.Reserve();
        var items = bookmarks.Select(_ => objects.Reserve()).ToList();
        for (var i = 0; i < items.Count; i++)
        {
            var before = i == 0 ? "" : $" /Prev {items[i - 1]} 0 R";
            var after = i == items.Count - 1 ? "" : $" /Next {items[i + 1]} 0 R";
            objects.Write(items[i], $"<< /Title {PdfObjects.Text(bookmarks[i].Title)} /Parent {root} 0 R /Dest [{written[bookmarks[i].Page]} 0 R /Fit]{before}{after} >>");
        }
        objects.Write(root, $"<< /Type /Outlines /First {items[0]} 0 R /Last {items[^1]} 0 R /Count {items.Count} >>");
        return $" /Outlines {root} 0 R /PageMode /UseOutlines";
    }

    internal EmbeddedFont Embed(PdfFont font)
    {
        var known = fonts.Find(embedded => embedded.Font == font);
        if (known is not null) return known;
        fonts.Add(new(font, fonts.Count + 1));
        return fonts[^1];
    }

    internal string Resource(PdfImage image)
    {
        var at = images.IndexOf(image);
        if (at >= 0) return $"I{at + 1}";
        images.Add(image);
        return $"I{images.Count}";
    }

    string Resources()
    {
        var fontEntries = fonts.Select(font => $"/{font.Resource} {font.Write(objects)} 0 R").ToList();
        var imageEntries = images.Select((image, i) => $"/I{i + 1} {image.Write(objects)} 0 R").ToList();
        return $"<< /Font << {string.Join(' ', fontEntries)} >> /XObject << {string.Join(' ', imageEntries)} >> >>";
    }

    string Attachments()
    {
        if (attachments.Count == 0) return "";
        var files = attachments
            .OrderBy(attachment => attachment.FileName, StringComparer.Ordinal)
            .Select(attachment => (Name: PdfObjects.Text(attachment.FileName), Reference: $"{Attachment(attachment)} 0 R"))
            .ToList();
        var names = string.Join(' ', files.Select(file => $"{file.Name} {file.Reference}"));
        return $" /AF [{string.Join(' ', files.Select(file => file.Reference))}] /Names << /EmbeddedFiles << /Names [{names}] >> >>";
    }

    int Attachment(PdfAttachment attachment)
    {
        var file = objects.AddCompressed(
            $"/Type /EmbeddedFile /Subtype {PdfObjects.Name(attachment.MediaType)} " +
            $"/Params << /ModDate {Date} /Size {attachment.Content.Length} >>",
            attachment.Content.Span);
        var name = PdfObjects.Text(attachment.FileName);
        return objects.Add(
            $"<< /Type /Filespec /F {name} /UF {name} /Desc {PdfObjects.Text(attachment.Description)} " +
            $"/AFRelationship /{attachment.Relationship} /EF << /F {file} 0 R /UF {file} 0 R >> >>");
    }

    int Information() => objects.Add(
        $"<< /Title {PdfObjects.Text(info.Title)} /Author {PdfObjects.Text(info.Author)} /Creator {PdfObjects.Text(info.Producer)} " +
        $"/Producer {PdfObjects.Text(info.Producer)} /CreationDate {Date} /ModDate {Date} >>");

    string Date => info.Created.ToUniversalTime().ToString("(\\D:yyyyMMddHHmmssZ)", CultureInfo.InvariantCulture);
}
