using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.TimeEntries;

/// <summary>The hours of a task, or of somebody.</summary>
/// <param name="Id">The task or the member; none for the project as a whole.</param>
/// <param name="Estimated">Hours it was thought to take; none for persons.</param>
/// <param name="Minutes">Minutes written down.</param>
public sealed record HoursOf(Guid? Id, string Name, decimal? Estimated, int Minutes);

/// <summary>What the hours of a project add up to.</summary>
/// <param name="Estimated">Hours its tasks were thought to take.</param>
/// <param name="Minutes">Minutes written down.</param>
/// <param name="ToBill">Minutes that are approved, billable and on no invoice.</param>
public sealed record HoursStanding(decimal Estimated, int Minutes, int ToBill);

/// <summary>The hours of a project.</summary>
/// <param name="Standing">What they add up to.</param>
/// <param name="Tasks">By task, as far as there are hours or an estimate.</param>
/// <param name="People">By person, most hours first.</param>
/// <param name="Latest">The latest entries, at most <see cref="TimeEntryQueries.MostShown"/>.</param>
public sealed record ProjectHours(HoursStanding Standing, IReadOnlyList<HoursOf> Tasks, IReadOnlyList<HoursOf> People, IReadOnlyList<TimeEntryRow> Latest);

/// <summary>The hours of a task.</summary>
public sealed record TaskHours(Guid ProjectId, decimal? Estimated, int Minutes, IReadOnlyList<TimeEntryRow> Entries);

/// <summary>What an entry of time costs a project.</summary>
/// <param name="Hours">To two decimals.</param>
/// <param name="Cost">Without tax, in the currency of the books; none where nobody knows what the activity costs.</param>
/// <param name="CategoryId">What hours count as in this company.</param>
sealed record TimeCost(Guid EntryId, DateOnly Day, decimal Hours, decimal? Cost, Guid? CategoryId);

/// <summary>Reads about entries of time.</summary>
public sealed class TimeEntryQueries(Database database, Caller caller, TimeProvider clock)
{
    /// <summary>Most entries a page shows beside other things; the list has all.</summary>
    public const int MostShown = 50;

    /// <summary>One entry.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<TimeEntryRow> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await LatestAsync(db, Rows(db).Where(e => e.Id == id), ct) is [var row] ? row : throw new Platform.Work.NotFoundException();
    }

    /// <summary>What hours can be spent on, by number.</summary>
    public async Task<IReadOnlyList<Activity>> ActivitiesAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await Activities.OfferedAsync(db, ct);
    }

    /// <summary>Whether hours on a project are billed as a rule: it has a client.</summary>
    public async Task<bool> IsBilledAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await db.Projects.AnyAsync(p => p.Id == projectId && p.ClientId != null, ct);
    }

    /// <summary>Whether somebody has written time down at the same time already, or their timer runs then: worked side by side, or written down twice.</summary>
    /// <param name="memberId">Whose time it is; that of whoever asks where nobody is named.</param>
    /// <param name="from">When it began.</param>
    /// <param name="until">When it ended.</param>
    /// <param name="except">The entry that is being changed.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Platform.Work.ForbiddenException">It is somebody else's, and the right to approve hours is missing.</exception>
    public async Task<bool> IsTakenAsync(Guid? memberId, DateTimeOffset from, DateTimeOffset until, Guid? except, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Work, ct);
        var (member, start, end) = (await TimeRules.RequireMemberAsync(db, caller, memberId, ct), from.ToUniversalTime(), until.ToUniversalTime());
        return await db.TimeEntries.AnyAsync(e => e.MemberId == member && e.Id != except && e.From < end && e.Until > start, ct)
            || await db.RunningTimers.AnyAsync(t => t.MemberId == member && t.StartedAt < end, ct);
    }

    /// <summary>What the hours of a project add up to; null where there are none, nor an estimate.</summary>
    public async Task<HoursStanding?> StandingAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await StandingAsync(db, projectId, ct) is var standing && standing is { Estimated: 0, Minutes: 0 } ? null : standing;
    }

    /// <summary>Minutes of a project that nobody agreed to yet, that are still to be billed, or that timers run up just now; null where there are none.</summary>
    public async Task<int?> UnsettledAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await UnsettledAsync(db, projectId, clock.GetUtcNow(), ct);
    }

    /// <summary>The same, in the caller's context.</summary>
    internal static async Task<int?> UnsettledAsync(ErpDb db, Guid projectId, DateTimeOffset now, CancellationToken ct)
    {
        var running = await db.RunningTimers.Where(t => t.ProjectId == projectId).Select(t => t.StartedAt).ToListAsync(ct);
        var minutes = running.Sum(start => Math.Max(1, (int)(now - start).TotalMinutes)) + await db.TimeEntries.Where(
            e => e.ProjectId == projectId && e.State != TimeEntryState.Invoiced && (e.State != TimeEntryState.Approved || e.Billable))
            .SumAsync(e => e.Minutes, ct);
        return minutes > 0 ? minutes : null;
    }

    /// <summary>The hours of a project by task and person.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<ProjectHours> OfProjectAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        await db.Projects.RequireAsync(projectId, ct);
        var (entries, members) = (db.TimeEntries.Where(e => e.ProjectId == projectId), db.Set<Member>());
        var spent = (await entries.GroupBy(e => e.WorkItemId).Select(g => new { g.Key, Minutes = g.Sum(e => e.Minutes) }).ToListAsync(ct)).ToDictionary(s => s.Key ?? Guid.Empty, s => s.Minutes);
        var worked = spent.Keys.ToList();
        var tasks = (await db.WorkItems.Where(w => w.ProjectId == projectId && (w.State != WorkItemState.Cancelled || worked.Contains(w.Id))).OrderBy(w => w.Number)
                .Select(w => new { w.Id, Name = w.Number + " " + w.Title, w.EstimatedHours }).ToListAsync(ct))
            .ConvertAll(w => new HoursOf(w.Id, w.Name, w.EstimatedHours, spent.GetValueOrDefault(w.Id)));
        if (spent.TryGetValue(Guid.Empty, out var whole)) tasks.Add(new(null, TimeEntryTexts.WithoutTask, null, whole));
        var people = await entries.GroupBy(e => e.MemberId).Select(g => new { g.Key, Minutes = g.Sum(e => e.Minutes) }).OrderByDescending(g => g.Minutes).ThenBy(g => g.Key)
            .Select(g => new HoursOf(g.Key, members.Where(m => m.Id == g.Key).Select(m => m.Name).First(), null, g.Minutes)).ToListAsync(ct);
        return new(await StandingAsync(db, projectId, ct), tasks.FindAll(t => t.Minutes > 0 || t.Estimated > 0), people, await LatestAsync(db, Rows(db).Where(e => e.ProjectId == projectId), ct));
    }

    /// <summary>The hours of a task.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<TaskHours> OfTaskAsync(Guid workItemId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var task = await db.WorkItems.RequireAsync(workItemId, ct);
        return new(
            task.ProjectId, task.EstimatedHours, await db.TimeEntries.Where(e => e.WorkItemId == workItemId).SumAsync(e => e.Minutes, ct),
            await LatestAsync(db, Rows(db).Where(e => e.WorkItemId == workItemId), ct));
    }

    /// <summary>All entries as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<TimeEntryRow> Rows(ErpDb db)
    {
        var german = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de";
        var (tasks, items) = (db.WorkItems, db.Items);
        return db.TimeEntries.Join(db.Projects, e => e.ProjectId, p => p.Id, (e, p) => new { e, p }).Join(db.Set<Member>(), x => x.e.MemberId, m => m.Id, (x, m) => new TimeEntryRow
        {
            Id = x.e.Id, TimesheetId = x.e.TimesheetId, MemberId = x.e.MemberId, Person = m.Name, ProjectId = x.e.ProjectId, Project = x.p.Number + " " + x.p.Name,
            WorkItemId = x.e.WorkItemId, Task = tasks.Where(w => w.Id == x.e.WorkItemId).Select(w => w.Number + " " + w.Title).FirstOrDefault(),
            ActivityId = x.e.ActivityId, Activity = items.Where(i => i.Id == x.e.ActivityId).Select(i => german ? i.NameDe : i.NameEn).FirstOrDefault(),
            Day = x.e.Day, Minutes = x.e.Minutes, Hours = Math.Round(x.e.Minutes / 60m, Money.Decimals), From = x.e.From, Until = x.e.Until, Note = x.e.Note,
            Billable = x.e.Billable, State = x.e.State, ReturnReason = x.e.ReturnReason, InvoiceId = x.e.InvoiceId,
        });
    }

    /// <summary>What the hours of a project cost, entry by entry, whatever became of them; for whoever reckons with them in the same context and asks for a right of their own.</summary>
    internal static async Task<IReadOnlyList<TimeCost>> CostsOfAsync(ErpDb db, Guid projectId, CancellationToken ct)
    {
        var category = await db.TimeSettings.Select(s => s.CategoryId).FirstOrDefaultAsync(ct);
        var entries = await db.TimeEntries.Where(e => e.ProjectId == projectId).OrderBy(e => e.Day).ThenBy(e => e.Id).Select(e => new { e.Id, e.Day, e.Minutes, e.CostRate }).ToListAsync(ct);
        return entries.ConvertAll(e => new TimeCost(e.Id, e.Day, TimeEntry.Hours(e.Minutes), e.CostRate is { } rate ? Money.Round(e.Minutes * rate / TimeEntryLimits.MinutesPerHour) : null, category));
    }

    static async Task<HoursStanding> StandingAsync(ErpDb db, Guid projectId, CancellationToken ct)
    {
        var entries = db.TimeEntries.Where(e => e.ProjectId == projectId);
        return new(
            await db.WorkItems.Where(w => w.ProjectId == projectId && w.State != WorkItemState.Cancelled).SumAsync(w => w.EstimatedHours ?? 0, ct),
            await entries.SumAsync(e => e.Minutes, ct), await entries.Where(e => e.State == TimeEntryState.Approved && e.Billable).SumAsync(e => e.Minutes, ct));
    }

    /// <summary>The latest of these. When others begin and end, and why something was given back, only they themselves read, and whoever may approve hours.</summary>
    async Task<IReadOnlyList<TimeEntryRow>> LatestAsync(ErpDb db, IQueryable<TimeEntryRow> rows, CancellationToken ct)
    {
        var latest = await rows.OrderByDescending(e => e.Day).ThenByDescending(e => e.Id).Take(MostShown).ToListAsync(ct);
        if (await caller.MayAsync(ProjectsPermissions.ApproveTime, ct)) return latest;
        var own = await TimeRules.OwnAsync(db, caller, ct);
        return latest.ConvertAll(e => e.MemberId == own ? e : e with { From = null, Until = null, ReturnReason = null });
    }
}
