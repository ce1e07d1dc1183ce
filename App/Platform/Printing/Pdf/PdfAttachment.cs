namespace Erp.Platform.Printing.Pdf;

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
