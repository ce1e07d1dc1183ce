using Erp.Platform.Files;
using Erp.Platform.Imports;
using Microsoft.AspNetCore.Http.Features;

namespace Erp.Platform.Web;

/// <summary>Bounds what a call of the API may carry, so that no body fills the memory; files go to disk and may be larger.</summary>
static class RequestSize
{
    /// <summary>The most a body may weigh, in MB.</summary>
    public const int MostMegabytes = 10;

    const long MostBytes = MostMegabytes * 1024L * 1024;

    public static IApplicationBuilder UseRequestSize(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!context.Request.Path.StartsWithSegments("/api")) return next(context);
        var most = ImportApi.BringsFile(context.Request) ? context.RequestServices.GetRequiredService<ImportFiles>().MostBytes
            : UploadApi.BringsBytes(context.Request) ? UploadApi.MostChunkMegabytes * 1024L * 1024 : MostBytes;
        // A body that does not state its length is stopped by the server while it is read.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = most;
        if (context.Request.ContentLength is null || context.Request.ContentLength <= most) return next(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
