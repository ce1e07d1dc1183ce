using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Records;

/// <summary>
/// Writes a described list as CSV the way office programs of the reader's language open it: UTF-8 with mark, semicolons and decimal
/// commas in German. Rows are streamed, so size does not matter.
/// </summary>
public sealed class CsvExport(Database database, Caller caller)
{
    /// <exception cref="Work.ForbiddenException">Reading the list or exporting at all is not allowed.</exception>
    public async Task WriteAsync<TRow>(RecordList<TRow> list, GridState state, Stream target, CultureInfo culture, CancellationToken ct) where TRow : class, IRow
    {
        await caller.DemandAsync(PlatformPermissions.Export, ct);
        await using var db = await database.ReadAsync(list.Permission, ct);
        var configuration = new CsvConfiguration(culture)
        {
            Delimiter = culture.TwoLetterISOLanguageName == "de" ? ";" : ",",
            // A cell that begins like a formula is written as text: a spreadsheet must not run what somebody typed.
            InjectionOptions = InjectionOptions.Escape,
            InjectionCharacters = ['=', '@', '+', '\t', '\r'],
        };
        await using var writer = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = new CsvWriter(writer, configuration);
        var columns = Columns(list, state);
        foreach (var column in columns) csv.WriteField(column.Title.In(culture));
        await csv.NextRecordAsync();
        await foreach (var row in list.Apply(db, state).AsAsyncEnumerable().WithCancellation(ct))
        {
            foreach (var column in columns) csv.WriteField(Field(column, row, culture));
            await csv.NextRecordAsync();
        }
    }

    static List<ListColumn<TRow>> Columns<TRow>(RecordList<TRow> list, GridState state) where TRow : class, IRow
    {
        var chosen = state.Columns.Select(key => list.Columns.FirstOrDefault(c => c.Key == key)).OfType<ListColumn<TRow>>().ToList();
        return chosen.Count > 0 ? chosen : [.. list.Columns.Where(c => !c.Hidden)];
    }

    static string? Field<TRow>(ListColumn<TRow> column, TRow row, CultureInfo culture) => column.Read(row) switch
    {
        null => null,
        decimal number => number.ToString(column.Kind == ColumnKind.Money ? "0.00" : "0.####", culture),
        DateOnly date => date.ToString("d", culture),
        DateTimeOffset instant => instant.ToString("g", culture),
        bool flag => (flag ? RecordsTexts.Yes : RecordsTexts.No).In(culture),
        Enum value when column.Badge is not null => column.Badge(value).Label.In(culture),
        IFormattable value => value.ToString(null, culture),
        var value => value.ToString(),
    };
}
