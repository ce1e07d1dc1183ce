using System.Text;
using Erp.Platform.Sheets;
using Erp.Tests.Support;

namespace Erp.Tests.Platform.Sheets;

/// <summary>What dirty files really look like, and what is made of them.</summary>
public sealed class SheetRecognitionTests : IDisposable
{
    readonly string path = Path.Combine(Path.GetTempPath(), $"sheet-{Path.GetRandomFileName()}");

    static readonly Encoding Windows = SheetFormat.Find("windows-1252")!;

    public void Dispose() => File.Delete(path);

    [Theory]
    [InlineData("a,b\n1,2\n3,4\n", ',')]
    [InlineData("a;b\r\n1;2\r\n", ';')]
    [InlineData("a\tb\n1,5\t2\n", '\t')]
    [InlineData("a|b|c\n1;2|3|4\n", '|')]
    [InlineData("name;price\nChai, black;1,50\nMilk, fresh;2,20\n", ';')]
    [InlineData("name,text\n\"Müller; Sohn\",\"a;b;c\"\n\"Meier; Co\",\"d;e;f\"\n", ',')]
    [InlineData("a,b\n\"line\nbreak, and comma\",2\n", ',')]
    public async Task The_delimiter_is_the_one_that_makes_a_table(string text, char delimiter) => Assert.Equal(delimiter, (await RecogniseAsync(Encoding.UTF8.GetBytes(text))).Format.Delimiter);

    [Fact]
    public async Task UTF8_with_and_without_mark_and_Windows_1252_and_UTF16_give_the_same_words()
    {
        const string Text = "Name;Ort\nMüller & Söhne;Köln\nCafé Noël;Århus\n";
        foreach (var bytes in new[]
        {
            Encoding.UTF8.GetBytes(Text), [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)], Windows.GetBytes(Text),
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)],
        })
        {
            var preview = await RecogniseAsync(bytes);
            Assert.Equal(["Name", "Ort"], preview.Headings);
            Assert.Equal(["Müller & Söhne", "Café Noël"], preview.Sample.Select(r => r[0].Text));
        }
    }

    [Fact]
    public async Task Mixed_encodings_are_refused_with_the_row()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Name;Ort\nMüller;Köln\n"), .. Windows.GetBytes("Schäfer;Lübeck\n")];
        Assert.Contains("row 3", (await Assert.ThrowsAsync<SheetException>(() => RecogniseAsync(bytes))).Says.In(Erp.Platform.Texts.Languages.English), StringComparison.Ordinal);
        // Whoever insists may read it in one of them.
        Assert.Equal("Schäfer", (await SheetFile.PreviewAsync(path, new() { Encoding = "windows-1252", Delimiter = ';' })).Sample[1][0].Text);
        await Assert.ThrowsAsync<SheetException>(() => SheetFile.PreviewAsync(path, new() { Encoding = "utf-8", Delimiter = ';' }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\u0002binary\0")]
    public async Task What_is_no_table_is_refused(string text) => await Assert.ThrowsAsync<SheetException>(() => RecogniseAsync(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public async Task An_old_workbook_is_refused_with_the_way_out() =>
        Assert.Equal("Sheet.OldWorkbook", (await Assert.ThrowsAsync<SheetException>(() => RecogniseAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]))).Says.Text.Code);

    [Theory]
    [InlineData("p;q\n1.234,56;x\n", ',')]
    [InlineData("p;q\n1,234.56;x\n", '.')]
    [InlineData("p;q\n12,5;x\n3,75;y\n", ',')]
    [InlineData("p;q\n12.5;x\n", '.')]
    [InlineData("p,q\n\"1.234,56\",x\n", ',')]
    [InlineData("p,q\n9.80000019,x\n", '.')]
    [InlineData("p;q\n1.234;x\n", ',')]
    [InlineData("p,q\n1,x\n", '.')]
    public async Task The_numbers_prove_their_decimal_mark(string text, char mark) => Assert.Equal(mark, (await RecogniseAsync(Encoding.UTF8.GetBytes(text))).Format.DecimalMark);

    [Theory]
    [InlineData("d,x\n12/31/2026,a\n", DateOrder.MonthFirst)]
    [InlineData("d,x\n31/12/2026,a\n", DateOrder.DayFirst)]
    [InlineData("d,x\n01/02/2026,a\n", DateOrder.DayFirst)]
    [InlineData("d,x\n12/31/2026,a\n31/12/2026,b\n", DateOrder.DayFirst)]
    public async Task A_part_above_twelve_proves_the_order_of_dates(string text, DateOrder order) => Assert.Equal(order, (await RecogniseAsync(Encoding.UTF8.GetBytes(text))).Format.Dates);

    [Fact]
    public async Task Titles_above_the_table_are_not_its_headings()
    {
        var preview = await RecogniseAsync("Customer list 2026;;\n;;\nNr;Name;Ort\n1;Anker;Hamburg\n"u8.ToArray());
        Assert.Equal(["Nr", "Name", "Ort"], preview.Headings);
        Assert.Equal(4, preview.Sample.Single().Number);
    }

    [Fact]
    public async Task Headings_that_come_twice_are_told_apart() => Assert.Equal(["Name", "", "name (2)"], (await RecogniseAsync("Name;;name\na;b;c\n"u8.ToArray())).Headings);

    [Fact]
    public async Task A_row_knows_its_line_in_the_file_behind_empty_lines_and_line_breaks()
    {
        var preview = await RecogniseAsync("a;b\n\n\"one\ntwo\";2\n3;4\n"u8.ToArray());
        Assert.Equal([3, 5], preview.Sample.Select(r => r.Number));
    }

    [Fact]
    public async Task A_quotation_mark_that_is_never_closed_ends_with_a_sentence()
    {
        var text = new StringBuilder("a;b\n\"open;1\n");
        for (var i = 0; i < 600_000; i++) text.Append("x;1234567\n");
        var preview = await RecogniseAsync(Encoding.UTF8.GetBytes(text.ToString())).ContinueWith(t => t.Exception?.InnerException, TaskScheduler.Default);
        Assert.Equal("Sheet.RowTooLong", Assert.IsType<SheetException>(preview).Says.Text.Code);
    }

    [Theory]
    [InlineData("1.234,56", ',', "1234.56")]
    [InlineData("1,234.56", '.', "1234.56")]
    [InlineData("12,5 €", ',', "12.5")]
    [InlineData("€ 1.000", ',', "1000")]
    [InlineData("-1.234.567", ',', "-1234567")]
    [InlineData("99,95-", ',', "-99.95")]
    [InlineData("1e3", '.', "1000")]
    [InlineData("12.5", ',', null)]
    [InlineData("1,23,4", '.', null)]
    [InlineData("12 Stück", ',', null)]
    [InlineData("=1+1", '.', null)]
    public void Numbers_are_read_as_the_file_writes_them(string text, char mark, string? value)
    {
        var (number, wrong) = CellValues.Number(new(text), new() { DecimalMark = mark });
        Assert.Equal(value is null, wrong is not null);
        if (value is not null) Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), number);
    }

    [Theory]
    [InlineData("9.80000019", 4, "9.8")]
    [InlineData("32.3800011", 2, "32.38")]
    [InlineData("0.150000006", 4, "0.15")]
    [InlineData("12.345678901234567", 4, "12.345678901234567")]
    [InlineData("0.30000000000000004", 2, "0.3")]
    [InlineData("12.34567", 4, "12.34567")]
    [InlineData("19.995", 2, "19.995")]
    public void Only_the_tails_of_binary_numbers_are_cut(string text, int decimals, string value) =>
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), CellValues.WithoutTail(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture), decimals));

    [Theory]
    [InlineData("1996-07-04", "1996-07-04")]
    [InlineData("1996-07-04 00:00:00.000", "1996-07-04")]
    [InlineData("1996-07-04T12:30:00Z", "1996-07-04")]
    [InlineData("4.7.1996", "1996-07-04")]
    [InlineData("04.07.96", "1996-07-04")]
    [InlineData("04/07/1996", "1996-07-04")]
    [InlineData("19960704", "1996-07-04")]
    [InlineData("31.02.2026", null)]
    [InlineData("soon", null)]
    public void Dates_are_read_in_every_usual_form(string text, string? day)
    {
        var (value, wrong) = CellValues.Date(new(text), new());
        Assert.Equal(day is null, wrong is not null);
        if (day is not null) Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), value);
    }

    async Task<SheetPreview> RecogniseAsync(byte[] content)
    {
        await File.WriteAllBytesAsync(path, content);
        return await SheetFile.PreviewAsync(path);
    }
}
