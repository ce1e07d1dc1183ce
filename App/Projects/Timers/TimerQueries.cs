using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Projects.TimeEntries;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Timers;

/// <summary>The timer a person has running.</summary>
/// <param name="Project">Number and name.</param>
/// <param name="Task">Number and title; none for the project as a whole.</param>
/// <param name="ActivityId">The service that is done, and <paramref name="Activity"/> its name in the reader's language.</param>
/// <param name="Elapsed">How long it had run when it was read.</param>
public sealed record TimerDetail(Guid ProjectId, string Project, Guid? WorkItemId, string? Task, Guid? ActivityId, string? Activity, string? Note, DateTimeOffset StartedAt, TimeSpan Elapsed)
{
    /// <summary>It has run over midnight by now: somebody may have forgotten it.</summary>
    public bool IsOvernight(DateTimeOffset now) => BusinessCalendar.DayOf(StartedAt) != BusinessCalendar.DayOf(now);
}

/// <summary>Reads about the reader's own timer.</summary>
public sealed class TimerQueries(Database database, Caller caller, TimeProvider clock)
{
    /// <summary>What runs; null where nothing does.</summary>
    public async Task<TimerDetail?> OwnAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Work, ct);
        if (await TimeRules.OwnAsync(db, caller, ct) is not { } own) return null;
        var german = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de";
        var (projects, tasks, items) = (db.Projects, db.WorkItems, db.Items);
        var found = await db.RunningTimers.Where(t => t.MemberId == own).Select(t => new
        {
            Timer = t, Project = projects.Where(p => p.Id == t.ProjectId).Select(p => p.Number + " " + p.Name).First(),
            Task = tasks.Where(w => w.Id == t.WorkItemId).Select(w => w.Number + " " + w.Title).FirstOrDefault(),
            Activity = items.Where(i => i.Id == t.ActivityId).Select(i => german ? i.NameDe : i.NameEn).FirstOrDefault(),
        }).FirstOrDefaultAsync(ct);
        return found is null ? null
            : new(
                found.Timer.ProjectId, found.Project, found.Timer.WorkItemId, found.Task, found.Timer.ActivityId, found.Activity, found.Timer.Note, found.Timer.StartedAt,
                clock.GetUtcNow() - found.Timer.StartedAt);
    }
}
