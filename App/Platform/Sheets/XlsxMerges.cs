using System.Globalization;
using System.Xml;

namespace Erp.Platform.Sheets;

/// <summary>Cells that were merged downwards: the file keeps their content in the first row only, but each of the rows means it.</summary>
sealed class XlsxMerges
{
    const int MostMerges = 100_000;

    readonly Dictionary<int, List<(int Column, int Last)>> byFirstRow = [];
    readonly List<(int Column, int Last, SheetCell Content)> open = [];

    /// <summary>Reads the merges of a sheet, which stand after its rows.</summary>
    public static XlsxMerges Read(XmlReader xml)
    {
        using var reading = xml;
        var merges = new XlsxMerges();
        var count = 0;
        for (var more = xml.Read(); more;)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheetData" })
            {
                xml.Skip();
                continue;
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && count++ < MostMerges) merges.Add(xml.GetAttribute("ref") ?? "");
            more = xml.Read();
        }

        return merges;
    }

    /// <summary>The row with what merges from above put into it. Rows must come in their order.</summary>
    public SheetRow Fill(SheetRow row)
    {
        open.RemoveAll(m => m.Last < row.Number);
        List<SheetCell>? cells = null;
        foreach (var (column, _, content) in open)
        {
            cells ??= [.. row.Cells];
            while (cells.Count <= column) cells.Add(SheetCell.Empty);
            cells[column] = content;
        }

        if (byFirstRow.TryGetValue(row.Number, out var begun)) open.AddRange(begun.Select(m => (m.Column, m.Last, row[m.Column])));
        return cells is null ? row : row with { Cells = cells };
    }

    void Add(string range)
    {
        if (range.Split(':') is not [var from, var to]) return;
        var (first, last) = (Row(from), Row(to));
        if (last <= first) return;
        if (!byFirstRow.TryGetValue(first, out var begun)) byFirstRow[first] = begun = [];
        begun.Add((XlsxReader.Column(from), last));
    }

    static int Row(string reference) => int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ$"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;
}
