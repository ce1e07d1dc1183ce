namespace Erp.Platform.Printing.Fonts;

/// <summary>The faces of Liberation Sans, read from disk at first use and shared by all documents of the process.</summary>
public sealed class FontLibrary
{
    readonly string folders;
    readonly Dictionary<FontFace, Lazy<PdfFont>> faces;

    /// <param name="options">Where to look for the font files.</param>
    public FontLibrary(PrintingOptions options)
    {
        folders = options.FontFolder;
        faces = Enum.GetValues<FontFace>().ToDictionary(
            face => face, face => new Lazy<PdfFont>(() => Load(face), LazyThreadSafetyMode.PublicationOnly));
    }

    /// <summary>A face, ready to measure and embed.</summary>
    /// <exception cref="PrintingException">The file is in none of the folders or is no TrueType font.</exception>
    public PdfFont this[FontFace face] => faces[face].Value;

    PdfFont Load(FontFace face)
    {
        var file = $"LiberationSans-{face}.ttf";
        var path = folders.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(File.Exists);
        return path is null ? throw new PrintingException(PrintTexts.FontMissing.With(file, folders)) : PdfFont.Read(File.ReadAllBytes(path));
    }
}
