using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Web;
using Erp.Platform.Work;

namespace Erp.Platform.Imports;

/// <summary>What was uploaded, how it was recognised, and what came of it where that was asked for at once.</summary>
/// <param name="Id">The import.</param>
/// <param name="Plan">How it is read and which column goes where; change it and send it to <c>check</c> or <c>start</c>.</param>
/// <param name="Headings">The columns of the file.</param>
/// <param name="Report">What a dry run found; null without one.</param>
public sealed record ImportAnswer(Guid Id, ImportPlan Plan, IReadOnlyList<string> Headings, ImportReport? Report);

/// <summary>Imports for programs: the same service as the wizard.</summary>
static class ImportApi
{
    const string Name = "imports";
    const string One = Name + "/{id:guid}";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList(ImportList.Description);
        // The body is the file itself: it is streamed to disk, and no form of a foreign page can send it.
        api.MapPost(Name, async (string @for, string? fileName, string? mapping, bool? dryRun, HttpRequest request, ImportService service, ImportQueries queries, CancellationToken ct) =>
            {
                var id = await service.UploadAsync(@for, fileName ?? $"{@for.Replace('/', '-')}.csv", request.Body, ct);
                var proposal = await queries.ProposeAsync(id, ct: ct);
                var plan = proposal.Plan;
                if (mapping is not null) plan = plan with { Mapping = (await queries.MappingsAsync(@for, ct)).FirstOrDefault(m => m.Name == mapping)?.Mapping ?? throw new NotFoundException() };
                var report = dryRun == false ? null : await service.CheckAsync(id, plan, ct: ct);
                if (dryRun == false) await service.StartAsync(id, plan, ct);
                return TypedResults.Created($"/api/v1/{Name}/{id}", new ImportAnswer(id, plan, proposal.Preview.Headings, report));
            }).Requires(PlatformPermissions.Import).WithName("UploadImport").WithSummary("Import: upload a CSV or XLSX file as the body, checked at once; with dryRun=false it is imported in the background")
            .Accepts<byte[]>("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/octet-stream");
        api.MapGet(One, (Guid id, ImportQueries queries, CancellationToken ct) => queries.DetailAsync(id, ct))
            .Requires(PlatformPermissions.Import).WithName("GetImport").WithSummary("Import: how far it is and what came of it");
        api.MapPost(One + "/lines", async (Guid id, HttpRequest request, ImportService service, CancellationToken ct) =>
            {
                await service.UploadLinesAsync(id, request.Body, ct);
                return TypedResults.NoContent();
            }).Requires(PlatformPermissions.Import).WithName("UploadImportLines").WithSummary("Import: upload the second file, with the lines")
            .Accepts<byte[]>("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/octet-stream");
        api.MapPost(One + "/check", (Guid id, ImportPlan plan, ImportService service, CancellationToken ct) => service.CheckAsync(id, plan, ct: ct))
            .Requires(PlatformPermissions.Import).WithName("CheckImport").WithSummary("Import: dry run; all errors with row and column");
        api.MapPost(One + "/start", async (Guid id, ImportPlan plan, ImportService service, CancellationToken ct) =>
        {
            await service.StartAsync(id, plan, ct);
            return TypedResults.Accepted($"/api/v1/{Name}/{id}");
        }).Requires(PlatformPermissions.Import).WithName("StartImport").WithSummary("Import: run in the background");
        api.MapPost(One + "/cancel", async (Guid id, ImportService service, CancellationToken ct) =>
        {
            await service.CancelAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(PlatformPermissions.Import).WithName("CancelImport").WithSummary("Import: stop after the batch under way");
        api.MapPost(One + "/undo", async (Guid id, ImportService service, CancellationToken ct) =>
        {
            await service.StartUndoAsync(id, ct);
            return TypedResults.Accepted($"/api/v1/{Name}/{id}");
        }).Requires(PlatformPermissions.Import).WithName("UndoImport").WithSummary("Import: take the whole back, in the background");
    }

    /// <summary>Whether a request brings a file, which may be larger than other bodies.</summary>
    internal static bool BringsFile(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path.StartsWithSegments($"/api/v1/{Name}", out var rest) && (!rest.HasValue || rest.Value!.EndsWith("/lines", StringComparison.Ordinal));
}
