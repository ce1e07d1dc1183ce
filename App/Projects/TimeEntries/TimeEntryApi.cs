using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Projects.TimeEntries;

/// <summary>Time and weeks for programs.</summary>
static class TimeEntryApi
{
    const string Path = "projects/time-entries";
    const string Sheets = "projects/timesheets";
    const string Settings = "projects/time-settings";

    public static void MapTimeEntries(this IEndpointRouteBuilder api)
    {
        api.MapList(TimeEntryList.Description);
        api.MapGet(Path + "/{id:guid}", (Guid id, TimeEntryQueries entries, CancellationToken ct) => entries.DetailAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetTimeEntry").WithSummary("Time entry: read");
        api.MapWrites<TimeEntryForm, TimeEntryService>(new(Path, "TimeEntry", "Time entry", ProjectsPermissions.Work),
            (s, form, ct) => s.CreateAsync(form, ct), (s, id, form, ct) => s.ChangeAsync(id, form, ct), (s, id, ct) => s.DeleteAsync(id, ct));
        api.MapPost(Path + "/cell", (TimeCellForm form, TimeEntryService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.PutAsync(form, ct)))
            .Requires(ProjectsPermissions.Work).WithName("PutTimeCell").WithSummary("Timesheet: how long on a day for a project, task and activity; 0 removes it");
        api.MapPost(Path + "/approve", (TimeEntriesForm form, TimesheetService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ApproveAsync(form, ct)))
            .Requires(ProjectsPermissions.ApproveTime).WithName("ApproveTimeEntries").WithSummary("Time entries: agree to submitted ones; people only");
        api.MapPost(Path + "/return", (ReturnTimeForm form, TimesheetService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ReturnAsync(form, ct)))
            .Requires(ProjectsPermissions.ApproveTime).WithName("ReturnTimeEntries").WithSummary("Time entries: give back, saying why; people only");
        api.MapGet("projects/projects/{id:guid}/hours", (Guid id, TimeEntryQueries entries, CancellationToken ct) => entries.OfProjectAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetProjectHours").WithSummary("Project: hours by task and person, against the estimate");
        api.MapGet("projects/tasks/{id:guid}/hours", (Guid id, TimeEntryQueries entries, CancellationToken ct) => entries.OfTaskAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetTaskHours").WithSummary("Task: hours, against the estimate");
        api.MapGet("projects/activities", (TimeEntryQueries entries, CancellationToken ct) => entries.ActivitiesAsync(ct))
            .Requires(ProjectsPermissions.Read).WithName("ListActivities").WithSummary("What hours can be spent on: services counted in hours");
        MapSheets(api);
    }

    static void MapSheets(IEndpointRouteBuilder api)
    {
        api.MapGet(
            Sheets,
            (DateOnly? day, TimesheetQueries sheets, TimeProvider clock, CancellationToken ct) => sheets.OwnAsync(Timesheet.MondayOf(day ?? Platform.Tenancy.BusinessCalendar.Today(clock)), ct))
            .Requires(ProjectsPermissions.Work).WithName("GetOwnTimesheet").WithSummary("Timesheet: one's own week, the one a day lies in");
        api.MapGet(Sheets + "/{id:guid}", (Guid id, TimesheetQueries sheets, CancellationToken ct) => sheets.DetailAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetTimesheet").WithSummary("Timesheet: one person's week");
        api.MapGet(Sheets + "/submitted", (TimesheetQueries sheets, CancellationToken ct) => sheets.SubmittedAsync(ct))
            .Requires(ProjectsPermissions.ApproveTime).WithName("ListSubmittedTimesheets").WithSummary("Timesheets: what waits to be approved");
        api.MapPost(Sheets + "/{id:guid}/submit", (Guid id, TimesheetService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.SubmitAsync(id, ct)))
            .Requires(ProjectsPermissions.Work).WithName("SubmitTimesheet").WithSummary("Timesheet: lay everything open before whoever approves");
        api.MapGet(Settings, async (TimesheetQueries sheets, CancellationToken ct) => (await sheets.SettingsAsync(ct)).Form)
            .Requires(ProjectsPermissions.Read).WithName("GetTimeSettings")
                .WithSummary("Hours: target per day, what they count as among costs, and the federal state whose public holidays plans know");
        api.MapPut(Settings, (TimeSettingsForm form, TimeSettingsService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ChangeAsync(form, ct)))
            .Requires(PlatformPermissions.Settings).WithName("ChangeTimeSettings").WithSummary("Hours: change target, cost category and federal state");
    }
}
