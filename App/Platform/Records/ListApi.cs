using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Printing.Batches;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Records.Steps;
using Erp.Platform.Records.Views;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Web;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Records;

/// <summary>A page of a list for programs.</summary>
/// <param name="Items">The rows.</param>
/// <param name="Next">Send it as <c>cursor</c> for the rows that follow; null at the end.</param>
public sealed record ListAnswer<TRow>(IReadOnlyList<TRow> Items, string? Next);

/// <summary>The REST resource every described list has: rows by cursor, and the exports.</summary>
public static class ListApi
{
    const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal const int MostRows = 500;
    internal const int UsualRows = 50;

    /// <summary>
    /// Maps <c>GET /{list}</c> (filters, order and search as in the list's address) <c>GET /{list}/export.csv</c> and <c>export.xlsx</c>, changes and steps of many rows,
    /// saved views.
    /// </summary>
    public static void MapList<TRow>(this IEndpointRouteBuilder api, RecordList<TRow> list) where TRow : class, IRow
    {
        var operation = string.Concat(list.Name.Split('/').Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase));
        // A delegate, since the generator of routes stumbles over an answer of a generic type.
        Delegate page = async (HttpRequest request, Database database, Caller caller, string? cursor, int? limit, string? q, string? sort, CancellationToken ct) =>
        {
            var seen = await list.SeenByAsync(caller, ct);
            var state = State(seen, request);
            var size = Math.Clamp(limit ?? UsualRows, 1, MostRows);
            await using var db = await database.ReadAsync(list.Permission, ct);
            var rows = seen.Apply(db, state);
            if (cursor is { Length: > 0 }) rows = ListCursor.Continue(seen, state, rows, cursor);
            var items = await rows.Take(size + 1).ToListAsync(ct);
            var more = items.Count > size;
            if (more) items.RemoveAt(size);
            return new ListAnswer<TRow>(items, more ? ListCursor.After(seen, state, items[^1]) : null);
        };
        api.MapGet(list.Name, page).Requires(list.Permission).WithName($"List{operation}").WithSummary($"List: {list.Title.En}").WithMetadata(ListParameters.Of(list, isExport: false));

        api.MapGet($"{list.Name}/export.csv", async (HttpRequest request, CsvExport export, Caller caller, CancellationToken ct) =>
        {
            var state = await StateAsync(list, request, caller, ct);
            var culture = CultureInfo.CurrentUICulture;
            return Results.Stream(target => export.WriteAsync(list, state, target, culture, ct), "text/csv; charset=utf-8", $"{list.Name.Replace('/', '-')}.csv");
        }).Requires(list.Permission).Requires(PlatformPermissions.Export).IsExport().WithName($"Export{operation}").WithSummary($"Export as CSV: {list.Title.En}")
            .Produces<string>(StatusCodes.Status200OK, "text/csv").WithMetadata(ListParameters.Of(list, isExport: true));

        api.MapGet($"{list.Name}/export.xlsx", async (HttpRequest request, XlsxExport export, Caller caller, CancellationToken ct) =>
        {
            var state = await StateAsync(list, request, caller, ct);
            var culture = CultureInfo.CurrentUICulture;
            return Results.Stream(target => export.WriteAsync(list, state, target, culture, ct), Workbook, $"{list.Name.Replace('/', '-')}.xlsx");
        }).Requires(list.Permission).Requires(PlatformPermissions.Export).IsExport().WithName($"Export{operation}Xlsx").WithSummary($"Export as XLSX: {list.Title.En}")
            .Produces<byte[]>(StatusCodes.Status200OK, Workbook).WithMetadata(ListParameters.Of(list, isExport: true));

        api.MapEdit(list);
        api.MapSteps(list);
        api.MapViews(list);
        if (list.Printing is not null) api.MapPrint(list, (request, caller, ct) => StateAsync(list, request, caller, ct), operation);
    }

    static async Task<GridState> StateAsync<TRow>(RecordList<TRow> list, HttpRequest request, Caller caller, CancellationToken ct) where TRow : class, IRow =>
        State(await list.SeenByAsync(caller, ct), request);

    /// <summary>What the address asks for. A screen forgives an address nobody can read; a program must learn that it asked in vain.</summary>
    /// <exception cref="InvalidInputException">It names a column that is not there, or a range that cannot be read.</exception>
    static GridState State<TRow>(RecordList<TRow> list, HttpRequest request) where TRow : class, IRow
    {
        var state = GridState.FromQuery(new Uri(request.QueryString.Value is { Length: > 0 } query ? query : "?", UriKind.Relative));
        var errors = new List<FieldError>();
        if (state.Sort is { } sort && list.Columns.All(c => c.Key != sort)) errors.Add(new FieldError("sort", RecordsTexts.UnknownColumn));
        foreach (var key in state.Columns.Where(key => list.Columns.All(c => c.Key != key))) errors.Add(new FieldError("cols", RecordsTexts.UnknownColumn));
        // A key that cannot be read would bring all rows instead of none.
        if (request.Query["only"].ToString() is { Length: > 0 } keys && (keys.Split(',').Any(key => !Guid.TryParse(key, out _)) || keys.Split(',').Length > GridState.MostOnly))
            errors.Add(new FieldError("only", Web.WebTexts.WrongType));
        // The database keeps texts without the character NUL, and cannot look for it either.
        if (state.Search.Contains('\0')) errors.Add(new FieldError("q", FormTexts.ControlCharacters));
        foreach (var (key, wanted) in state.Filters)
        {
            if (wanted.Contains('\0')) errors.Add(new FieldError($"f.{key}", FormTexts.ControlCharacters));
            else if (list.Columns.FirstOrDefault(c => c.Key == key) is not { } column) errors.Add(new FieldError($"f.{key}", RecordsTexts.UnknownColumn));
            else if (!ListFilters.IsReadable(column, wanted)) errors.Add(new FieldError($"f.{key}", Web.WebTexts.WrongType));
        }

        return errors.Count == 0 ? state : throw new InvalidInputException(errors);
    }
}
