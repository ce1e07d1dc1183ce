using System.Runtime.CompilerServices;
using Erp.Platform.Sheets;

namespace Erp.Platform.Imports;

/// <summary>One record of a file: its row and, where it has lines, theirs.</summary>
/// <param name="Row">The row that begins it.</param>
/// <param name="Head">The row with the record's own fields.</param>
/// <param name="Lines">The rows of its lines.</param>
/// <param name="Problem">Why it cannot be read at all.</param>
/// <param name="Skipped">The person left it out.</param>
sealed record ImportItem(int Row, SheetRow Head, IReadOnlyList<SheetRow> Lines, ImportProblem? Problem = null, bool Skipped = false);

/// <summary>Reads a file as records: mended cells in place, rows of one key brought together, the second file's lines put to their records.</summary>
sealed class ImportSource : IAsyncDisposable
{
    /// <summary>Most lines that are kept in memory to be put to their records.</summary>
    const int MostLines = 2_000_000;

    readonly SheetTable table;
    readonly SheetTable? lineTable;
    readonly ImportPlan plan;
    readonly ImportType type;
    readonly int keyColumn;

    ImportSource(ImportType type, ImportPlan plan, SheetTable table, SheetTable? lineTable)
    {
        (this.type, this.plan, this.table, this.lineTable) = (type, plan, table, lineTable);
        keyColumn = Place(table.Headings, plan.Mapping.Columns.FirstOrDefault(c => c.Field == type.Key?.Key)?.Heading);
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
    public async IAsyncEnumerable<ImportItem> ItemsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var lines = lineTable is null ? null : await LinesAsync(lineTable, ct);
        ImportItem? open = null;
        await foreach (var raw in table.Rows(ct))
        {
            var row = Mended(raw);
            var item = new ImportItem(row.Number, row, [], Ragged(row, table.Headings, ofLines: false), plan.Skip.Contains(row.Number));
            if (!type.HasLines)
            {
                yield return item;
            }
            else if (lines is not null)
            {
                lines.Remove(row[keyColumn].Text.Trim(), out var own);
                yield return item with { Lines = own ?? [] };
            }
            else if (open is not null && Belongs(row, open.Head) && !item.Skipped)
            {
                open = open with { Lines = [.. open.Lines, row], Problem = open.Problem ?? item.Problem };
            }
            else
            {
                if (open is not null) yield return open;
                open = item with { Lines = [row] };
            }
        }

        if (open is not null) yield return open;
        foreach (var (key, orphans) in lines ?? [])
            yield return new ImportItem(orphans[0].Number, orphans[0], [], new(orphans[0].Number, plan.Mapping.LinesKey, null, key, ImportTexts.OrphanLines.With(key), OfLines: true));
    }

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

    bool Belongs(SheetRow row, SheetRow head) => keyColumn >= 0 && !row[keyColumn].IsEmpty && row[keyColumn].Text.Trim() == head[keyColumn].Text.Trim();

    async Task<Dictionary<string, List<SheetRow>>> LinesAsync(SheetTable from, CancellationToken ct)
    {
        var byKey = new Dictionary<string, List<SheetRow>>();
        var column = Place(from.Headings, plan.Mapping.LinesKey);
        if (column < 0) throw new SheetException(ImportTexts.LinesKeyMissing);
        var count = 0;
        await foreach (var row in from.Rows(ct))
        {
            if (++count > MostLines) throw new SheetException(ImportTexts.TooManyLines.With(MostLines));
            var key = row[column].Text.Trim();
            if (!byKey.TryGetValue(key, out var rows)) byKey[key] = rows = [];
            rows.Add(row);
        }

        return byKey;
    }

    /// <summary>More filled cells than headings: usually a delimiter inside a text that should stand in quotation marks.</summary>
    static ImportProblem? Ragged(SheetRow row, IReadOnlyList<string> headings, bool ofLines) =>
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
}
