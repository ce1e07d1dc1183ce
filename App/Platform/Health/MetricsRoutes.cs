using System.Net;
using System.Security.Cryptography;
using System.Text;
using Erp.Platform.Access;
using Erp.Platform.Work;

namespace Erp.Platform.Health;

/// <summary>
/// <c>/metrics</c> for Prometheus. Open to programs on this machine, to whoever holds <c>admin:monitor</c>, and to the bearer of the
/// token in <c>Metrics:Token</c>. A request that came through a proxy is not one of this machine.
/// </summary>
public static class MetricsRoutes
{
    /// <summary>Begins to collect, and maps the route.</summary>
    public static WebApplication MapMetrics(this WebApplication app)
    {
        var (collector, backlog) = (app.Services.GetRequiredService<MetricCollector>(), app.Services.GetRequiredService<Backlog>());
        app.Services.GetRequiredService<KontorMetrics>();
        app.MapGet("/metrics", async (HttpContext context, Caller caller, IConfiguration configuration, CancellationToken ct) =>
        {
            if (!IsLocal(context) && !HoldsToken(context.Request, configuration["Metrics:Token"]) && !(caller.IsKnown && await caller.MayAsync(PlatformPermissions.Monitor, ct)))
                return Results.StatusCode(caller.IsKnown ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized);
            try
            {
                await backlog.LookAsync(ct);
            }
            catch (Exception e) when (DatabaseErrors.Translate(e) is UnavailableException)
            {
                // Without the database the other figures matter all the more; these keep their last value.
            }

            return Results.Text(collector.Describe(), PrometheusText.ContentType);
        }).AllowAnonymous().ExcludeFromDescription();
        return app;
    }

    static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");

    static bool HoldsToken(HttpRequest request, string? token) =>
        token is { Length: > 0 } && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers.Authorization.ToString()), Encoding.UTF8.GetBytes($"Bearer {token}"));
}
