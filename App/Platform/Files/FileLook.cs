using System.Globalization;
using System.Net.Mime;

namespace Erp.Platform.Files;

/// <summary>How files look on the screen.</summary>
static class FileLook
{
    const double Step = 1024;

    static readonly string[] Units = ["B", "KB", "MB", "GB"];

    /// <summary>A size for people: <c>1,4 MB</c>.</summary>
    public static string Say(long bytes)
    {
        var (size, unit) = ((double)bytes, 0);
        for (; size >= Step && unit < Units.Length - 1; unit++) size /= Step;
        return $"{size.ToString(unit == 0 || size >= 100 ? "N0" : "N1", CultureInfo.CurrentCulture)} {Units[unit]}";
    }

    /// <summary>The icon of a kind of file.</summary>
    public static string IconOf(string mediaType) => mediaType switch
    {
        _ when mediaType.StartsWith("image/", StringComparison.Ordinal) => "image",
        MediaTypeNames.Application.Pdf or MediaTypeNames.Text.Plain => "invoice",
        _ when mediaType.Contains("sheet", StringComparison.Ordinal) => "columns",
        _ when mediaType.Contains("zip", StringComparison.Ordinal) => "box",
        _ => "file",
    };
}
