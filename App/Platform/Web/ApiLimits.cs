using System.Globalization;
using System.Threading.RateLimiting;
using Erp.Platform.Access;
using Microsoft.AspNetCore.RateLimiting;

namespace Erp.Platform.Web;

/// <summary>
/// How often one person or program may call: <c>RateLimits:PerMinute</c> (100), for exports <c>RateLimits:ExportsPerMinute</c> (10), for the pieces of
/// uploads <c>RateLimits:UploadsPerMinute</c> (600), and for what is open to the world, by address, <c>RateLimits:PublicPerMinute</c> (30).
/// </summary>
static class ApiLimits
{
    public const string Calls = "api";
    public const string Exports = "export";

    public const string Uploads = "upload";
    public const string Public = "public";

    const int UsualCalls = 100;
    const int UsualExports = 10;
    const int UsualUploads = 600;
    const int UsualPublic = 30;
    const int Segments = 6;

    public static void Configure(RateLimiterOptions options, IConfiguration configuration)
    {
        Add(Calls, "PerMinute", UsualCalls);
        Add(Exports, "ExportsPerMinute", UsualExports);
        Add(Uploads, "UploadsPerMinute", UsualUploads);
        Add(Public, "PublicPerMinute", UsualPublic);
        options.OnRejected = RefuseAsync;

        void Add(string policy, string setting, int usual)
        {
            var perMinute = configuration.GetValue($"RateLimits:{setting}", usual);
            options.AddPolicy(policy, context => PerCaller(context, perMinute));
        }
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
