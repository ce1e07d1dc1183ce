using System.Text;

namespace Erp.Catalog.Images;

/// <summary>What a file that came from outside really is. Its name and what it claims to be are not believed.</summary>
static class Pictures
{
    /// <summary>PNG, JPEG or WebP by its first bytes; null for anything else.</summary>
    public static string? MediaTypeOf(ReadOnlySpan<byte> file) => file switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        _ => null,
    };

    /// <summary>A name without path, control characters and whatever file systems refuse, ending as its kind does.</summary>
    public static string CleanName(string? name, string mediaType)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var clean = new StringBuilder();
        foreach (var letter in Path.GetFileNameWithoutExtension(last).Normalize())
            clean.Append(char.IsLetterOrDigit(letter) || letter is '-' or '_' or ' ' ? letter : '-');
        var ending = mediaType == "image/jpeg" ? ".jpg" : mediaType.Replace("image/", ".", StringComparison.Ordinal);
        var stem = clean.ToString().Trim(' ', '-');
        if (stem.Length == 0) stem = "image";
        return stem[..Math.Min(stem.Length, ItemImageLimits.FileName - ending.Length)] + ending;
    }
}
