using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Projects.Calendars;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.TimeEntries;

/// <summary>One person's week.</summary>
/// <param name="Id">None while nothing is written down.</param>
/// <param name="IsOwn">It is that of whoever reads.</param>
/// <param name="MayApprove">Who reads may decide about it: they have the right, and it is not their own unless nobody else could.</param>
/// <param name="TargetMinutes">What is to be written down on a working day.</param>
/// <param name="Free">Public holidays and closures: nothing is to be written down on them.</param>
/// <param name="Entries">By day and project.</param>
public sealed record TimesheetDetail(Guid? Id, Guid MemberId, string Person, bool IsOwn, bool MayApprove, DateOnly Monday, int TargetMinutes, FreeDays Free, IReadOnlyList<TimeEntryRow> Entries);

/// <summary>What waits to be approved of one person's week.</summary>
/// <param name="MayApprove">Who reads may decide about it: it is not their own, or nobody else could.</param>
/// <param name="Overlapping">The entries that lie at the same time as another of that person, whatever became of that one.</param>
public sealed record SubmittedWeek(Guid Id, string Person, DateOnly Monday, bool MayApprove, IReadOnlyList<TimeEntryRow> Entries, IReadOnlySet<Guid> Overlapping);

/// <summary>The weeks that wait, the oldest first.</summary>
/// <param name="Weeks">As many as can be decided about at once.</param>
/// <param name="More">How many wait behind them.</param>
public sealed record SubmittedWeeks(IReadOnlyList<SubmittedWeek> Weeks, int More);

/// <summary>Reads about people's weeks.</summary>
public sealed class TimesheetQueries(Database database, Caller caller)
{
    /// <summary>The reader's own week.</summary>
    /// <exception cref="Platform.Work.NotFoundException">Who reads is no member.</exception>
    public async Task<TimesheetDetail> OwnAsync(DateOnly monday, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Work, ct);
        var own = await TimeRules.OwnAsync(db, caller, ct) ?? throw new Platform.Work.NotFoundException();
        var id = await db.Timesheets.Where(t => t.MemberId == own && t.Monday == monday).Select(t => (Guid?)t.Id).FirstOrDefaultAsync(ct);
        return await DetailAsync(db, id, own, monday, ct);
    }

    /// <summary>A week by its key: one's own, or anybody's for whoever may approve hours. When colleagues begin and end, and why something was given back, is nobody else's business.</summary>
    /// <exception cref="Platform.Work.ForbiddenException">It is somebody else's.</exception>
    /// <exception cref="Platform.Work.NotFoundException">There is none.</exception>
    public async Task<TimesheetDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var sheet = await db.Timesheets.RequireAsync(id, ct);
        if (sheet.MemberId != await TimeRules.OwnAsync(db, caller, ct)) await caller.DemandAsync(ProjectsPermissions.ApproveTime, ct);
        return await DetailAsync(db, id, sheet.MemberId, sheet.Monday, ct);
    }

    /// <summary>What waits to be approved, the oldest week first; no more entries than can be approved at once.</summary>
    public async Task<SubmittedWeeks> SubmittedAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.ApproveTime, ct);
        var waiting = await db.Timesheets.Select(t => new { t.Id, t.Monday, Count = t.Entries.Count(e => e.State == TimeEntryState.Submitted) }).Where(t => t.Count > 0)
            .OrderBy(t => t.Monday).ThenBy(t => t.Id).ToListAsync(ct);
        var room = TimeEntryLimits.AtOnce;
        var ids = waiting.TakeWhile(t => (room -= t.Count) >= 0).Select(t => t.Id).ToList();
        var entries = (await Ordered(TimeEntryQueries.Rows(db).Where(e => ids.Contains(e.TimesheetId) && e.State == TimeEntryState.Submitted)).ToListAsync(ct)).ToLookup(e => e.TimesheetId);
        var spans = (await db.TimeEntries.Where(e => ids.Contains(e.TimesheetId) && e.From != null).Select(e => new { e.TimesheetId, Span = new WorkedSpan(e.Id, e.From, e.Until) }).ToListAsync(ct))
            .ToLookup(e => e.TimesheetId, e => e.Span);
        var sheets = await db.Timesheets.Where(t => ids.Contains(t.Id)).ToListAsync(ct);
        var own = await TimeRules.OwnAsync(db, caller, ct);
        var alone = sheets.Exists(t => t.MemberId == own) && !await HasOtherApproverAsync(db, caller.Actor.Id, ct);
        return new(
            [
                .. sheets.Select(t => new SubmittedWeek(t.Id, entries[t.Id].First().Person, t.Monday, t.MemberId != own || alone, [.. entries[t.Id]], TimesheetGrid.Overlapping([.. spans[t.Id]])))
                    .OrderBy(t => t.Monday).ThenBy(t => t.Person),
            ],
            waiting.Count - ids.Count);
    }

    /// <summary>How many weeks wait to be approved by whoever reads: those of others.</summary>
    public async Task<int> WaitingAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.ApproveTime, ct);
        var own = await TimeRules.OwnAsync(db, caller, ct);
        return await db.TimeEntries.Where(e => e.State == TimeEntryState.Submitted && e.MemberId != own).Select(e => e.TimesheetId).Distinct().CountAsync(ct);
    }

    /// <summary>How the company looks at hours, and the key of that record.</summary>
    /// <exception cref="Platform.Work.NotFoundException">It was never set up.</exception>
    public async Task<(Guid Id, TimeSettingsForm Form)> SettingsAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var settings = await db.TimeSettings.FirstOrDefaultAsync(ct) ?? throw new Platform.Work.NotFoundException();
        return (settings.Id, new() { Version = settings.Version, TargetMinutes = settings.TargetMinutes, CategoryId = settings.CategoryId, State = settings.State });
    }

    /// <summary>Whether somebody else may approve hours too.</summary>
    internal static async Task<bool> HasOtherApproverAsync(ErpDb db, Guid userId, CancellationToken ct)
    {
        var roles = (await db.Set<Role>().AsNoTracking().ToListAsync(ct)).Where(r => r.Permissions.Contains(ProjectsPermissions.ApproveTime)).Select(r => r.Id).ToList();
        return await db.Set<Member>().AnyAsync(m => m.Active && m.UserId != userId && m.Roles.Any(r => roles.Contains(r.RoleId)), ct);
    }

    async Task<TimesheetDetail> DetailAsync(ErpDb db, Guid? id, Guid memberId, DateOnly monday, CancellationToken ct)
    {
        var member = await db.Set<Member>().RequireAsync(memberId, ct);
        var isOwn = member.UserId == caller.Actor.Id;
        var mayApprove = await caller.MayAsync(ProjectsPermissions.ApproveTime, ct) && !(isOwn && await HasOtherApproverAsync(db, member.UserId, ct));
        var target = await db.TimeSettings.Select(s => (int?)s.TargetMinutes).FirstOrDefaultAsync(ct) ?? TimeSettingsForm.UsualTarget;
        var entries = id is null ? [] : await Ordered(TimeEntryQueries.Rows(db).Where(e => e.TimesheetId == id)).ToListAsync(ct);
        return new(id, memberId, member.Name, isOwn, mayApprove, monday, target, await FreeDays.ReadAsync(db, ct), entries);
    }

    static IOrderedQueryable<TimeEntryRow> Ordered(IQueryable<TimeEntryRow> rows) => rows.OrderBy(e => e.Day).ThenBy(e => e.Project).ThenBy(e => e.Id);
}
