using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Projects.Permits;

/// <summary>Permits for programs.</summary>
static class PermitApi
{
    const string Path = "projects/permits";
    const string One = Path + "/{id:guid}";

    public static void MapPermits(this IEndpointRouteBuilder api)
    {
        api.MapList(PermitList.Description);
        api.MapGet(One, (Guid id, PermitQueries permits, CancellationToken ct) => permits.DetailAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetPermit").WithSummary("Permit: read, with conditions and the tasks that need it");
        api.MapWrites<PermitForm, PermitService>(new(Path, "Permit", "Permit", ProjectsPermissions.Write),
            (s, form, ct) => s.CreateAsync(form, ct), (s, id, form, ct) => s.ChangeAsync(id, form, ct), (s, id, ct) => s.DeleteAsync(id, ct));
        api.MapPost(One + "/apply", (Guid id, PermitService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ApplyAsync(id, ct)))
            .Requires(ProjectsPermissions.Write).WithName("ApplyPermit").WithSummary("Permit: the authority has the application");
        api.MapPost(One + "/approve", (Guid id, PermitService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ApproveAsync(id, ct)))
            .Requires(ProjectsPermissions.Write).WithName("ApprovePermit").WithSummary("Permit: the authority allows it");
        api.MapPost(One + "/reject", (Guid id, RejectPermitForm form, PermitService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.RejectAsync(id, form, ct)))
            .Requires(ProjectsPermissions.Write).WithName("RejectPermit").WithSummary("Permit: the authority does not allow it, saying why");
        api.MapPost(One + "/withdraw", (Guid id, PermitService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.WithdrawAsync(id, ct)))
            .Requires(ProjectsPermissions.Write).WithName("WithdrawPermit").WithSummary("Permit: no longer wanted");
        api.MapPost(One + "/replan", (Guid id, PermitService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ReplanAsync(id, ct)))
            .Requires(ProjectsPermissions.Write).WithName("ReplanPermit").WithSummary("Permit: begin anew");
        api.MapPost(
            One + "/conditions/{conditionId:guid}/task",
            async (Guid id, Guid conditionId, PermitService service, CancellationToken ct) => new Created(await service.MakeTaskAsync(id, conditionId, ct)))
            .Requires(ProjectsPermissions.Write).WithName("MakePermitTask").WithSummary("Permit: make a condition a task of the project");
    }
}
