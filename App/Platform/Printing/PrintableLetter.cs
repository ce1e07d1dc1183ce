using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Printing.Svg;

namespace Erp.Platform.Printing;

/// <summary>
/// A document ready to be written: everything it needs is read. It becomes a file of its own, a part of a volume, or a picture on the screen,
/// and looks the same in all of them.
/// </summary>
/// <param name="Id">The record it is of.</param>
/// <param name="Letterhead">Who sends it.</param>
/// <param name="Options">What it is; its title names the file.</param>
/// <param name="Write">Writes its content.</param>
public sealed record PrintableLetter(Guid Id, Letterhead Letterhead, LetterOptions Options, Action<LetterLayout> Write)
{
    /// <summary>As a file of its own.</summary>
    /// <exception cref="PrintingException">A font, the logo or a code cannot be used.</exception>
    public PrintedDocument Print(FontLibrary fonts)
    {
        var letter = new LetterLayout(fonts, Letterhead, Options);
        Write(letter);
        return new(FileNames.Cleaned(Options.Title, ".pdf"), letter.Save());
    }

    /// <summary>As pages for the screen.</summary>
    /// <exception cref="PrintingException">A font, the logo or a code cannot be used.</exception>
    public IReadOnlyList<SvgPage> Show(FontLibrary fonts)
    {
        var letter = new LetterLayout(fonts, Letterhead, Options, static (width, height) => new SvgSheet(width, height));
        Write(letter);
        return [.. letter.Finish().Cast<SvgSheet>().Select(sheet => sheet.Page)];
    }
}
