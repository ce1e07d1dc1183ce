using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Erp.Platform.Printing;

/// <summary>A finished file read back by its cross-reference table, independently of the writer.</summary>
sealed partial class ParsedPdf
{
    readonly string file;
    readonly byte[] bytes;

    public ParsedPdf(byte[] bytes)
    {
        (this.bytes, file) = (bytes, Encoding.Latin1.GetString(bytes));
        Xref = int.Parse(Regex.Match(file, @"startxref\n(\d+)\n%%EOF\n$").Groups[1].Value, CultureInfo.InvariantCulture);
        var lines = file[Xref..].Split('\n');
        Size = int.Parse(lines[1].Split(' ')[1], CultureInfo.InvariantCulture);
        for (var number = 1; number < Size; number++)
        {
            Assert.Matches(@"^\d{10} 00000 n $", lines[number + 2]);
            Read(number, int.Parse(lines[number + 2][..10], CultureInfo.InvariantCulture));
        }
        Trailer = file[file.LastIndexOf("trailer", StringComparison.Ordinal)..];
    }

    public int Xref { get; }

    public int Size { get; }

    public string Trailer { get; }

    /// <summary>Each object without its stream.</summary>
    public Dictionary<int, string> Objects { get; } = [];

    /// <summary>The streams, unpacked.</summary>
    public Dictionary<int, byte[]> Streams { get; } = [];

    public string Catalog => Objects[Reference(Trailer, "Root")];

    public string Metadata => Encoding.UTF8.GetString(Streams[Reference(Catalog, "Metadata")]);

    public IReadOnlyList<string> Pages =>
        [.. Numbers(Regex.Match(Objects[Reference(Catalog, "Pages")], @"/Kids \[(.*?)\]").Groups[1].Value).Select(number => Objects[number])];

    public static int Reference(string dictionary, string key)
    {
        var match = Regex.Match(dictionary, $@"/{key} (\d+) 0 R");
        Assert.True(match.Success, $"/{key} is missing in {dictionary}");
        return int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
    }

    public IEnumerable<int> Having(string part) =>
        Objects.Where(pair => pair.Value.Contains(part, StringComparison.Ordinal)).Select(pair => pair.Key);

    /// <summary>All pieces of text on a page with their place in points, as a reader copies them.</summary>
    public IReadOnlyList<PlacedText> Texts(int page)
    {
        var dictionary = Pages[page];
        var resources = Objects[Reference(dictionary, "Resources")];
        var content = Content(page);
        var texts = new List<PlacedText>();
        var (font, size, x, y) = (new Dictionary<string, string>(), 0.0, 0.0, 0.0);
        foreach (var line in content.Split('\n'))
        {
            if (FontChoice().Match(line) is { Success: true } chosen)
            {
                font = Unicode(Objects[Reference(resources, chosen.Groups[1].Value)]);
                size = double.Parse(chosen.Groups[2].Value, CultureInfo.InvariantCulture);
            }
            else if (line.EndsWith(" Td", StringComparison.Ordinal) || line.EndsWith(" Tm", StringComparison.Ordinal))
            {
                var place = line.Split(' ');
                (x, y) = (double.Parse(place[^3], CultureInfo.InvariantCulture), double.Parse(place[^2], CultureInfo.InvariantCulture));
            }
            else if (line.EndsWith(" TJ", StringComparison.Ordinal))
            {
                var codes = string.Concat(Regex.Matches(line, "<([0-9A-F]*)>").Select(match => match.Groups[1].Value));
                texts.Add(new(string.Concat(codes.Chunk(4).Select(code => font[new(code)])), x, y, size));
            }
        }
        return texts;
    }

    /// <summary>The drawing operators of a page.</summary>
    public string Content(int page) => Encoding.Latin1.GetString(Streams[Reference(Pages[page], "Contents")]);

    /// <summary>The text of a page, piece by piece.</summary>
    public string Text(int page) => string.Join('\n', Texts(page).Select(text => text.Text));

    Dictionary<string, string> Unicode(string font)
    {
        var map = Encoding.ASCII.GetString(Streams[Reference(font, "ToUnicode")]);
        return Regex.Matches(map, "^<([0-9A-F]{4})> <([0-9A-F]+)>$", RegexOptions.Multiline)
            .Where(match => match.Groups[1].Value != "0000")
            .ToDictionary(match => match.Groups[1].Value, match => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[2].Value)));
    }

    void Read(int number, int offset)
    {
        Assert.StartsWith($"{number} 0 obj\n", file[offset..(offset + 16)], StringComparison.Ordinal);
        var body = offset + $"{number} 0 obj\n".Length;
        var end = file.IndexOf("\nendobj\n", body, StringComparison.Ordinal);
        var stream = file.IndexOf(">>\nstream\n", body, StringComparison.Ordinal);
        if (stream < 0 || stream > end)
        {
            Objects[number] = file[body..end];
            return;
        }
        Objects[number] = file[body..(stream + 2)];
        var length = int.Parse(Regex.Match(Objects[number], @"/Length (\d+)").Groups[1].Value, CultureInfo.InvariantCulture);
        var start = stream + ">>\nstream\n".Length;
        Assert.Equal("\nendstream\nendobj\n", file.Substring(start + length, 18));
        var isPacked = Objects[number].Contains("/FlateDecode", StringComparison.Ordinal);
        Streams[number] = isPacked ? Inflate(start, length) : bytes[start..(start + length)];
    }

    byte[] Inflate(int start, int length)
    {
        using var packed = new ZLibStream(new MemoryStream(bytes, start, length), CompressionMode.Decompress);
        using var content = new MemoryStream();
        packed.CopyTo(content);
        return content.ToArray();
    }

    static IEnumerable<int> Numbers(string references) =>
        Regex.Matches(references, @"(\d+) 0 R").Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^/(F\d+) ([\d.]+) Tf$")]
    private static partial Regex FontChoice();
}

/// <summary>A piece of text at the start of its baseline.</summary>
sealed record PlacedText(string Text, double X, double Y, double Size);
