using Erp.Platform.Records;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Created = Erp.Platform.Records.Created;

namespace Erp.Projects.WorkItems;

/// <summary>Tasks for programs.</summary>
static class WorkItemApi
{
    const string Path = "projects/tasks";
    const string One = Path + "/{id:guid}";

    public static void MapWorkItems(this IEndpointRouteBuilder api)
    {
        api.MapList(WorkItemList.Description);
        api.MapGet(One, (Guid id, WorkItemQueries items, CancellationToken ct) => items.DetailAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetTask").WithSummary("Task: read, with people, labels, steps and predecessors");
        api.MapPost(Path, async Task<Created<Created>> (WorkItemForm form, WorkItemService service, CancellationToken ct) =>
        {
            var id = await service.CreateAsync(form, ct);
            return TypedResults.Created($"/api/v1/{Path}/{id}", new Created(id));
        }).Requires(ProjectsPermissions.Write).WithName("CreateTask").WithSummary("Task: create in a project");
        api.MapPut(One, (Guid id, WorkItemForm form, WorkItemService service, CancellationToken ct) => ProjectApi.DoneAsync(service.ChangeAsync(id, form, ct)))
            .Requires(ProjectsPermissions.Write).WithName("ChangeTask").WithSummary("Task: change");
        api.MapDelete(One, (Guid id, WorkItemService service, CancellationToken ct) => ProjectApi.DoneAsync(service.DeleteAsync(id, ct)))
            .Requires(ProjectsPermissions.Write).WithName("DeleteTask").WithSummary("Task: delete");
        api.MapPost(One + "/move/{state}", (Guid id, WorkItemState state, WorkItemService service, CancellationToken ct) => ProjectApi.DoneAsync(service.MoveAsync(id, state, ct)))
            .Requires(ProjectsPermissions.Work).WithName("MoveTask").WithSummary("Task: bring into another state");
        api.MapPost(One + "/steps/{entryId:guid}/tick", (Guid id, Guid entryId, bool done, WorkItemService service, CancellationToken ct) => ProjectApi.DoneAsync(service.TickAsync(id, entryId, done, ct)))
            .Requires(ProjectsPermissions.Work).WithName("TickTaskStep").WithSummary("Task: tick a step of the checklist off, or take the tick back");
        api.MapPost(One + "/reschedule", (Guid id, DateOnly? start, DateOnly? due, WorkItemService service, CancellationToken ct) => ProjectApi.DoneAsync(service.RescheduleAsync(id, start, due, ct)))
            .Requires(ProjectsPermissions.Write).WithName("RescheduleTask").WithSummary("Task: give it other days");
        api.MapPost(One + "/archive", (Guid id, bool archived, WorkItemService service, CancellationToken ct) => ProjectApi.DoneAsync(service.ArchiveAsync(id, archived, ct)))
            .Requires(ProjectsPermissions.Write).WithName("ArchiveTask").WithSummary("Task: put away, or take out again");
    }
}
