using System.Globalization;

namespace Erp.Platform.Printing.Layout;

/// <summary>What one letter is.</summary>
/// <param name="Title">Document type and number, such as "Invoice RE-2026-00042"; heads the further pages and names the file in the viewer.</param>
/// <param name="Culture">The reader's language.</param>
/// <param name="Created">The instant all dates in the file carry; keep it with the document to get the same bytes again.</param>
public sealed record LetterOptions(string Title, CultureInfo Culture, DateTimeOffset Created)
{
    /// <summary>Paper size.</summary>
    public PageFormat Format { get; init; } = PageFormat.A4;

    /// <summary>A report instead of a letter: it has no address window and no fold marks, so its text starts right below the head.</summary>
    public bool IsReport { get; init; }

    /// <summary>A word across every page behind the text, such as "Draft" or "Cancelled".</summary>
    public string? Watermark { get; init; }
}
