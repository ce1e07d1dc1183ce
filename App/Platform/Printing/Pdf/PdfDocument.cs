using System.Globalization;
using Erp.Platform.Printing.Fonts;

namespace Erp.Platform.Printing.Pdf;

/// <summary>
/// A document for long keeping: PDF/A-3b with all fonts embedded as subsets, sRGB colours and, where wanted, attached files.
/// The same drawing with the same <see cref="PdfInfo.Created"/> gives the same bytes.
/// </summary>
public sealed class PdfDocument(PdfInfo info)
{
    static readonly byte[] Profile = PdfObjects.Compress(SrgbProfile.Bytes);

    readonly List<PdfPage> pages = [];
    readonly List<EmbeddedFont> fonts = [];
    readonly List<PdfImage> images = [];
    readonly List<PdfAttachment> attachments = [];
    readonly List<XmpExtension> extensions = [];

    /// <summary>The pages so far. They can be drawn on until <see cref="Save"/>.</summary>
    public IReadOnlyList<PdfPage> Pages => pages;

    /// <summary>Adds a page of a size in millimetres.</summary>
    public PdfPage AddPage(double width, double height)
    {
        var page = new PdfPage(this, width, height);
        pages.Add(page);
        return page;
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
        var objects = new PdfObjects();
        var (catalog, tree, resources) = (objects.Reserve(), objects.Reserve(), objects.Reserve());
        var kids = pages.Select(page => $"{page.Write(objects, tree, resources)} 0 R").ToList();
        objects.Write(tree, $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids)}] >>");
        objects.Write(resources, Resources(objects));
        var metadata = objects.AddStream("/Type /Metadata /Subtype /XML", XmpMetadata.Build(info, extensions));
        var profile = objects.AddStream("/N 3 /Filter /FlateDecode", Profile);
        var intent = objects.Add(
            "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) " +
            $"/Info (sRGB IEC61966-2.1) /DestOutputProfile {profile} 0 R >>");
        objects.Write(catalog,
            $"<< /Type /Catalog /Pages {tree} 0 R /Metadata {metadata} 0 R /OutputIntents [{intent} 0 R] " +
            $"/Lang ({info.Language.Name}) /ViewerPreferences << /DisplayDocTitle true >>{Attachments(objects)} >>");
        return objects.Finish(catalog, Information(objects));
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
        if (!images.Contains(image)) images.Add(image);
        return $"I{images.IndexOf(image) + 1}";
    }

    string Resources(PdfObjects objects)
    {
        var fontEntries = fonts.Select(font => $"/{font.Resource} {font.Write(objects)} 0 R").ToList();
        var imageEntries = images.Select((image, i) => $"/I{i + 1} {image.Write(objects)} 0 R").ToList();
        return $"<< /Font << {string.Join(' ', fontEntries)} >> /XObject << {string.Join(' ', imageEntries)} >> >>";
    }

    string Attachments(PdfObjects objects)
    {
        if (attachments.Count == 0) return "";
        var files = attachments
            .OrderBy(attachment => attachment.FileName, StringComparer.Ordinal)
            .Select(attachment => (Name: PdfObjects.Text(attachment.FileName), Reference: $"{Attachment(objects, attachment)} 0 R"))
            .ToList();
        var names = string.Join(' ', files.Select(file => $"{file.Name} {file.Reference}"));
        return $" /AF [{string.Join(' ', files.Select(file => file.Reference))}] /Names << /EmbeddedFiles << /Names [{names}] >> >>";
    }

    int Attachment(PdfObjects objects, PdfAttachment attachment)
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

    int Information(PdfObjects objects) => objects.Add(
        $"<< /Title {PdfObjects.Text(info.Title)} /Author {PdfObjects.Text(info.Author)} /Creator {PdfObjects.Text(info.Producer)} " +
        $"/Producer {PdfObjects.Text(info.Producer)} /CreationDate {Date} /ModDate {Date} >>");

    string Date => info.Created.ToUniversalTime().ToString("(\\D:yyyyMMddHHmmssZ)", CultureInfo.InvariantCulture);
}
