namespace Erp.Platform.Web;

/// <summary>Headers that keep a browser strict: only our own scripts, no framing, no guessing of types.</summary>
static class SecurityHeaders
{
    // Style attributes are allowed because components set widths and positions; no inline script is.
    const string Policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
        "connect-src 'self' ws: wss:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; frame-src 'self' blob:";

    // What people uploaded runs nothing and reaches nothing. It may be framed by our own pages, which preview it.
    const string ForeignPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    // The browser's own viewer of PDF is switched off in a sandbox; it lets no document reach the page around it.
    const string ForeignPdfPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    static readonly object Foreign = new();

    /// <summary>Says that this answer carries a file somebody uploaded.</summary>
    public static void ServeForeign(HttpContext context, string mediaType) =>
        context.Items[Foreign] = mediaType == System.Net.Mime.MediaTypeNames.Application.Pdf ? ForeignPdfPolicy : ForeignPolicy;

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // At the last moment: an answer to a failure is begun anew, and must carry them too.
        context.Response.OnStarting(static response => Set((HttpResponse)response), context.Response);
        return next(context);
    });

    static Task Set(HttpResponse response)
    {
        var headers = response.Headers;
        var foreign = response.HttpContext.Items[Foreign] as string;
        headers.ContentSecurityPolicy = foreign ?? Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = foreign is null ? "DENY" : "SAMEORIGIN";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), microphone=(), geolocation=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return Task.CompletedTask;
    }
}
