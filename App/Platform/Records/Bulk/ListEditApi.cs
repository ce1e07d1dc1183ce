using System.Globalization;
using Erp.Platform.Web;
using Erp.Platform.Work;

namespace Erp.Platform.Records.Bulk;

/// <summary>Changes of many rows as programs send them.</summary>
/// <param name="Rows">By record the cells: by column what is to stand there, written neutrally (<c>1.5</c>, <c>2026-11-20</c>, <c>true</c>); nothing empties the field.
/// In <c>seen</c> may stand what the list answered before.</param>
/// <param name="SkipRefused">Leaves out the rows that are refused; otherwise nothing is changed when one is.</param>
/// <param name="Preview">Only looks what would happen.</param>
public sealed record ListEditRequest(IReadOnlyList<RowChange> Rows, bool SkipRefused = false, bool Preview = false)
{
    /// <summary>What is asked; programs may leave anything out.</summary>
    /// <exception cref="InvalidInputException">There are no rows, or a row has no cells.</exception>
    internal ListChange Read()
    {
        if (Rows is null) throw new InvalidInputException(nameof(Rows), FormTexts.Required);
        List<FieldError> errors = [.. Rows.Index().Where(r => r.Item?.Cells is null).Select(r => new FieldError($"{nameof(Rows)}[{r.Index}].{nameof(RowChange.Cells)}", FormTexts.Required))];
        if (errors.Count > 0) throw new InvalidInputException(errors);
        return new() { Rows = [.. Rows.Select(r => r with { Cells = r.Cells.ToDictionary(c => c.Key, c => c.Value ?? "") })], SkipRefused = SkipRefused, Neutral = true };
    }
}

/// <summary>What became of them.</summary>
/// <param name="CommitId">The commit; null where nothing was changed.</param>
public sealed record ListEditAnswer(int Changed, int Unchanged, int Refused, Guid? CommitId, IReadOnlyList<RefusedCell> Problems);

/// <summary>Why a row is refused.</summary>
/// <param name="Column">The cell to blame; null for the row as a whole.</param>
/// <param name="Code">Stable name of the reason.</param>
/// <param name="Message">The reason in the language of whoever asks.</param>
public sealed record RefusedCell(Guid Id, string? Column, string Code, string Message)
{
    internal static RefusedCell Of(RefusedRow row) => new(row.Id, row.Column, row.Says.Text.Code, row.Says);
}

/// <summary>The route by which programs change many rows of a list.</summary>
static class ListEditApi
{
    /// <summary>Maps <c>POST /{list}/edit</c> where the list can be changed.</summary>
    public static void MapEdit<TRow>(this IEndpointRouteBuilder api, RecordList<TRow> list) where TRow : class, IRow
    {
        if (list.Editing is not { } editing) return;
        var operation = string.Concat(list.Name.Split('/').Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase));
        api.MapPost($"{list.Name}/edit", async (ListEditRequest request, ListEditService service, CancellationToken ct) =>
        {
            var change = request.Read();
            var report = request.Preview ? await service.PreviewAsync(list, change, null, ct) : await service.RunAsync(list, change, null, ct);
            return new ListEditAnswer(report.Changed, report.Unchanged, report.Refused, report.CommitId, [.. report.Problems.Select(RefusedCell.Of)]);
        }).Requires(list.Permission).Requires(editing.Permission).WithName($"Edit{operation}").WithSummary($"Change many rows as one commit: {list.Title.En}");
    }
}
