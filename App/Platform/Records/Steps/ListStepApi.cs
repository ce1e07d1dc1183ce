using System.Globalization;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Web;
using Erp.Platform.Work;

namespace Erp.Platform.Records.Steps;

/// <summary>A step with many records, as programs ask for it.</summary>
/// <param name="Step">Name of the command, such as <c>sales.order.confirm</c>.</param>
/// <param name="Rows">The records. With a <c>version</c>, steps that look at it refuse a record somebody changed since.</param>
/// <param name="Reason">Why, for steps that ask for it.</param>
/// <param name="Preview">Only looks which records the step fits.</param>
public sealed record StepRequest(string Step, IReadOnlyList<StepRow> Rows, string? Reason = null, bool Preview = false)
{
    /// <summary>The rows; programs may leave anything out.</summary>
    /// <exception cref="InvalidInputException">There are none, or one is empty.</exception>
    internal IReadOnlyList<StepRow> Read() => Rows is { Count: > 0 } && Rows.All(row => row is not null) ? Rows : throw new InvalidInputException(nameof(Rows), FormTexts.Required);
}

/// <summary>What became of them.</summary>
/// <param name="Done">How many records took the step; in a preview, how many it fits.</param>
/// <param name="Refused">How many were refused.</param>
/// <param name="Left">How many it did not come to, for the database went away: ask again for these.</param>
/// <param name="Problems">Why, record by record.</param>
public sealed record StepAnswer(int Done, int Refused, int Left, IReadOnlyList<RefusedCell> Problems)
{
    internal static StepAnswer Of(int done, int left, IReadOnlyList<RefusedRow> refused) => new(done, refused.Count, left, [.. refused.Select(RefusedCell.Of)]);
}

/// <summary>The route by which programs take many records of a list through a step.</summary>
static class ListStepApi
{
    /// <summary>Maps <c>POST /{list}/steps</c> where the list has steps. Sent again under its <c>Idempotency-Key</c>, records that took the step do not take it again.</summary>
    public static void MapSteps<TRow>(this IEndpointRouteBuilder api, RecordList<TRow> list) where TRow : class, IRow
    {
        if (list.Steps.Count == 0) return;
        var operation = string.Concat(list.Name.Split('/').Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase));
        api.MapPost($"{list.Name}/steps", async (StepRequest request, ListStepService service, CancellationToken ct) =>
        {
            var rows = request.Read();
            if (request.Preview)
            {
                var forecast = (await service.CheckAsync(list, [.. rows.Select(row => row.Id)], ct)).FirstOrDefault(f => f.Step.Command.Name == request.Step)
                    ?? throw new InvalidInputException(nameof(request.Step), StepTexts.Unknown);
                return StepAnswer.Of(forecast.Ready.Count, 0, forecast.Refused);
            }

            var report = await service.RunAsync(list, request.Step, rows, request.Reason, null, ct);
            return StepAnswer.Of(report.Done, report.Left, report.Refused);
        }).Requires(list.Permission).WithName($"Step{operation}").WithSummary($"Take many through a step, each as its own commit, or as one those that belong together: {list.Title.En}")
            .WithDescription(
                $"Steps: {string.Join(", ", list.Steps.Select(s => $"`{s.Step.Command.Name}`").Distinct())}. Each takes the right of its command. Sent again under the same `Idempotency-Key`, what was done is not done again, and what was left is.");
    }
}
