using System.Globalization;
using System.Threading.RateLimiting;
using Erp.Platform.Access;
using Microsoft.AspNetCore.RateLimiting;

namespace Erp.Platform.Web;

/// <summary>How often one person or program may call: <c>RateLimits:PerMinute</c> (100) and, for exports, <c>RateLimits:ExportsPerMinute</c> (10).</summary>
static class ApiLimits
{
    public const string Calls = "api";
    public const string Exports = "export";

    const int UsualCalls = 100;
    const int UsualExports = 10;
    const int Segments = 6;

    public static void Configure(RateLimiterOptions options, IConfiguration configuration)
    {
        var (calls, exports) = (configuration.GetValue("RateLimits:PerMinute", UsualCalls), configuration.GetValue("RateLimits:ExportsPerMinute", UsualExports));
        options.AddPolicy(Calls, context => PerCaller(context, calls));
        options.AddPolicy(Exports, context => PerCaller(context, exports));
        options.OnRejected = RefuseAsync;
    }

    static RateLimitPartition<string> PerCaller(HttpContext context, int perMinute) => RateLimitPartition.GetSlidingWindowLimiter(
        context.User.Actor()?.Id.ToString() ?? context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new SlidingWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = Segments, QueueLimit = 0 });

    static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken ct)
    {
        // The window slides by segments: after one of them there is room again, unless the limiter knows better.
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? (int)Math.Ceiling(after.TotalSeconds) : 60 / Segments;
        var response = rejected.HttpContext.Response;
        response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        await Problems.WriteAsync(response, Problems.Of(StatusCodes.Status429TooManyRequests, WebTexts.TooManyRequests.With(wait)), ct);
    }
}
