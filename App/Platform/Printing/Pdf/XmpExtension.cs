namespace Erp.Platform.Printing.Pdf;

/// <summary>Properties of another standard in the document's metadata, together with the description PDF/A demands for them.</summary>
/// <param name="Schema">Name of the standard for human readers.</param>
/// <param name="Namespace">Its namespace, with the closing <c>#</c> or <c>/</c>.</param>
/// <param name="Prefix">The prefix usual for it.</param>
/// <param name="Properties">Name, value and description of each property; all are texts.</param>
public sealed record XmpExtension(
    string Schema, string Namespace, string Prefix, IReadOnlyList<(string Name, string Value, string Description)> Properties)
{
    /// <summary>What makes a document a ZUGFeRD / Factur-X invoice, beside the attached XML.</summary>
    /// <param name="fileName"><c>factur-x.xml</c>, or <c>xrechnung.xml</c> for the profile XRECHNUNG.</param>
    /// <param name="profile">The conformance level, for example <c>EN 16931</c>.</param>
    public static XmpExtension FacturX(string fileName = "factur-x.xml", string profile = "EN 16931") => new(
        "Factur-X PDFA Extension Schema",
        "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#",
        "fx",
        [
            ("DocumentType", "INVOICE", "INVOICE"),
            ("DocumentFileName", fileName, "The name of the embedded XML document"),
            ("Version", "1.0", "The actual version of the standard applying to the embedded XML document"),
            ("ConformanceLevel", profile, "The conformance level of the embedded XML document"),
        ]);
}
