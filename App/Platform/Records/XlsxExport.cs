using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Sheets;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Web;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Records;

/// <summary>Writes a described list as a workbook: numbers and days as such, so that they can be reckoned with. Rows are streamed, so size does not matter.</summary>
public sealed class XlsxExport(Database database, Caller caller)
{
    /// <summary>Bytes that are worth sending.</summary>
    const int EnoughToSend = 64 * 1024;

    /// <exception cref="ForbiddenException">Reading the list or exporting at all is not allowed.</exception>
    public async Task WriteAsync<TRow>(RecordList<TRow> list, GridState state, Stream target, CultureInfo culture, CancellationToken ct) where TRow : class, IRow
    {
        await caller.DemandAsync(PlatformPermissions.Export, ct);
        await using var db = await database.ReadAsync(list.Permission, ct);
        list = await list.SeenByAsync(caller, ct);
        var columns = list.Chosen(state);
        await using var buffer = new SendBuffer();
        await using (var workbook = await XlsxWriter.CreateAsync(buffer, list.Title.In(culture), [.. columns.Select(c => Width(c.Kind))]))
        {
            await workbook.HeadingsAsync(columns.Select(c => c.Title.In(culture)));
            await foreach (var row in list.Apply(db, state).Take(XlsxWriter.MostRows - 1).AsAsyncEnumerable().WithCancellation(ct))
            {
                await workbook.RowAsync(columns.Select(column => Cell(column, row, culture)));
                if (buffer.Waiting > EnoughToSend) await buffer.SendAsync(target, ct);
            }
        }

        await buffer.SendAsync(target, ct);
    }

    static object? Cell<TRow>(ListColumn<TRow> column, TRow row, CultureInfo culture) => column.Read(row) switch
    {
        null => null,
        decimal number when column.Kind == ColumnKind.Money => XlsxWriter.AsAmount(number),
        decimal number when column.Kind == ColumnKind.Price => XlsxWriter.AsPrice(number),
        DateTimeOffset instant => TimeZoneInfo.ConvertTime(instant, BusinessCalendar.Zone),
        bool flag => (flag ? RecordsTexts.Yes : RecordsTexts.No).In(culture),
        decimal or int or DateOnly or string => column.Read(row) is string code ? column.LabelOf(code)?.In(culture) ?? code : column.Read(row),
        var value => column.LabelOf(value)?.In(culture) ?? value.ToString(),
    };

    static int Width(ColumnKind kind) => kind switch { ColumnKind.Text => 28, ColumnKind.Choice => 20, ColumnKind.Instant => 18, _ => 14 };
}
