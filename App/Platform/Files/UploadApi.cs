using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Web;

namespace Erp.Platform.Files;

/// <summary>
/// The way files come in, for browsers and programs: <c>POST</c> announces, <c>PUT ?offset=</c> sends bytes from where the server is, <c>GET</c> and
/// <c>HEAD</c> say where that is, <c>finish</c> checks and keeps. A <c>PUT</c> that breaks off keeps what arrived.
/// </summary>
static class UploadApi
{
    /// <summary>Most MB of one <c>PUT</c>. Browsers send less, so that proxies let it pass and the progress moves.</summary>
    public const int MostChunkMegabytes = 64;

    /// <summary>Header that says how many bytes have arrived.</summary>
    public const string OffsetHeader = "Upload-Offset";

    const string All = "files/uploads";
    const string One = All + "/{id:guid}";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("records/{id:guid}/files", async (Guid id, UploadForm form, UploadService uploads, CancellationToken ct) =>
        {
            var state = await uploads.StartAsync(id, form, ct);
            return TypedResults.Created($"/api/v1/{All}/{state.Id}", state);
        }).Requires(PlatformPermissions.OwnAccount).RequireRateLimiting(ApiLimits.Uploads).WithName("StartUpload")
            .WithSummary("Upload: announce a file for a record, or find the unfinished upload of it");
        api.MapGet("records/{id:guid}/files/uploads", (Guid id, UploadService uploads, CancellationToken ct) => uploads.UnfinishedAsync(id, ct))
            .Requires(PlatformPermissions.OwnAccount).WithName("ListUploads").WithSummary("Upload: one's own unfinished uploads to a record");
        api.MapGet(One, (Guid id, UploadService uploads, CancellationToken ct) => uploads.StateAsync(id, ct))
            .Requires(PlatformPermissions.OwnAccount).RequireRateLimiting(ApiLimits.Uploads).WithName("GetUpload").WithSummary("Upload: how many bytes have arrived");
        api.MapMethods(One, [HttpMethods.Head], async (Guid id, HttpResponse response, UploadService uploads, CancellationToken ct) =>
            response.Headers[OffsetHeader] = (await uploads.StateAsync(id, ct)).Offset.ToString(CultureInfo.InvariantCulture))
            .Requires(PlatformPermissions.OwnAccount).RequireRateLimiting(ApiLimits.Uploads).ExcludeFromDescription();
        api.MapPut(One, (Guid id, long offset, HttpRequest request, UploadService uploads, CancellationToken ct) => uploads.AppendAsync(id, offset, request.Body, ct))
            .Accepts<byte[]>("application/octet-stream").Requires(PlatformPermissions.OwnAccount).RequireRateLimiting(ApiLimits.Uploads)
            .WithName("SendUpload").WithSummary($"Upload: the next bytes, at most {MostChunkMegabytes} MB, from the offset that has arrived");
        api.MapPost(One + "/finish", (Guid id, UploadService uploads, CancellationToken ct) => uploads.FinishAsync(id, ct))
            .Requires(PlatformPermissions.OwnAccount).RequireRateLimiting(ApiLimits.Uploads).WithName("FinishUpload").WithSummary("Upload: check size and checksum, and hang the file on its record");
        api.MapDelete(One, async (Guid id, UploadService uploads, CancellationToken ct) =>
        {
            await uploads.CancelAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(PlatformPermissions.OwnAccount).WithName("CancelUpload").WithSummary(UploadTexts.Cancel.En);
    }

    /// <summary>Whether a request brings bytes of a file, which may be more than other bodies.</summary>
    internal static bool BringsBytes(HttpRequest request) => HttpMethods.IsPut(request.Method) && request.Path.StartsWithSegments($"/api/v1/{All}");
}
