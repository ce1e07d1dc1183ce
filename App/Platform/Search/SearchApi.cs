using Erp.Platform.Access;
using Erp.Platform.Web;

namespace Erp.Platform.Search;

/// <summary>The search over REST.</summary>
static class SearchApi
{
    const int MostHits = 100;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
            "search",
            (SearchQueries search, string q, string? kind, int? skip, int? limit, CancellationToken ct) => search.PageAsync(q, kind, skip ?? 0, Math.Clamp(limit ?? 25, 1, MostHits), ct))
            .Requires(PlatformPermissions.SignedIn).WithName("Search")
            .WithSummary("Records of every kind the caller may read, the best match first: by number, name, city or reference, with forgiveness for slips");
}
