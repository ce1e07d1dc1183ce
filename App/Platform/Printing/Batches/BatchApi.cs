using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Web;
using Erp.Platform.Work;

namespace Erp.Platform.Printing.Batches;

/// <summary>
/// The documents of a list as <c>GET /{list}/print.zip</c> and <c>print.pdf</c>: those that filter and search leave, or those named by <c>ids</c>.
/// </summary>
static class BatchApi
{
    public static void MapPrint<TRow>(this IEndpointRouteBuilder api, RecordList<TRow> list, Func<HttpRequest, Caller, CancellationToken, Task<GridState>> state, string operation) where TRow : class,
    IRow
    {
        Map("zip", "application/zip", "", "ZIP of PDFs", static printer => printer.WriteZipAsync);
        Map("pdf", "application/pdf", "Volume", "one PDF", static printer => printer.WriteVolumeAsync);

        void Map(string ending, string contentType, string suffix, string says, Func<BatchPrinter, Writer> writer) =>
            api.MapGet($"{list.Name}/print.{ending}", async (
                HttpContext context, BatchPrinter printer, PrintRuns runs, Caller caller, TimeProvider clock, PaperSize? paper, string? ids, Guid? run,
                CancellationToken ct) =>
            {
                var request = context.Request;
                var followed = run is { } id ? runs.Find(id, caller.Actor.Id) ?? throw new BusinessRuleException(BatchTexts.RunUnknown) : null;
                var plan = await PlanAsync(
                    followed,
                    async () => await printer.PlanAsync(list, await state(request, caller, ct), followed?.Ids ?? Keys(ids), new Uri($"{request.Scheme}://{request.Host}"), paper, ct));
                var (culture, name) = (CultureInfo.CurrentUICulture, FileNames.Cleaned($"{list.Title} {clock.Today():yyyy-MM-dd}", $".{ending}"));
                return Results.Stream(target => SendAsync(context, target, writer(printer), plan, culture, followed), contentType, name);
            }).Requires(list.Permission).Requires(PlatformPermissions.Export).IsExport().WithName($"Print{operation}List{suffix}").WithSummary($"Print as {says}: {list.Title.En}")
                .Produces<byte[]>(StatusCodes.Status200OK, contentType).WithMetadata(ListParameters.Of(list, isExport: true, choosesColumns: false));
    }

    /// <summary>What is refused is told to the page too, which sees nothing of the browser's answer.</summary>
    static async Task<BatchPlan> PlanAsync(PrintRun? run, Func<Task<BatchPlan>> plan)
    {
        try
        {
            return await plan();
        }
        catch (Failure refused)
        {
            run?.Refuse(refused.Says);
            throw;
        }
    }

    /// <summary>Sends a batch. One that ends early takes the connection down with it, so that no browser keeps half a file for a whole one.</summary>
    static async Task SendAsync(HttpContext context, Stream target, Writer write, BatchPlan plan, CultureInfo culture, PrintRun? run)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, run?.Stopping ?? CancellationToken.None);
        try
        {
            var failures = await write(plan, target, culture, run, ending.Token);
            run?.End(PrintRunState.Finished, failures);
        }
        catch (Exception) when (ending.IsCancellationRequested)
        {
            run?.End(PrintRunState.Stopped, []);
            context.Abort();
        }
        catch
        {
            run?.End(PrintRunState.Failed, []);
            throw;
        }
    }

    /// <exception cref="InvalidInputException">One of them is none.</exception>
    static List<Guid>? Keys(string? ids) => ids is null
        ? null
        :
        [
            .. ids.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(text => Guid.TryParse(text, out var id) ? id : throw new InvalidInputException("ids", BatchTexts.KeysUnreadable)),
        ];

    delegate Task<IReadOnlyList<BatchFailure>> Writer(BatchPlan plan, Stream target, CultureInfo reader, PrintRun? run, CancellationToken ct);
}
