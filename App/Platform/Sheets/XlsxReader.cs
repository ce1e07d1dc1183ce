using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Xml;

namespace Erp.Platform.Sheets;

/// <summary>
/// Reads one sheet of a workbook (ECMA-376, SpreadsheetML) row by row. Of formulas it takes the value the file keeps; cells merged downwards hold
/// the same in each row; numbers with a date format are days, those with a time format times.
/// </summary>
static class XlsxReader
{
    /// <summary>The most a part of the workbook may unpack to, in MB: guards against files that are small only when packed.</summary>
    const int MostMegabytes = 2048;

    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = false, CloseInput = true, Async = true };

    /// <summary>The names of the sheets in their order.</summary>
    public static IReadOnlyList<string> SheetNames(string path) => Reading(() =>
    {
        using var zip = ZipFile.OpenRead(path);
        return Sheets(zip).Select(s => s.Name).ToList();
    });

    public static async IAsyncEnumerable<SheetRow> RowsAsync(string path, SheetFormat format, [EnumeratorCancellation] CancellationToken ct)
    {
        using var zip = Reading(() => ZipFile.OpenRead(path));
        var (part, book) = Reading(() => (Part(zip, format.Sheet), XlsxBook.Read(zip, Open)));
        var merged = Reading(() => XlsxMerges.Read(Open(zip, part)));
        using var xml = Reading(() => Open(zip, part));
        var number = 0;
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            SheetRow? row;
            try
            {
                row = await NextAsync(xml, book, number, ct);
            }
            catch (Exception e) when (e is XmlException or InvalidDataException or FormatException or OverflowException)
            {
                throw new SheetException(SheetTexts.BrokenWorkbook, e);
            }

            if (row is null) yield break;
            number = row.Number;
            row = merged.Fill(row);
            if (!row.IsEmpty) yield return row;
        }
    }

    static async Task<SheetRow?> NextAsync(XmlReader xml, XlsxBook book, int before, CancellationToken ct)
    {
        while (await xml.ReadAsync())
        {
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" }) return null;
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "row" }) continue;
            ct.ThrowIfCancellationRequested();
            var number = int.TryParse(xml.GetAttribute("r"), out var said) ? said : before + 1;
            return new SheetRow(number, xml.IsEmptyElement ? [] : Cells(xml, book));
        }

        return null;
    }

    static List<SheetCell> Cells(XmlReader xml, XlsxBook book)
    {
        var cells = new List<SheetCell>();
        while (xml.Read() && xml is not { NodeType: XmlNodeType.EndElement, LocalName: "row" })
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            var column = xml.GetAttribute("r") is { } at ? Column(at) : cells.Count;
            if (column >= SheetFile.MostColumns) throw new SheetException(SheetTexts.TooManyColumns.With(SheetFile.MostColumns));
            while (cells.Count < column) cells.Add(SheetCell.Empty);
            cells.Add(Cell(xml, book));
        }

        return cells;
    }

    static SheetCell Cell(XmlReader xml, XlsxBook book)
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        if (xml.IsEmptyElement) return SheetCell.Empty;
        string? value = null;
        var text = "";
        while (xml.Read() && xml is not { NodeType: XmlNodeType.EndElement, LocalName: "c" })
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "v") value = Content(xml);
            else if (xml.LocalName == "is") text = XlsxBook.RichText(xml);
        }

        return type switch
        {
            "inlineStr" => new SheetCell(text),
            _ when value is null => SheetCell.Empty,
            "s" => new SheetCell(book.Shared(value)),
            "str" => new SheetCell(value),
            "b" => new SheetCell(value == "1" ? "true" : "false", CellKind.Flag),
            "e" => new SheetCell(value, CellKind.Error),
            "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, out var moment) ? XlsxBook.Moment(moment) : new SheetCell(value),
            _ => book.Number(value, style),
        };
    }

    /// <summary>The text of the element the reader stands on; leaves it at its end.</summary>
    internal static string Content(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = "";
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) text += xml.Value;
        return text;
    }

    /// <summary><c>AB12</c> stands in column 27, counted from 0.</summary>
    internal static int Column(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter)) column = Math.Min((column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1), SheetFile.MostColumns * 26);
        return column - 1;
    }

    static string Part(ZipArchive zip, string? sheet)
    {
        var sheets = Sheets(zip);
        if (sheets.Count == 0) throw new SheetException(SheetTexts.NoTable);
        if (sheet is null) return sheets[0].Part;
        return sheets.Find(s => s.Name == sheet).Part ?? throw new SheetException(SheetTexts.NoSheet.With(sheet));
    }

    static List<(string Name, string Part)> Sheets(ZipArchive zip)
    {
        if (zip.GetEntry("xl/workbook.xml") is null) throw new SheetException(SheetTexts.NoTable);
        var targets = new Dictionary<string, string>();
        using (var relations = Open(zip, "xl/_rels/workbook.xml.rels"))
            while (relations.Read())
                if (relations is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
                    targets[relations.GetAttribute("Id") ?? ""] = relations.GetAttribute("Target") ?? "";
        var sheets = new List<(string, string)>();
        using var workbook = Open(zip, "xl/workbook.xml");
        while (workbook.Read())
            if (
                workbook is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && targets.TryGetValue(workbook.GetAttribute("id", Relations) ?? "", out var target)
                    && target.Contains("worksheets/", StringComparison.Ordinal))
                sheets.Add((workbook.GetAttribute("name") ?? "", target.StartsWith('/') ? target[1..] : "xl/" + target));
        return sheets;
    }

    static XmlReader Open(ZipArchive zip, string part)
    {
        var entry = zip.GetEntry(part) ?? throw new SheetException(SheetTexts.BrokenWorkbook);
        if (entry.Length > MostMegabytes * 1024L * 1024) throw new SheetException(SheetTexts.WorkbookTooLarge.With(MostMegabytes));
        return XmlReader.Create(entry.Open(), Settings);
    }

    static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or FormatException)
        {
            throw new SheetException(SheetTexts.BrokenWorkbook, e);
        }
    }
}
