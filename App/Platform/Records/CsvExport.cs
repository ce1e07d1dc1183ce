using System.Globalization;
using CsvHelper;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
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
        list = await list.SeenByAsync(caller, ct);
        await using var csv = CsvWriter.Create(target, CsvFormat.Options(culture), leaveOpen: true);
        var columns = list.Chosen(state);
        foreach (var column in columns) csv.WriteField(column.Title.In(culture));
        await csv.EndRecordAsync(ct);
        await foreach (var row in list.Apply(db, state).AsAsyncEnumerable().WithCancellation(ct))
        {
            foreach (var column in columns) WriteField(csv, column, row, culture);
            await csv.EndRecordAsync(ct);
        }
    }

    static void WriteField<TRow>(CsvWriter csv, ListColumn<TRow> column, TRow row, CultureInfo culture)
    {
        var value = column.Read(row);
        object? shown = value is null or decimal or DateOnly or DateTimeOffset or bool or int ? value : column.LabelOf(value) ?? value;
        CsvFormat.Write(csv, shown, culture, column.Kind switch { ColumnKind.Money => "0.00", ColumnKind.Price => "0.00##", _ => "0.####" });
    }
}
