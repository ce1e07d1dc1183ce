using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Erp.Platform.Printing.Pdf;

/// <summary>The numbered objects of a file, written one after another, and the table that finds them.</summary>
sealed class PdfObjects
{
    readonly ArrayBufferWriter<byte> file = new(64 * 1024);
    readonly List<long> offsets = [];
    readonly IncrementalHash sentHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    long sent;

    public PdfObjects()
    {
        file.Write("%PDF-1.7\n%"u8);
        file.Write<byte>([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    long Position => sent + file.WrittenCount;

    /// <summary>Sends what is written so far, and keeps none of it.</summary>
    public async Task SendAsync(Stream target, CancellationToken ct)
    {
        sentHash.AppendData(file.WrittenSpan);
        await target.WriteAsync(file.WrittenMemory, ct);
        sent += file.WrittenCount;
        file.ResetWrittenCount();
    }

    /// <summary>What is written and not sent.</summary>
    public byte[] ToArray() => file.WrittenSpan.ToArray();

    /// <summary>Takes a number for an object to be written later.</summary>
    public int Reserve()
    {
        offsets.Add(0);
        return offsets.Count;
    }

    public int Add(string body) => Write(Reserve(), body);

    public int Write(int number, string body)
    {
        offsets[number - 1] = Position;
        Ascii($"{number} 0 obj\n{body}\nendobj\n");
        return number;
    }

    /// <summary>Adds a stream as it is; the dictionary must name its filter, if any.</summary>
    public int AddStream(string entries, ReadOnlySpan<byte> content)
    {
        var number = Reserve();
        offsets[number - 1] = Position;
        Ascii($"{number} 0 obj\n<< {entries} /Length {content.Length} >>\nstream\n");
        file.Write(content);
        Ascii("\nendstream\nendobj\n");
        return number;
    }

    /// <summary>Adds a stream compressed.</summary>
    public int AddCompressed(string entries, ReadOnlySpan<byte> content) => AddStream($"{entries} /Filter /FlateDecode", Compress(content));

    /// <summary>Writes the cross-reference table and the trailer. The file's identity is the hash of what stands in it.</summary>
    public void Finish(int catalog, int info)
    {
        sentHash.AppendData(file.WrittenSpan);
        var identity = Convert.ToHexString(sentHash.GetHashAndReset().AsSpan(0, 16));
        var start = Position;
        Ascii($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) Ascii(offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Ascii($"trailer\n<< /Size {offsets.Count + 1} /Root {catalog} 0 R /Info {info} 0 R /ID [<{identity}> <{identity}>] >>\n");
        Ascii($"startxref\n{start}\n%%EOF\n");
    }

    public static byte[] Compress(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal)) deflate.Write(content);
        return packed.ToArray();
    }

    /// <summary>A text string as any language needs it: UTF-16 in hexadecimal.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(XmpMetadata.Plain(text)))}>";

    /// <summary>A name; what may not stand in one is written as # and two digits.</summary>
    public static string Name(string text)
    {
        var name = new StringBuilder("/");
        foreach (var b in Encoding.UTF8.GetBytes(text))
            name = char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'+' or (byte)'.'
                ? name.Append((char)b)
                : name.Append(CultureInfo.InvariantCulture, $"#{b:X2}");
        return name.ToString();
    }

    /// <summary>A number with at most three decimals.</summary>
    public static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    void Ascii(string text) => Encoding.ASCII.GetBytes(text, file);
}
