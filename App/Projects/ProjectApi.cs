using Erp.Platform.Records;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Created = Erp.Platform.Records.Created;

namespace Erp.Projects;

/// <summary>Projects for programs.</summary>
static class ProjectApi
{
    const string Path = "projects/projects";
    const string One = Path + "/{id:guid}";

    public static void MapProjects(this IEndpointRouteBuilder api)
    {
        api.MapList(ProjectList.Description);
        api.MapGet(One, (Guid id, ProjectQueries projects, CancellationToken ct) => projects.DetailAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetProject").WithSummary("Project: read, with team, stages and budget");
        api.MapPost(Path, async Task<Created<Created>> (ProjectForm form, ProjectService service, CancellationToken ct) =>
        {
            var id = await service.CreateAsync(form, ct);
            return TypedResults.Created($"/api/v1/{Path}/{id}", new Created(id));
        }).Requires(ProjectsPermissions.Write).WithName("CreateProject").WithSummary("Project: create");
        api.MapPut(One, (Guid id, ProjectForm form, ProjectService service, CancellationToken ct) => DoneAsync(service.ChangeAsync(id, form, ct)))
            .Requires(ProjectsPermissions.Write).WithName("ChangeProject").WithSummary("Project: change");
        api.MapDelete(One, (Guid id, ProjectService service, CancellationToken ct) => DoneAsync(service.DeleteAsync(id, ct)))
            .Requires(ProjectsPermissions.Write).WithName("DeleteProject").WithSummary("Project: delete one that nothing belongs to");
        api.MapPost(One + "/approve", (Guid id, ProjectService service, CancellationToken ct) => DoneAsync(service.ApproveAsync(id, ct)))
            .Requires(ProjectsPermissions.Approve).WithName("ApproveProject").WithSummary("Project: agree to dates and budget");
        api.MapPost(One + "/start", (Guid id, ProjectService service, CancellationToken ct) => DoneAsync(service.StartAsync(id, ct)))
            .Requires(ProjectsPermissions.Write).WithName("StartProject").WithSummary("Project: work begins");
        api.MapPost(One + "/finish", (Guid id, ProjectService service, CancellationToken ct) => DoneAsync(service.FinishAsync(id, ct)))
            .Requires(ProjectsPermissions.Write).WithName("FinishProject").WithSummary("Project: it is over");
        api.MapPost(One + "/reopen", (Guid id, ProjectService service, CancellationToken ct) => DoneAsync(service.ReopenAsync(id, ct)))
            .Requires(ProjectsPermissions.Approve).WithName("ReopenProject").WithSummary("Project: take up again");
        api.MapPost(One + "/cancel", (Guid id, CancelProjectForm form, ProjectService service, CancellationToken ct) => DoneAsync(service.CancelAsync(id, form, ct)))
            .Requires(ProjectsPermissions.Approve).WithName("CancelProject").WithSummary("Project: call off, saying why");
    }

    internal static async Task<NoContent> DoneAsync(Task act)
    {
        await act;
        return TypedResults.NoContent();
    }
}
