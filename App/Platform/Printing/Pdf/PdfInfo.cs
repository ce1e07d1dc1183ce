using System.Globalization;

namespace Erp.Platform.Printing.Pdf;

/// <summary>What a document says about itself.</summary>
/// <param name="Title">Shown in the viewer's title bar.</param>
/// <param name="Author">The company that issues it.</param>
/// <param name="Language">Language of the text.</param>
/// <param name="Created">The one instant all dates in the file carry; the same input and instant give the same bytes.</param>
public sealed record PdfInfo(string Title, string Author, CultureInfo Language, DateTimeOffset Created)
{
    /// <summary>The program that wrote the file.</summary>
    public string Producer { get; init; } = "Kontor";
}
