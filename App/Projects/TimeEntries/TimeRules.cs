using Erp.Catalog.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.TimeEntries;

/// <summary>What writing time down owes to members, projects and the catalogue. Everything here joins the caller's transaction.</summary>
static class TimeRules
{
    /// <summary>Whose time somebody may write: their own, or anybody's who may approve hours.</summary>
    /// <returns>The member.</returns>
    /// <exception cref="ForbiddenException">It is somebody else's.</exception>
    /// <exception cref="InvalidInputException">Nobody is named, and who acts is no member.</exception>
    public static async Task<Guid> RequireMemberAsync(ErpDb db, Caller caller, Guid? memberId, CancellationToken ct)
    {
        var own = await OwnAsync(db, caller, ct);
        if (memberId is { } named && named != own) await caller.DemandAsync(ProjectsPermissions.ApproveTime, ct);
        return memberId ?? own ?? throw new InvalidInputException(nameof(TimeEntryForm.MemberId), FormTexts.Required);
    }

    /// <summary>The place in the company of whoever acts; none for programs.</summary>
    public static async Task<Guid?> OwnAsync(ErpDb db, Caller caller, CancellationToken ct)
    {
        var user = caller.Actor.Id;
        return await db.Set<Member>().Where(m => m.UserId == user).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(ct);
    }

    /// <summary>The week of a person that a day lies in, with its entries; begins it where there is none yet.</summary>
    public static async Task<Timesheet> SheetAsync(ErpDb db, Guid memberId, DateOnly day, CancellationToken ct)
    {
        var sheet = await FindSheetAsync(db, memberId, day, ct);
        if (sheet is null) db.Add(sheet = new Timesheet(memberId, Timesheet.MondayOf(day)));
        return sheet;
    }

    /// <summary>The week of a person that a day lies in, with its entries; null where there is none yet.</summary>
    public static async Task<Timesheet?> FindSheetAsync(ErpDb db, Guid memberId, DateOnly day, CancellationToken ct)
    {
        var monday = Timesheet.MondayOf(day);
        return db.Timesheets.Local.FirstOrDefault(t => t.MemberId == memberId && t.Monday == monday)
            ?? await db.Timesheets.WithEntries().FirstOrDefaultAsync(t => t.MemberId == memberId && t.Monday == monday, ct);
    }

    /// <summary>The week an entry belongs to, with the entry, for whoever may write there.</summary>
    /// <exception cref="NotFoundException">There is no such entry.</exception>
    /// <exception cref="ForbiddenException">It is somebody else's.</exception>
    public static async Task<(Timesheet Sheet, TimeEntry Entry)> RequireEntryAsync(ErpDb db, Caller caller, Guid id, CancellationToken ct)
    {
        var sheet = await db.Timesheets.WithEntries().FirstOrDefaultAsync(t => t.Entries.Any(e => e.Id == id), ct) ?? throw new NotFoundException();
        await RequireMemberAsync(db, caller, sheet.MemberId, ct);
        return (sheet, sheet.Entries.Single(e => e.Id == id));
    }

    /// <summary>Refuses projects that are over and templates, unless it is about time already on them; tasks of others, and what is no service counted in hours.</summary>
    /// <returns>What an hour of the activity costs the company; null where there is none, or nobody knows.</returns>
    /// <exception cref="InvalidInputException">At the field.</exception>
    public static async Task<decimal?> RequireFittingAsync(ErpDb db, Costs costs, Guid projectId, Guid? workItemId, Guid? activityId, bool isThere, CancellationToken ct)
    {
        var project = await db.Projects.AsNoTracking().FirstOrDefaultAsync(p => p.Id == projectId, ct)
            ?? throw new InvalidInputException(nameof(TimeEntryForm.ProjectId), TimeEntryTexts.ProjectUnknown);
        if (project.IsOver && !isThere)
            throw new InvalidInputException(nameof(TimeEntryForm.ProjectId), ProjectTexts.IsOver.With(project.Number, Project.Transitions.Label(project.State)));
        if (project.IsTemplate && !isThere) throw new InvalidInputException(nameof(TimeEntryForm.ProjectId), ProjectTexts.OnlyTemplate.With(project.Number));
        if (workItemId is { } task && !await db.WorkItems.AnyAsync(w => w.Id == task && w.ProjectId == projectId, ct))
            throw new InvalidInputException(nameof(TimeEntryForm.WorkItemId), TimeEntryTexts.TaskUnknown);
        if (activityId is not { } item) return null;
        var activity = (await Activities.AmongAsync(db, [item], ct)).SingleOrDefault() ?? throw new InvalidInputException(nameof(TimeEntryForm.ActivityId), TimeEntryTexts.ActivityUnknown);
        return (await costs.OpenAsync(db, [item], ct)).Find(item, activity.UnitCode);
    }
}
