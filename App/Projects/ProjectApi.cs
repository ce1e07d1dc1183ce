using Erp.Platform.Records;
using Erp.Platform.Web;

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
        api.MapWrites<ProjectForm, ProjectService>(new(Path, "Project", "Project", ProjectsPermissions.Write),
            (s, form, ct) => s.CreateAsync(form, ct), (s, id, form, ct) => s.ChangeAsync(id, form, ct), (s, id, ct) => s.DeleteAsync(id, ct));
        api.MapPost(One + "/approve", (Guid id, ProjectService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ApproveAsync(id, ct)))
            .Requires(ProjectsPermissions.Approve).WithName("ApproveProject").WithSummary("Project: agree to dates and budget");
        api.MapPost(One + "/start", (Guid id, ProjectService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.StartAsync(id, ct)))
            .Requires(ProjectsPermissions.Write).WithName("StartProject").WithSummary("Project: work begins");
        api.MapPost(One + "/finish", (Guid id, bool? leaveHours, ProjectService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.FinishAsync(id, leaveHours == true, ct)))
            .Requires(ProjectsPermissions.Write).WithName("FinishProject").WithSummary("Project: it is over; leaveHours where hours that are not billed stay behind");
        api.MapPost(One + "/reopen", (Guid id, ProjectService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ReopenAsync(id, ct)))
            .Requires(ProjectsPermissions.Approve).WithName("ReopenProject").WithSummary("Project: take up again");
        api.MapPost(One + "/cancel", (Guid id, CancelProjectForm form, ProjectService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.CancelAsync(id, form, ct)))
            .Requires(ProjectsPermissions.Approve).WithName("CancelProject").WithSummary("Project: call off, saying why");
    }
}
