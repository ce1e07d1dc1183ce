using System.Collections.Frozen;
using System.Net.Mime;

namespace Erp.Platform.Files;

/// <summary>
/// What a file really is, told by its first bytes. Neither its name nor what a browser claims is believed: a file is stored and served as what
/// it is, and people are warned where its ending says otherwise.
/// </summary>
public static class MediaTypes
{
    /// <summary>So many of the first bytes decide.</summary>
    public const int Head = 4096;

    const string Zip = "application/zip", Ole = "application/x-ole-storage";

    /// <summary>What an ending promises: the types whose bytes keep the promise.</summary>
    static readonly FrozenDictionary<string, string[]> Promised = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = [MediaTypeNames.Application.Pdf],
        [".png"] = [MediaTypeNames.Image.Png],
        [".jpg"] = [MediaTypeNames.Image.Jpeg],
        [".jpeg"] = [MediaTypeNames.Image.Jpeg],
        [".gif"] = [MediaTypeNames.Image.Gif],
        [".webp"] = [MediaTypeNames.Image.Webp],
        [".avif"] = [MediaTypeNames.Image.Avif],
        [".tif"] = [MediaTypeNames.Image.Tiff],
        [".tiff"] = [MediaTypeNames.Image.Tiff],
        [".bmp"] = [MediaTypeNames.Image.Bmp],
        [".txt"] = [MediaTypeNames.Text.Plain],
        [".csv"] = [MediaTypeNames.Text.Plain],
        [".xml"] = [MediaTypeNames.Text.Plain],
        [".json"] = [MediaTypeNames.Text.Plain],
        [".zip"] = [Zip],
        [".docx"] = ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
        [".xlsx"] = ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
        [".pptx"] = ["application/vnd.openxmlformats-officedocument.presentationml.presentation"],
        [".odt"] = ["application/vnd.oasis.opendocument.text"],
        [".ods"] = ["application/vnd.oasis.opendocument.spreadsheet"],
        [".doc"] = [Ole, MediaTypeNames.Application.Rtf],
        [".xls"] = [Ole],
        [".msg"] = [Ole],
        [".mp4"] = ["video/mp4"],
        [".mov"] = ["video/quicktime", "video/mp4"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    static readonly (byte[] Begins, string Type)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), MediaTypeNames.Application.Pdf),
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], MediaTypeNames.Image.Png),
        ([0xFF, 0xD8, 0xFF], MediaTypeNames.Image.Jpeg),
        ("GIF87a"u8.ToArray(), MediaTypeNames.Image.Gif),
        ("GIF89a"u8.ToArray(), MediaTypeNames.Image.Gif),
        ([(byte)'I', (byte)'I', 42, 0], MediaTypeNames.Image.Tiff),
        ([(byte)'M', (byte)'M', 0, 42], MediaTypeNames.Image.Tiff),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], Ole),
        ([0x1F, 0x8B], MediaTypeNames.Application.GZip),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "application/x-7z-compressed"),
        ("Rar!"u8.ToArray(), "application/vnd.rar"),
        (@"{\rtf"u8.ToArray(), MediaTypeNames.Application.Rtf),
    ];

    /// <summary>The type of a file.</summary>
    /// <param name="head">Its first <see cref="Head"/> bytes.</param>
    /// <param name="name">Its name: consulted only to tell apart office files, which are all ZIP archives.</param>
    public static string Of(ReadOnlySpan<byte> head, string name)
    {
        foreach (var (begins, type) in Signatures)
            if (head.StartsWith(begins)) return type;
        return head switch
        {
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => MediaTypeNames.Image.Webp,
            [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => MediaTypeNames.Image.Bmp,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', .. var brand] => OfBrand(brand),
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => OfArchive(name),
            _ => IsText(head) ? MediaTypeNames.Text.Plain : MediaTypeNames.Application.Octet,
        };
    }

    /// <summary>Whether the ending promises something that the bytes do not keep.</summary>
    public static bool IsDisguised(string name, string mediaType) =>
        Promised.TryGetValue(Path.GetExtension(name), out var types) && !types.Contains(mediaType);

    /// <summary>Pictures that browsers draw and that can run nothing.</summary>
    public static bool IsPicture(string mediaType) =>
        mediaType is MediaTypeNames.Image.Png or MediaTypeNames.Image.Jpeg or MediaTypeNames.Image.Gif or MediaTypeNames.Image.Webp or MediaTypeNames.Image.Avif or MediaTypeNames.Image.Bmp;

    /// <summary>Whether a browser may show it; everything else is only saved.</summary>
    public static bool CanBeShown(string mediaType) => IsPicture(mediaType) || mediaType is MediaTypeNames.Application.Pdf or MediaTypeNames.Text.Plain;

    static string OfBrand(ReadOnlySpan<byte> brand) => brand switch
    {
        [(byte)'a', (byte)'v', (byte)'i', (byte)'f' or (byte)'s', ..] => MediaTypeNames.Image.Avif,
        [(byte)'h', (byte)'e', (byte)'i' or (byte)'v', (byte)'c' or (byte)'x', ..] or [(byte)'m', (byte)'i', (byte)'f', (byte)'1', ..] => "image/heic",
        [(byte)'q', (byte)'t', ..] => "video/quicktime",
        _ => "video/mp4",
    };

    static string OfArchive(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".docx" or ".xlsx" or ".pptx" or ".odt" or ".ods" && Promised.TryGetValue(Path.GetExtension(name), out var types) ? types[0] : Zip;

    /// <summary>Text has a mark of its encoding, or is UTF-8 or Latin without control characters. A character cut off at the end does no harm.</summary>
    static bool IsText(ReadOnlySpan<byte> head) =>
        head is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !head.ContainsAny(ControlBytes);

    static readonly System.Buffers.SearchValues<byte> ControlBytes =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 32).Where(b => b is not ('\t' or '\n' or '\r' or '\f' or 0x1B)).Select(b => (byte)b), 0x7F]);
}
