using System.IO.Compression;
using System.Text;
using Erp.Platform.Sheets;
using Radzen.Documents.Spreadsheet;

namespace Erp.Tests.Platform.Sheets;

/// <summary>Workbooks as office programs write them, and ours as other programs read them.</summary>
public sealed class XlsxTests : IDisposable
{
    readonly string path = Path.Combine(Path.GetTempPath(), $"book-{Path.GetRandomFileName()}.xlsx");

    public void Dispose() => File.Delete(path);

    [Fact]
    public async Task Shared_texts_days_formulas_errors_and_merged_cells_are_read_as_people_see_them()
    {
        Book("""
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>Da</t></r><r><t>te</t></r></is></c><c r="C1" t="str"><v>Sum</v></c><c r="D1" t="s"><v>1</v></c></row>
            <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>46346</v></c><c r="C2"><f>1+1</f><v>2</v></c><c r="D2" t="b"><v>1</v></c></row>
            <row r="3"><c r="B3" t="inlineStr"><is><t>31.12.2026</t></is></c><c r="C3" t="e"><v>#DIV/0!</v></c></row>
            <row r="5"><c r="B5" s="2"><v>1.5</v></c></row>
            """, """<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>""");
        var preview = await SheetFile.PreviewAsync(path);
        Assert.Equal(["Größe & Co", "Date", "Sum", "Süß"], preview.Headings);
        Assert.Equal([2, 3, 5], preview.Sample.Select(r => r.Number));
        Assert.Equal([new("Süß"), new("2026-11-20", CellKind.Date), new("2", CellKind.Number), new("true", CellKind.Flag)], preview.Sample[0].Cells);
        Assert.Equal([new("Süß"), new("31.12.2026"), new("#DIV/0!", CellKind.Error)], preview.Sample[1].Cells);
        Assert.Equal(new("1.5", CellKind.Number), preview.Sample[2][1]);
    }

    [Fact]
    public async Task Times_are_read_with_their_day_or_as_how_long_something_took()
    {
        Book("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>Start</t></is></c><c r="B1" t="inlineStr"><is><t>Hours</t></is></c><c r="C1" t="inlineStr"><is><t>Sum</t></is></c></row>
            <row r="2"><c r="A2" s="1"><v>46346.354166666664</v></c><c r="B2" s="3"><v>0.3125</v></c><c r="C2" s="4"><v>1.3020833333333333</v></c></row>
            """, "");
        var row = (await SheetFile.PreviewAsync(path)).Sample.Single();
        Assert.Equal([new("2026-11-20 08:30", CellKind.Date), new("7:30"), new("31:15")], row.Cells);
        Assert.Equal((new DateTimeOffset(2026, 11, 20, 7, 30, 0, TimeSpan.Zero), null), CellValues.Instant(row[0], new()));
        Assert.Equal([(450, null), (1875, null)], row.Cells.Skip(1).Select(cell => CellValues.Minutes(cell, new())));
    }

    [Fact]
    public async Task A_workbook_that_is_damaged_or_something_else_ends_with_a_sentence()
    {
        await File.WriteAllBytesAsync(path, [.. "PK\x03\x04"u8, 1, 2, 3, 4, 5, 6, 7, 8]);
        Assert.Equal("Sheet.BrokenWorkbook", (await Assert.ThrowsAsync<SheetException>(() => SheetFile.PreviewAsync(path))).Says.Text.Code);
        await using (var zip = await ZipFile.OpenAsync(path + "2", ZipArchiveMode.Create)) zip.CreateEntry("word/document.xml");
        File.Move(path + "2", path, overwrite: true);
        Assert.Equal("Sheet.NoTable", (await Assert.ThrowsAsync<SheetException>(() => SheetFile.PreviewAsync(path))).Says.Text.Code);
    }

    [Fact]
    public async Task What_a_workbook_unpacks_without_end_is_not_read()
    {
        Book("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><row r=\"1\"/>", "");
        await Assert.ThrowsAsync<SheetException>(() => SheetFile.PreviewAsync(path));
    }

    [Fact]
    public async Task What_we_write_another_program_reads_with_its_types_and_never_as_a_formula()
    {
        var bytes = await WriteAsync();
        var sheet = Workbook.LoadFromStream(new MemoryStream(bytes)).Sheets[0];
        Assert.Equal("=cmd()|' /C calc'!A0", sheet.Cells[1, 0].Value);
        Assert.Null(sheet.Cells[1, 0].Formula);
        Assert.Equal(1234.5, Convert.ToDouble(sheet.Cells[1, 1].Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.DoesNotContain("<f>", await PartAsync(bytes, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_rows_give_the_same_bytes_and_come_back_as_they_were()
    {
        var bytes = await WriteAsync();
        Assert.Equal(bytes, await WriteAsync());
        await File.WriteAllBytesAsync(path, bytes);
        var row = (await SheetFile.PreviewAsync(path)).Sample.Single();
        Assert.Equal([new("=cmd()|' /C calc'!A0"), new("1234.5", CellKind.Number), new("2026-11-20", CellKind.Date), SheetCell.Empty, new("  ä\nb  ")], row.Cells);
    }

    static async Task<byte[]> WriteAsync()
    {
        var target = new MemoryStream();
        await using (var book = await XlsxWriter.CreateAsync(target, "Customers: all/open [2026]", [10, 10, 10, 10, 10]))
        {
            await book.HeadingsAsync(["A", "B", "C", "D", "E"]);
            await book.RowAsync(["=cmd()|' /C calc'!A0", XlsxWriter.AsAmount(1234.50m), new DateOnly(2026, 11, 20), null, "  ä\nb\u0001  "]);
        }

        return target.ToArray();
    }

    static async Task<string> PartAsync(byte[] book, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        using var reader = new StreamReader(await zip.GetEntry(part)!.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    void Book(string rows, string after)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Part(
            zip, "xl/workbook.xml",
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="Eins" sheetId="1" r:id="rId7"/></sheets></workbook>
            """);
        Part(
            zip, "xl/_rels/workbook.xml.rels",
            """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="x" Target="worksheets/sheet1.xml"/></Relationships>""");
        Part(
            zip, "xl/styles.xml",
            """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy;@"/>
            <numFmt numFmtId="171" formatCode="0.0 &quot;days&quot;"/><numFmt numFmtId="172" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/>
            </cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="20"/><xf numFmtId="172"/></cellXfs></styleSheet>
            """);
        Part(
            zip, "xl/sharedStrings.xml",
            """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Größe &amp; Co</t></si><si><r><t>Sü</t></r><r><rPr><b/></rPr><t>ß</t></r><rPh><t>zzz</t></rPh></si></sst>""");
        Part(zip, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData>{after}</worksheet>""");
    }

    static void Part(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
