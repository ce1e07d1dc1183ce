using Erp.Platform.Web;

namespace Erp.Platform.Files;

/// <summary>The download behind a link for people outside; its page is the <see cref="SharedFilePage"/>. Open to the world, so it is rate-limited by address.</summary>
static class SharedFileRoutes
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet(SharedFiles.Root + "/{company}/{token}/file", async (string company, string token, HttpContext context, SharedFiles files, CancellationToken ct) =>
        {
            if (await files.FindAsync(company, token, ct) is not { } file) return Results.LocalRedirect($"{SharedFiles.Root}/{company}/{token}");
            var asksForRest = context.Request.GetTypedHeaders().Range?.Ranges.FirstOrDefault() is { From: > 0 };
            var content = await files.OpenAsync(file, context.Connection.RemoteIpAddress, asksForRest, ct);
            return FileAnswers.Send(context, new FileDownload(content, file.Name, file.Contents.MediaType, file.Contents.Hash, file.At), save: true);
        }).AllowAnonymous().RequireRateLimiting(ApiLimits.Public).ExcludeFromDescription();
}
