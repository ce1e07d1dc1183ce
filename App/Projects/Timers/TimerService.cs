using Erp.Catalog.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.TimeEntries;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Timers;

/// <summary>Starts and stops a person's own timer.</summary>
public sealed class TimerService(UnitOfWork work, Caller caller, Costs costs, TimeProvider clock)
{
    /// <summary>Starts the timer. One that runs is stopped first, and its time written down.</summary>
    /// <exception cref="InvalidInputException">The project is over, task or activity do not fit, or the time of the one that runs cannot be written down: it ran over
    /// midnight, or fills a day beyond its end.</exception>
    public Task StartAsync(StartTimerForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.StartTimer, form, async db =>
        {
            FormCheck.Require(form);
            var member = await TimeRules.RequireMemberAsync(db, caller, null, ct);
            form.ActivityId ??= await UsualActivityAsync(db, member, form, ct);
            await TimeRules.RequireFittingAsync(db, costs, form.ProjectId!.Value, form.WorkItemId, form.ActivityId, isThere: false, ct);
            if (await FindAsync(db, member, ct) is { } running) await WriteAsync(db, running, new(), ct);
            db.Add(new RunningTimer(member, form, clock.GetUtcNow()));
        }, ct);

    /// <summary>Says what is being done while the timer runs.</summary>
    /// <exception cref="NotFoundException">None runs.</exception>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or the activity does not fit.</exception>
    public Task ChangeAsync(ChangeTimerForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ChangeTimer, form, async db =>
        {
            FormCheck.Require(form);
            var timer = await RequireAsync(db, ct);
            await TimeRules.RequireFittingAsync(db, costs, timer.ProjectId, timer.WorkItemId, form.ActivityId, isThere: true, ct);
            timer.Change(form);
        }, ct);

    /// <summary>Stops the timer and writes its time down, day by day.</summary>
    /// <returns>The minutes.</returns>
    /// <exception cref="NotFoundException">None runs.</exception>
    /// <exception cref="InvalidInputException">It ran over midnight and nobody says until when, the end lies before the start or ahead, or a day gets longer than it is;
    /// the timer then runs on.</exception>
    public Task<int> StopAsync(StopTimerForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.StopTimer, form, async db =>
        {
            FormCheck.Require(form);
            return await WriteAsync(db, await RequireAsync(db, ct), form, ct);
        }, ct);

    /// <summary>Stops the timer and writes nothing down.</summary>
    /// <exception cref="NotFoundException">None runs.</exception>
    public Task DiscardAsync(CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.DiscardTimer, null, async db => db.Remove(await RequireAsync(db, ct)), ct);

    async Task<int> WriteAsync(ErpDb db, RunningTimer timer, StopTimerForm form, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (form.Until > now) throw new InvalidInputException(nameof(form.Until), TimeEntryTexts.InFuture);
        if (form.Until is null && BusinessCalendar.DayOf(timer.StartedAt) != BusinessCalendar.DayOf(now))
            throw new InvalidInputException(nameof(form.Until), RunningTimerTexts.SayWhenEnded.With(BusinessCalendar.ClockAt(timer.StartedAt)));
        var activity = form.ActivityId ?? timer.ActivityId;
        var billable = activity is not null && await db.Projects.AnyAsync(p => p.Id == timer.ProjectId && p.ClientId != null, ct);
        var rate = await TimeRules.RequireFittingAsync(db, costs, timer.ProjectId, timer.WorkItemId, activity, isThere: true, ct);
        var entries = timer.Entries(form.Until ?? Later(now, timer.StartedAt), form.Note, activity, billable);
        foreach (var entry in entries) (await TimeRules.SheetAsync(db, timer.MemberId, entry.Day!.Value, ct)).Write(entry, rate);
        db.Remove(timer);
        return entries.Sum(e => e.Minutes!.Value);
    }

    async Task<RunningTimer> RequireAsync(ErpDb db, CancellationToken ct) =>
        await FindAsync(db, await TimeRules.RequireMemberAsync(db, caller, null, ct), ct) ?? throw new NotFoundException();

    /// <summary>Clocks of several servers differ a little.</summary>
    static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    static Task<RunningTimer?> FindAsync(ErpDb db, Guid member, CancellationToken ct) => db.RunningTimers.FirstOrDefaultAsync(t => t.MemberId == member, ct);

    /// <summary>What the person last did for the task, else for the project, else at all, as far as it is still offered.</summary>
    static async Task<Guid?> UsualActivityAsync(ErpDb db, Guid member, StartTimerForm form, CancellationToken ct)
    {
        var offered = (await Activities.OfferedAsync(db, ct)).Select(a => (Guid?)a.Id).ToList();
        return await db.TimeEntries.Where(e => e.MemberId == member && offered.Contains(e.ActivityId))
            .OrderByDescending(e => e.ProjectId == form.ProjectId).ThenByDescending(e => e.WorkItemId == form.WorkItemId).ThenByDescending(e => e.Day).ThenByDescending(e => e.Id)
            .Select(e => e.ActivityId).FirstOrDefaultAsync(ct);
    }
}
