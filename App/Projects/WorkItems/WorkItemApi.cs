using Erp.Platform.Records;
using Erp.Platform.Web;

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
        api.MapWrites<WorkItemForm, WorkItemService>(new(Path, "Task", "Task", ProjectsPermissions.Write),
            (s, form, ct) => s.CreateAsync(form, ct), (s, id, form, ct) => s.ChangeAsync(id, form, ct), (s, id, ct) => s.DeleteAsync(id, ct));
        api.MapPost(One + "/move/{state}", (Guid id, WorkItemState state, WorkItemService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.MoveAsync(id, state, ct)))
            .Requires(ProjectsPermissions.Work).WithName("MoveTask").WithSummary("Task: bring into another state");
        api.MapPost(
            One + "/steps/{entryId:guid}/tick",
            (Guid id, Guid entryId, bool done, WorkItemService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.TickAsync(id, entryId, done, ct)))
            .Requires(ProjectsPermissions.Work).WithName("TickTaskStep").WithSummary("Task: tick a step of the checklist off, or take the tick back");
        api.MapPost(
            One + "/reschedule",
            (Guid id, DateOnly? start, DateOnly? due, WorkItemService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.RescheduleAsync(id, start, due, null, ct)))
            .Requires(ProjectsPermissions.Write).WithName("RescheduleTask").WithSummary("Task: give it other days");
        api.MapPost(Path + "/shift", (WorkItemShiftForm form, WorkItemService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ShiftAsync(form, ct)))
            .Requires(ProjectsPermissions.Write).WithName("ShiftTasks").WithSummary("Tasks: move by days, together or not at all");
        api.MapPost(One + "/assign", (Guid id, Guid? member, WorkItemService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.AssignAsync(id, member, ct)))
            .Requires(ProjectsPermissions.Write).WithName("AssignTask").WithSummary("Task: let another member do it, or nobody yet");
        api.MapPost(One + "/archive", (Guid id, bool archived, WorkItemService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ArchiveAsync([id], archived, ct)))
            .Requires(ProjectsPermissions.Write).WithName("ArchiveTask").WithSummary("Task: put away, or take out again");
    }
}
