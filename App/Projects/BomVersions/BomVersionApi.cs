using Erp.Platform.Web;

namespace Erp.Projects.BomVersions;

/// <summary>Versions of parts lists for programs.</summary>
static class BomVersionApi
{
    const string List = "projects/projects/{id:guid}/parts/versions";

    public static void MapBomVersions(this IEndpointRouteBuilder api)
    {
        api.MapGet(List, (Guid id, ProjectQueries projects, BomVersionQueries versions, CancellationToken ct) => OfKnownAsync(id, projects, versions, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetPartsListVersions").WithSummary("Parts list: its versions");
        api.MapPost(List, (Guid id, BomVersionForm form, BomVersionService service, CancellationToken ct) => service.KeepAsync(id, form, ct))
            .Requires(ProjectsPermissions.Write).WithName("KeepPartsListVersion").WithSummary("Parts list: keep a version");
        api.MapGet("projects/parts/versions/{id:guid}/differences", (Guid id, BomVersionQueries versions, CancellationToken ct) => versions.CompareAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("ComparePartsListVersion").WithSummary("Parts list: what is not as it was in a version");
    }

    static async Task<IReadOnlyList<BomVersionRow>> OfKnownAsync(Guid id, ProjectQueries projects, BomVersionQueries versions, CancellationToken ct)
    {
        await projects.DetailAsync(id, ct);
        return await versions.OfProjectAsync(id, ct);
    }
}
