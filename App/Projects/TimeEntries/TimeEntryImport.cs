using Erp.Catalog.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Projects.TimeEntries;

/// <summary>
/// How files bring hours, as drafts: each row adds to the week of its person, one's own where nobody is named. Hours that stand there already are left as they are,
/// whatever became of them, so that a file that comes again doubles nothing.
/// </summary>
public static class TimeEntryImport
{
    public static readonly ImportType<Timesheet, TimeEntryForm> Type = new ImportType<Timesheet, TimeEntryForm>(
        "projects/time-entries", TimeEntryTexts.TimeEntry, TimeEntryTexts.TimeEntries, ProjectsPermissions.Read, ProjectsPermissions.Work)
    {
        IsThere = async (scope, form, ct) =>
        {
            form.RequireOrder(scope.Services.GetRequiredService<TimeProvider>().Today());
            var sheet = await TimeRules.FindSheetAsync(scope.Db, await MemberAsync(scope, form, ct), form.Day!.Value, ct);
            return sheet is not null && sheet.Entries.Any(entry => entry.Says(form) && scope.Claim(entry.Id));
        },
        Make = async (scope, form, ct) =>
        {
            var rate = await scope.OnceAsync((form.ProjectId, form.WorkItemId, form.ActivityId), () =>
                TimeRules.RequireFittingAsync(scope.Db, scope.Services.GetRequiredService<Costs>(), form.ProjectId!.Value, form.WorkItemId, form.ActivityId, isThere: false, ct));
            var sheet = await TimeRules.SheetAsync(scope.Db, await MemberAsync(scope, form, ct), form.Day!.Value, ct);
            scope.Claim(sheet.Write(form, rate).Id);
            return sheet;
        },
    }
        .Reference(f => f.MemberId, TimeEntryTexts.MemberId, MemberLookups.MembersAsync, "Member", "Employee", "Mitarbeiter", "User", "Benutzer", "Name", "E-mail", "E-Mail")
        .Field(f => f.Day, TimeEntryTexts.Day, "Date", "Datum", "Start date", "Work date")
        .Reference(f => f.ProjectId, TimeEntryTexts.ProjectId, ProjectLookups.ProjectsAsync, "Project", "Projekt", "Project no", "Projektnummer", "Projekt-Nr")
        .Reference(f => f.WorkItemId, TimeEntryTexts.WorkItemId, ProjectLookups.WorkItemsAsync, "Task", "Aufgabe", "Task no", "Aufgabennummer", "Aufgaben-Nr", "Issue key")
        .Reference(f => f.ActivityId, TimeEntryTexts.ActivityId, ItemLookups.ItemsAsync, "Activity", "Tätigkeit", "Service", "Leistung")
        .Field(f => f.Minutes, TimeEntryTexts.Hours, "Hours", "Stunden", "Duration", "Dauer", "Time", "Zeit", "Time spent", "Aufwand")
        .Field(f => f.Billable, TimeEntryTexts.Billable, "Billable", "Abrechenbar", "Invoiceable")
        .Field(f => f.From, TimeEntryTexts.From, "Begin", "Beginn", "Start", "From", "Von")
        .Field(f => f.Until, TimeEntryTexts.Until, "End", "Ende", "Until", "To", "Bis")
        .Field(f => f.Note, TimeEntryTexts.Note, "Note", "Notiz", "Description", "Beschreibung", "Comment", "Bemerkung");

    /// <exception cref="InvalidInputException">It is somebody else's time, or nobody's.</exception>
    static async Task<Guid> MemberAsync(ImportScope scope, TimeEntryForm form, CancellationToken ct)
    {
        try
        {
            return await scope.OnceAsync((nameof(form.MemberId), form.MemberId), () => TimeRules.RequireMemberAsync(scope.Db, scope.Services.GetRequiredService<Caller>(), form.MemberId, ct));
        }
        catch (ForbiddenException)
        {
            throw new InvalidInputException(nameof(form.MemberId), TimeEntryTexts.OthersTime);
        }
    }
}
