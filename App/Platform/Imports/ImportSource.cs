using System.Runtime.CompilerServices;
using Erp.Platform.Sheets;

namespace Erp.Platform.Imports;

/// <summary>One record of a file: its row and, where it has lines, theirs.</summary>
/// <param name="Row">The row that begins it.</param>
/// <param name="Key">What the file calls it; none when it gives no key.</param>
/// <param name="Head">The row with the record's own fields.</param>
/// <param name="Lines">The rows of its lines.</param>
/// <param name="Problem">Why it cannot be read at all.</param>
/// <param name="Skipped">The person left it out.</param>
sealed record ImportItem(int Row, string? Key, SheetRow Head, IReadOnlyList<SheetRow> Lines, ImportProblem? Problem = null, bool Skipped = false);

/// <summary>Reads a file as records: mended cells in place, rows of one key brought together, the second file's lines put to their records.</summary>
sealed class ImportSource : IAsyncDisposable
{
    /// <summary>Most lines that are kept in memory to be put to their records.</summary>
    const int MostLines = 2_000_000;

    /// <summary>Most rows of one file that are taken for lines of one record; more have something else in common.</summary>
    const int MostLinesOfOne = 100_000;

    readonly SheetTable table;
    readonly SheetTable? lineTable;
    readonly ImportPlan plan;
    readonly ImportType type;
    readonly ImportRows.Column? key;

    ImportSource(ImportType type, ImportPlan plan, SheetTable table, SheetTable? lineTable)
    {
        (this.type, this.plan, this.table, this.lineTable) = (type, plan, table, lineTable);
        if (plan.Mapping.Columns.FirstOrDefault(c => c.Field == type.Key?.Key) is { } mapped) key = new(type.Key!, mapped, Place(table.Headings, mapped.Heading));
    }

    /// <summary>The columns of the records.</summary>
    public IReadOnlyList<string> Headings => table.Headings;

    /// <summary>The columns of the lines: of the second file, or of the same.</summary>
    public IReadOnlyList<string> LineHeadings => (lineTable ?? table).Headings;

    /// <summary>Opens the file, and the one with the lines where there is one.</summary>
    /// <exception cref="SheetException">One of them cannot be read.</exception>
    public static async Task<ImportSource> OpenAsync(ImportType type, ImportPlan plan, string path, string? linesPath, CancellationToken ct)
    {
        var table = await SheetFile.OpenAsync(path, plan.Format, ct);
        try
        {
            var lines = linesPath is null || plan.LinesFormat is null ? null : await SheetFile.OpenAsync(linesPath, plan.LinesFormat, ct);
            return new(type, plan, table, lines);
        }
        catch
        {
            await table.DisposeAsync();
            throw;
        }
    }

    /// <summary>The records in the order of the file.</summary>
    /// <exception cref="SheetException">Lines and records do not find each other, or too many rows would be one record.</exception>
    public IAsyncEnumerable<ImportItem> ItemsAsync(CancellationToken ct) => lineTable is not null && type.HasLines ? WithLinesAsync(lineTable, ct) : type.HasLines ? GatheredAsync(ct) : RowsAsync(ct);

    public async ValueTask DisposeAsync()
    {
        await table.DisposeAsync();
        if (lineTable is not null) await lineTable.DisposeAsync();
    }

    /// <summary>Place of a heading; -1 when it is not there.</summary>
    internal static int Place(IReadOnlyList<string> headings, string? heading)
    {
        if (heading is { Length: > 0 })
            for (var i = 0; i < headings.Count; i++)
                if (string.Equals(headings[i], heading, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }

    /// <summary>Each row by itself.</summary>
    async IAsyncEnumerable<ImportItem> RowsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var raw in table.Rows(ct))
        {
            var row = Mended(raw);
            yield return new(row.Number, KeyOf(row), row, [], Ragged(row, table.Headings), plan.Skip.Contains(row.Number));
        }
    }

    /// <summary>Rows of one key that follow each other are the lines of one record.</summary>
    async IAsyncEnumerable<ImportItem> GatheredAsync([EnumeratorCancellation] CancellationToken ct)
    {
        Gathered? open = null;
        await foreach (var row in RowsAsync(ct))
        {
            if (open is not null && !open.Owns(row))
            {
                yield return open.Record;
                open = null;
            }

            (open ??= new(row)).Take(row);
        }

        if (open is not null) yield return open.Record;
    }

    /// <summary>Each row with its lines of the second file.</summary>
    async IAsyncEnumerable<ImportItem> WithLinesAsync(SheetTable from, [EnumeratorCancellation] CancellationToken ct)
    {
        var lines = await LinesAsync(from, ct);
        await foreach (var row in RowsAsync(ct))
        {
            if (row.Key is null || !lines.Remove(row.Key, out var own)) yield return row;
            else yield return row with { Lines = own, Problem = row.Problem ?? own.Select(line => Ragged(line, from.Headings, ofLines: true)).FirstOrDefault(problem => problem is not null) };
        }

        foreach (var (of, orphans) in lines)
            yield return new ImportItem(orphans[0].Number, null, orphans[0], [], new(orphans[0].Number, plan.Mapping.LinesKey, null, of, ImportTexts.OrphanLines.With(of), OfLines: true));
    }

    async Task<Dictionary<string, List<SheetRow>>> LinesAsync(SheetTable from, CancellationToken ct)
    {
        if (key is null) throw new SheetException(ImportTexts.KeyMissing);
        if (Place(from.Headings, plan.Mapping.LinesKey) is not (>= 0 and var column)) throw new SheetException(ImportTexts.LinesKeyMissing);
        var (byKey, of) = (new Dictionary<string, List<SheetRow>>(), key with { Place = column });
        var count = 0;
        await foreach (var row in from.Rows(ct))
        {
            if (++count > MostLines) throw new SheetException(ImportTexts.TooManyLines.With(MostLines));
            var named = of.Read(row, plan.LinesFormat!).Value as string ?? "";
            if (!byKey.TryGetValue(named, out var rows)) byKey[named] = rows = [];
            rows.Add(row);
        }

        return byKey;
    }

    string? KeyOf(SheetRow row) => key?.Read(row, plan.Format).Value as string;

    /// <summary>More filled cells than headings: usually a delimiter inside a text that should stand in quotation marks.</summary>
    static ImportProblem? Ragged(SheetRow row, IReadOnlyList<string> headings, bool ofLines = false) =>
        row.Cells.Skip(headings.Count).Any(c => !c.IsEmpty) ? new(row.Number, null, null, null, ImportTexts.Ragged.With(row.Cells.Count, headings.Count), ofLines) : null;

    SheetRow Mended(SheetRow row)
    {
        if (!plan.Fixes.TryGetValue(row.Number, out var fixes)) return row;
        List<SheetCell> cells = [.. row.Cells];
        foreach (var (heading, value) in fixes)
        {
            if (Place(table.Headings, heading) is not (>= 0 and var column)) continue;
            while (cells.Count <= column) cells.Add(SheetCell.Empty);
            cells[column] = new SheetCell(value);
        }

        return row with { Cells = cells };
    }

    /// <summary>Rows of one key on their way to become one record. Rows that were left out are none of its lines; it is left out when all of them are.</summary>
    sealed class Gathered(ImportItem first)
    {
        readonly List<SheetRow> lines = [];
        ImportItem record = first;

        public ImportItem Record => record with { Lines = lines };

        public bool Owns(ImportItem row) => row.Key is not null && row.Key == record.Key;

        public void Take(ImportItem row)
        {
            if (row.Skipped) return;
            if (lines.Count == MostLinesOfOne) throw new SheetException(ImportTexts.TooManyOfOne.With(MostLinesOfOne, record.Key));
            if (lines.Count == 0) record = row;
            else if (record.Problem is null) record = record with { Problem = row.Problem };
            lines.Add(row.Head);
        }
    }
}
