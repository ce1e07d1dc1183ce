using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Erp.Platform.Sheets;

/// <summary>
/// Recognises how a file is to be read: kind, encoding (from every byte of it), delimiter, headings, and how numbers and dates are written
/// (from its first rows). Everything recognised can be chosen otherwise.
/// </summary>
static partial class SheetRecognition
{
    const int SampleBytes = 256 * 1024;
    const int RowsForHeading = 20;

    public static async Task<SheetFormat> RecogniseAsync(string path, CancellationToken ct)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);
        var start = new byte[8];
        var length = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, ct);
        if (length == 0) throw new SheetException(SheetTexts.Empty);
        if (start.AsSpan().StartsWith("PK\x03\x04"u8)) return await FromRowsAsync(path, new SheetFormat { Kind = SheetKind.Xlsx }, ct);
        if (start.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) throw new SheetException(SheetTexts.OldWorkbook);
        file.Position = 0;
        var encoding = start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? "utf-16" : await EncodingAsync(file, ct);
        var delimiter = await DelimiterAsync(path, encoding, ct);
        return await FromRowsAsync(path, new SheetFormat { Encoding = encoding, Delimiter = delimiter, DecimalMark = delimiter == ';' ? ',' : '.' }, ct);
    }

    /// <summary>Heading row, numbers and dates, from the first rows.</summary>
    static async Task<SheetFormat> FromRowsAsync(string path, SheetFormat format, CancellationToken ct)
    {
        var rows = new List<SheetRow>();
        await foreach (var row in SheetFile.RowsAsync(path, format, ct))
        {
            rows.Add(row);
            if (rows.Count == SheetFile.SampleRows) break;
        }

        if (rows.Count == 0) throw new SheetException(SheetTexts.Empty);
        // Titles above a table fill fewer cells than its headings do.
        var widest = rows.Take(RowsForHeading).Max(r => r.Cells.Count(c => !c.IsEmpty));
        var heading = rows.First(r => r.Cells.Count(c => !c.IsEmpty) * 2 > widest);
        List<string> texts = [.. rows.Where(r => r.Number > heading.Number).SelectMany(r => r.Cells).Where(c => c.Kind == CellKind.Text && !c.IsEmpty).Select(c => c.Text.Trim())];
        return format with { HeadingRow = heading.Number, DecimalMark = DecimalMark(texts) ?? format.DecimalMark, Dates = Dates(texts) };
    }

    /// <summary>The mark that the numbers themselves prove; null when each of them could be read either way.</summary>
    internal static char? DecimalMark(IReadOnlyCollection<string> texts)
    {
        var comma = texts.Count(t => ProvesComma().IsMatch(t));
        var point = texts.Count(t => ProvesPoint().IsMatch(t));
        return comma == point ? null : comma > point ? ',' : '.';
    }

    /// <summary>Month first only where a second part above twelve proves it.</summary>
    internal static DateOrder Dates(IReadOnlyCollection<string> texts)
    {
        var parts = texts.Select(t => Slashed().Match(t)).Where(m => m.Success).Select(m => (First: Whole(m.Groups[1]), Second: Whole(m.Groups[2]))).ToList();
        return parts.Exists(p => p.Second > 12) && !parts.Exists(p => p.First > 12) ? DateOrder.MonthFirst : DateOrder.DayFirst;
    }

    static int Whole(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>UTF-8 where every row is; else the encoding of Windows, unless some rows prove to be UTF-8 after all.</summary>
    static async Task<string> EncodingAsync(Stream file, CancellationToken ct)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        var rest = new ArrayBufferWriter<byte>();
        var census = new EncodingCensus();
        try
        {
            for (int read; (read = await file.ReadAsync(buffer, ct)) > 0;)
            {
                var chunk = buffer.AsMemory(0, read);
                for (int end; (end = chunk.Span.IndexOf((byte)'\n')) >= 0; chunk = chunk[(end + 1)..])
                {
                    rest.Write(chunk.Span[..(end + 1)]);
                    census.Count(rest.WrittenSpan);
                    rest.ResetWrittenCount();
                }

                rest.Write(chunk.Span);
                if (rest.WrittenCount > SampleBytes) throw new SheetException(SheetTexts.RowTooLong.With(census.Rows + 1));
            }

            census.Count(rest.WrittenSpan);
            return census.Result();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The delimiter with which most rows of the beginning have equally many cells.</summary>
    static async Task<char> DelimiterAsync(string path, string encoding, CancellationToken ct)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file, SheetFormat.Find(encoding)!, detectEncodingFromByteOrderMarks: true);
        var buffer = new char[SampleBytes];
        var length = await reader.ReadBlockAsync(buffer, ct);
        var text = new string(buffer, 0, length);
        // The last row may be cut off.
        if (length == SampleBytes && text.LastIndexOf('\n') is > 0 and var end) text = text[..end];
        return SheetFormat.Delimiters.MaxBy(delimiter =>
        {
            var counts = CsvSheet.Rows(text, delimiter).Take(SheetFile.SampleRows).Select(r => r.Cells.Count).ToList();
            var usual = counts.Where(c => c > 1).GroupBy(c => c).MaxBy(g => g.Count() * Math.Log2(1 + g.Key));
            return usual is null ? 0 : usual.Count() * Math.Log2(1 + usual.Key);
        });
    }

    [GeneratedRegex(@"^-?\d{1,3}(\.\d{3})+,\d+\z|^-?\d+,(\d{1,2}|\d{4,})\z|^-?\d{1,3}(\.\d{3}){2,}\z")]
    private static partial Regex ProvesComma();

    [GeneratedRegex(@"^-?\d{1,3}(,\d{3})+\.\d+\z|^-?\d+\.(\d{1,2}|\d{4,})\z|^-?\d{1,3}(,\d{3}){2,}\z")]
    private static partial Regex ProvesPoint();

    [GeneratedRegex(@"^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}(\D|\z)")]
    private static partial Regex Slashed();

    /// <summary>Counts rows by what their bytes prove.</summary>
    sealed class EncodingCensus
    {
        int firstUtf8;
        int firstOther;
        int firstImpossible;

        public int Rows { get; private set; }

        public void Count(ReadOnlySpan<byte> row)
        {
            if (row.IsEmpty) return;
            Rows++;
            if (row.Contains((byte)0)) throw new SheetException(SheetTexts.NoTable);
            if (Ascii.IsValid(row)) return;
            if (Utf8.IsValid(row))
            {
                if (firstUtf8 == 0) firstUtf8 = Rows;
                return;
            }

            if (firstOther == 0) firstOther = Rows;
            // Positions of Windows-1252 that hold no character.
            if (firstImpossible == 0 && row.IndexOfAny((ReadOnlySpan<byte>)[0x81, 0x8D, 0x8F, 0x90, 0x9D]) >= 0) firstImpossible = Rows;
        }

        public string Result()
        {
            if (firstOther == 0) return SheetFormat.Utf8;
            if (firstUtf8 != 0)
                throw new SheetException(SheetTexts.MixedEncodings.With(Math.Max(firstUtf8, firstOther), firstUtf8 < firstOther ? "UTF-8" : "Windows-1252"));
            return firstImpossible == 0 ? SheetFormat.Windows1252 : throw new SheetException(SheetTexts.BadEncoding.With(firstImpossible, "Windows-1252"));
        }
    }
}
