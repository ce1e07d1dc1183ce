using Erp.Platform.Access;
using Microsoft.AspNetCore.Authorization;

namespace Erp.Platform.Web;

/// <summary>What routes of the API say about themselves.</summary>
public static class ApiRoutes
{
    /// <summary>Closes a route to whoever lacks the right, and says so in its description.</summary>
    public static T Requires<T>(this T route, string permission) where T : IEndpointConventionBuilder =>
        route.RequireAuthorization(new RequiresAttribute(permission));

    /// <summary>Counts against the stricter limit for exports.</summary>
    public static T IsExport<T>(this T route) where T : IEndpointConventionBuilder => route.RequireRateLimiting(ApiLimits.Exports);

    /// <summary>The right a route demands, as declared by <see cref="Requires{T}"/>.</summary>
    internal static string? PermissionOf(this EndpointMetadataCollection metadata) =>
        metadata.OfType<IAuthorizeData>().OfType<RequiresAttribute>().LastOrDefault()?.Permission;
}
