namespace Erp.Platform.Printing.Pdf;

/// <summary>How an attached file relates to the pages.</summary>
public enum AttachmentRelationship
{
    /// <summary>The same content in another form, as the XML of an e-invoice is.</summary>
    Alternative,

    /// <summary>The data the pages were made from.</summary>
    Source,

    /// <summary>Figures behind the pages.</summary>
    Data,

    /// <summary>Adds to the pages.</summary>
    Supplement,
}

/// <summary>A file carried inside the document.</summary>
/// <param name="FileName">Name without folder, unique in the document, for example <c>factur-x.xml</c>.</param>
/// <param name="Content">The file, kept byte for byte.</param>
/// <param name="MediaType">For example <c>text/xml</c>.</param>
/// <param name="Description">One line for the reader.</param>
/// <param name="Relationship">What it is to the pages.</param>
public sealed record PdfAttachment(
    string FileName,
    ReadOnlyMemory<byte> Content,
    string MediaType,
    string Description,
    AttachmentRelationship Relationship = AttachmentRelationship.Alternative);
