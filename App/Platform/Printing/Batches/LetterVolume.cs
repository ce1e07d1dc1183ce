using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Printing.Batches;

/// <summary>Many letters in one file: they share fonts and logo, each counts its own pages and stands in the reader's list of contents.</summary>
sealed class LetterVolume(FontLibrary fonts, PdfInfo info)
{
    readonly PdfDocument document = new(info);

    /// <summary>Adds a letter. One that fails leaves nothing behind.</summary>
    /// <exception cref="PrintingException">A font, the logo or a code cannot be used.</exception>
    public void Add(PrintableLetter letter)
    {
        var layout = new LetterLayout(fonts, letter.Letterhead, letter.Options, document.NewPage);
        letter.Write(layout);
        document.Add(letter.Options.Title, layout.Finish().Cast<PdfPage>());
    }

    /// <summary>Sends what is added so far, and keeps none of it.</summary>
    public Task SendAsync(Stream target, CancellationToken ct) => document.SendAsync(target, ct);

    /// <summary>Sends the end of the file.</summary>
    public Task EndAsync(Stream target, CancellationToken ct) => document.EndAsync(target, ct);
}
