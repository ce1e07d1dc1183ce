using Erp.Platform.Web;

namespace Erp.Projects.Risks;

/// <summary>Risks of projects for programs.</summary>
static class RiskApi
{
    public static void MapRisks(this IEndpointRouteBuilder api)
    {
        api.MapGet("projects/projects/{id:guid}/risk", (Guid id, RiskQueries risks, CancellationToken ct) => risks.OfProjectAsync(id, null, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetProjectRisk").WithSummary("Project: when it will be ready, and what stands in the way");
        api.MapGet("projects/risks", (RiskQueries risks, CancellationToken ct) => risks.NextAsync(null, ct))
            .Requires(ProjectsPermissions.Read).WithName("ListProjectRisks").WithSummary("Projects whose events come next, the one in the greatest danger first");
    }
}
