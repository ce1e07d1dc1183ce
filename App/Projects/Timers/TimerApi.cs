using Erp.Platform.Web;

namespace Erp.Projects.Timers;

/// <summary>One's own timer for programs that act for a person.</summary>
static class TimerApi
{
    const string Path = "projects/timer";

    public static void MapTimer(this IEndpointRouteBuilder api)
    {
        api.MapGet(Path, (TimerQueries timers, CancellationToken ct) => timers.OwnAsync(ct))
            .Requires(ProjectsPermissions.Work).WithName("GetTimer").WithSummary("Timer: what runs, if anything does");
        api.MapPost(Path + "/start", (StartTimerForm form, TimerService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.StartAsync(form, ct)))
            .Requires(ProjectsPermissions.Work).WithName("StartTimer").WithSummary("Timer: start; one that runs is stopped first");
        api.MapPut(Path, (ChangeTimerForm form, TimerService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ChangeAsync(form, ct)))
            .Requires(ProjectsPermissions.Work).WithName("ChangeTimer").WithSummary("Timer: say what is being done while it runs");
        api.MapPost(Path + "/stop", (StopTimerForm form, TimerService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.StopAsync(form, ct)))
            .Requires(ProjectsPermissions.Work).WithName("StopTimer").WithSummary("Timer: stop and write the time down");
        api.MapDelete(Path, (TimerService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.DiscardAsync(ct)))
            .Requires(ProjectsPermissions.Work).WithName("DiscardTimer").WithSummary("Timer: stop and write nothing down");
    }
}
