namespace Erp.Platform.Printing;

/// <summary>The settings of the section <c>Printing</c>.</summary>
public sealed class PrintingOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Printing";

    /// <summary>Folders that may hold the Liberation Sans files, separated as in <c>PATH</c>; the first that has a file wins.</summary>
    public string FontFolder { get; set; } = string.Join(
        Path.PathSeparator, "/usr/share/fonts/truetype/liberation2", "/usr/share/fonts/truetype/liberation", "/usr/share/fonts/liberation-sans");
}
