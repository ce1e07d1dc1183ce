using System.Runtime.CompilerServices;

namespace Erp.Platform.Sheets;

/// <summary>A file with a table. It stays on disk: rows are read one after the other, so its size does not matter.</summary>
public static class SheetFile
{
    /// <summary>More columns than any table that is meant; guards against a file of nothing but delimiters.</summary>
    public const int MostColumns = 1000;

    /// <summary>Rows that are shown before anything is decided.</summary>
    public const int SampleRows = 200;

    /// <summary>All rows that hold anything, from the first of the file on, those above the headings included.</summary>
    /// <exception cref="SheetException">The file cannot be read in this format.</exception>
    public static IAsyncEnumerable<SheetRow> RowsAsync(string path, SheetFormat format, CancellationToken ct = default) =>
        format.Kind == SheetKind.Xlsx ? XlsxReader.RowsAsync(path, format, ct) : CsvSheet.RowsAsync(path, format, ct);

    /// <summary>The headings and, as they are asked for, the rows under them.</summary>
    /// <exception cref="SheetException">The file cannot be read in this format.</exception>
    public static async Task<SheetTable> OpenAsync(string path, SheetFormat format, CancellationToken ct = default)
    {
        var rows = RowsAsync(path, format, ct).GetAsyncEnumerator(ct);
        while (await rows.MoveNextAsync())
        {
            if (rows.Current.Number < format.HeadingRow) continue;
            if (rows.Current.Number > format.HeadingRow) break;
            return new SheetTable(SheetTable.Headed(rows.Current), rows);
        }

        await rows.DisposeAsync();
        throw new SheetException(SheetTexts.NoHeadings.With(format.HeadingRow));
    }

    /// <summary>What stands in the file, as far as it can be recognised: format, headings and the first rows.</summary>
    /// <param name="path">The file.</param>
    /// <param name="chosen">What a person chose instead of what would be recognised; null at first.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <exception cref="SheetException">It holds no table, or mixes encodings.</exception>
    public static async Task<SheetPreview> PreviewAsync(string path, SheetFormat? chosen = null, CancellationToken ct = default)
    {
        var format = chosen ?? await SheetRecognition.RecogniseAsync(path, ct);
        await using var table = await OpenAsync(path, format, ct);
        var sample = new List<SheetRow>();
        await foreach (var row in table.Rows(ct))
        {
            sample.Add(row);
            if (sample.Count == SampleRows) break;
        }

        return new SheetPreview(format, format.Kind == SheetKind.Xlsx ? XlsxReader.SheetNames(path) : [], table.Headings, sample);
    }
}

/// <summary>A table that is being read: its headings, then its rows.</summary>
/// <param name="headings">The names of the columns, each once.</param>
/// <param name="rows">What is left of the file.</param>
public sealed class SheetTable(IReadOnlyList<string> headings, IAsyncEnumerator<SheetRow> rows) : IAsyncDisposable
{
    /// <summary>The names of the columns from the left, each once; empty for a column without a name.</summary>
    public IReadOnlyList<string> Headings { get; } = headings;

    /// <summary>The rows under the headings; can be read once.</summary>
    public async IAsyncEnumerable<SheetRow> Rows([EnumeratorCancellation] CancellationToken ct = default)
    {
        while (await rows.MoveNextAsync())
        {
            ct.ThrowIfCancellationRequested();
            yield return rows.Current;
        }
    }

    public ValueTask DisposeAsync() => rows.DisposeAsync();

    /// <summary>The names of the columns; a name that occurs again is told apart by a number.</summary>
    internal static IReadOnlyList<string> Headed(SheetRow row)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return [.. row.Cells.Select(cell =>
        {
            var name = cell.Text.Trim();
            if (name.Length == 0) return "";
            var times = seen[name] = seen.GetValueOrDefault(name) + 1;
            return times == 1 ? name : $"{name} ({times})";
        })];
    }
}

/// <summary>What a file looks like before it is decided upon.</summary>
/// <param name="Format">How it is read.</param>
/// <param name="Sheets">The sheets of a workbook.</param>
/// <param name="Headings">The names of the columns.</param>
/// <param name="Sample">The first rows under the headings.</param>
public sealed record SheetPreview(SheetFormat Format, IReadOnlyList<string> Sheets, IReadOnlyList<string> Headings, IReadOnlyList<SheetRow> Sample);
