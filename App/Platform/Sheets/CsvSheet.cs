using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;

namespace Erp.Platform.Sheets;

/// <summary>Reads CSV files row by row.</summary>
static class CsvSheet
{
    /// <summary>The longest a single row may be, in bytes: what is longer is a quotation mark that nobody closed.</summary>
    const int LongestRow = 4 * 1024 * 1024;

    public static async IAsyncEnumerable<SheetRow> RowsAsync(string path, SheetFormat format, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var file = new FileStream(path, new FileStreamOptions
        {
            Access = FileAccess.Read, Share = FileShare.ReadWrite | FileShare.Delete, Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = 0,
        });
        var strict = (Encoding)format.Decoder.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        using var text = new StreamReader(file, strict, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        await using var csv = CsvReader.Create(text, Options(format.Delimiter), leaveOpen: true);
        var last = 0;
        while (await NextAsync(csv, format, last, ct))
        {
            var row = Row(csv);
            last = row.Number;
            if (!row.IsEmpty) yield return row;
        }
    }

    /// <summary>The rows of a piece of text, for trying out a delimiter.</summary>
    public static IEnumerable<SheetRow> Rows(string text, char delimiter)
    {
        using var csv = CsvReader.FromText(text, Options(delimiter) with { MalformedData = CsvMalformedDataHandling.Recover });
        while (csv.Read()) yield return Row(csv);
    }

    static CsvReaderOptions Options(char delimiter) => new()
    {
        Separator = delimiter, HasHeader = false, TrackLineNumbers = true, MaxRecordSize = LongestRow, IncludeValuesInExceptions = false, PoolStrings = true,
    };

    static SheetRow Row(CsvReader csv)
    {
        if (csv.FieldCount > SheetFile.MostColumns) throw new SheetException(SheetTexts.TooManyColumns.With(SheetFile.MostColumns));
        var cells = new SheetCell[csv.FieldCount];
        for (var i = 0; i < cells.Length; i++) cells[i] = new SheetCell(csv.GetString(i));
        return new SheetRow((int)csv.LineNumber, cells);
    }

    static async ValueTask<bool> NextAsync(CsvReader csv, SheetFormat format, int last, CancellationToken ct)
    {
        try
        {
            return await csv.ReadAsync(ct);
        }
        catch (DecoderFallbackException e)
        {
            throw new SheetException(SheetTexts.BadEncoding.With(last + 1, format.Encoding), e);
        }
        catch (CsvFormatException e)
        {
            throw new SheetException(SheetTexts.RowTooLong.With(last + 1), e);
        }
    }
}
