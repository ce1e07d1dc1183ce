using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Erp.Platform.Sheets;

/// <summary>
/// Writes a workbook with one sheet, row by row and forward only, so size does not matter. Texts are texts, whatever they begin with: no cell is
/// ever a formula. The same rows give the same bytes.
/// </summary>
public sealed class XlsxWriter : IAsyncDisposable
{
    /// <summary>The most rows a sheet can hold.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>The longest text a cell can hold.</summary>
    const int LongestText = 32_767;

    const int EnoughToSend = 64 * 1024;

    // Places in the styles below.
    const int Heading = 1;
    const int Amount = 2;
    const int Price = 3;
    const int Day = 4;
    const int Instant = 5;
    const int Whole = 6;

    const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string XmlHead = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    // A zip entry needs a time; a fixed one keeps the bytes the same.
    static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    readonly ZipArchive zip;
    readonly Stream entry;
    readonly MemoryStream buffer = new();
    readonly XmlWriter xml;

    XlsxWriter(ZipArchive zip, Stream entry)
    {
        (this.zip, this.entry) = (zip, entry);
        // Gathered in memory first: what goes out must go asynchronously, a web server refuses to be written to otherwise.
        xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false });
    }

    /// <summary>Rows written so far, the headings included.</summary>
    public int Rows { get; private set; }

    /// <summary>Begins a workbook.</summary>
    /// <param name="target">Where it goes; stays open.</param>
    /// <param name="name">Name of the sheet.</param>
    /// <param name="widths">Widths of the columns in characters.</param>
    public static async Task<XlsxWriter> CreateAsync(Stream target, string name, IReadOnlyList<int> widths)
    {
        var zip = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        await PartAsync(
            zip, "[Content_Types].xml",
            $"""
            {XmlHead}
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
            """);
        await PartAsync(
            zip, "_rels/.rels",
            $"""
            {XmlHead}
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
            </Relationships>
            """);
        await PartAsync(
            zip, "xl/workbook.xml",
            $"""
            {XmlHead}
            <workbook xmlns="{Sheet}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
            <sheet name="{System.Security.SecurityElement.Escape(SheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>
            """);
        await PartAsync(
            zip, "xl/_rels/workbook.xml.rels",
            $"""
            {XmlHead}
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
            """);
        await PartAsync(
            zip, "xl/styles.xml",
            $"""
            {XmlHead}
            <styleSheet xmlns="{Sheet}"><numFmts count="3"><numFmt numFmtId="164" formatCode="#,##0.00##"/>
            <numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm"/><numFmt numFmtId="166" formatCode="General"/></numFmts><fonts count="2"><font>
            <sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill>
            <patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>
            <cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="4" applyNumberFormat="1"/>
            <xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="0"/>
            </cellXfs></styleSheet>
            """);
        var writer = new XlsxWriter(zip, await Entry(zip, "xl/worksheets/sheet1.xml").OpenAsync());
        writer.Begin(widths);
        return writer;
    }

    /// <summary>The names of the columns.</summary>
    public Task HeadingsAsync(IEnumerable<string> names) => RowAsync(names.Select(name => (Value: (object?)name, Style: Heading)));

    /// <summary>One row; texts, numbers, flags, days and instants (in the time of the reader) become cells of their kind.</summary>
    public Task RowAsync(IEnumerable<object?> values) => RowAsync(values.Select(value => (value, StyleOf(value))));

    /// <summary>A number written with the decimals of an amount.</summary>
    public static object AsAmount(decimal value) => new Styled(value, Amount);

    /// <summary>A number written with the decimals of a price.</summary>
    public static object AsPrice(decimal value) => new Styled(value, Price);

    public async ValueTask DisposeAsync()
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
        xml.Dispose();
        await SendAsync();
        await entry.DisposeAsync();
        await zip.DisposeAsync();
        await buffer.DisposeAsync();
    }

    void Begin(IReadOnlyList<int> widths)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Sheet);
        // The headings stay in sight.
        xml.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        xml.WriteRaw("<cols>" + string.Concat(widths.Select((w, i) => string.Create(CultureInfo.InvariantCulture, $"""<col min="{i + 1}" max="{i + 1}" width="{w}" customWidth="1"/>"""))) + "</cols>");
        xml.WriteStartElement("sheetData", Sheet);
    }

    async Task RowAsync(IEnumerable<(object? Value, int Style)> cells)
    {
        Rows++;
        xml.WriteStartElement("row", Sheet);
        var column = 0;
        foreach (var (value, style) in cells) Cell(value, style, column++);
        xml.WriteEndElement();
        xml.Flush();
        if (buffer.Length > EnoughToSend) await SendAsync();
    }

    async Task SendAsync()
    {
        await entry.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
        buffer.SetLength(0);
    }

    void Cell(object? value, int style, int column)
    {
        if (value is Styled styled) (value, style) = (styled.Value, styled.Style);
        if (value is null or "") return;
        xml.WriteStartElement("c", Sheet);
        xml.WriteAttributeString("r", Reference(column, Rows));
        if (style != 0) xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        switch (value)
        {
            case decimal number: Value(null, number.ToString("0.############################", CultureInfo.InvariantCulture)); break;
            case int number: Value(null, number.ToString(CultureInfo.InvariantCulture)); break;
            case bool flag: Value("b", flag ? "1" : "0"); break;
            case DateOnly day: Value(null, Serial(day.ToDateTime(TimeOnly.MinValue))); break;
            case DateTimeOffset instant: Value(null, Serial(instant.DateTime)); break;
            default:
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is", Sheet);
                xml.WriteStartElement("t", Sheet);
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(Words(value.ToString()!));
                xml.WriteEndElement();
                xml.WriteEndElement();
                break;
        }

        xml.WriteEndElement();
    }

    void Value(string? type, string value)
    {
        if (type is not null) xml.WriteAttributeString("t", type);
        xml.WriteElementString("v", Sheet, value);
    }

    static int StyleOf(object? value) => value switch { DateOnly => Day, DateTimeOffset => Instant, int or decimal => Whole, _ => 0 };

    static string Serial(DateTime time) => time.ToOADate().ToString(CultureInfo.InvariantCulture);

    /// <summary>Without what XML cannot hold, and not longer than a cell.</summary>
    static string Words(string text)
    {
        if (text.Length > LongestText) text = text[..LongestText];
        return text.Any(c => !XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c)) ? string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))) : text;
    }

    static string Reference(int column, int row)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A sheet's name is short and free of the characters that addresses use.</summary>
    static string SheetName(string name)
    {
        var plain = string.Concat(name.Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? ' ' : c)).Trim('\'', ' ');
        return plain.Length switch { 0 => "1", > 31 => plain[..31], _ => plain };
    }

    static ZipArchiveEntry Entry(ZipArchive zip, string part)
    {
        var entry = zip.CreateEntry(part, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        return entry;
    }

    static async Task PartAsync(ZipArchive zip, string part, string content)
    {
        await using var stream = await Entry(zip, part).OpenAsync();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(content));
    }

    sealed record Styled(decimal Value, int Style);
}
