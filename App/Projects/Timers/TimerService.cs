using Erp.Catalog.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Projects.TimeEntries;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Timers;

/// <summary>Starts and stops a person's own timer.</summary>
public sealed class TimerService(UnitOfWork work, Caller caller, Costs costs, TimeProvider clock)
{
    /// <summary>Starts the timer. One that runs is stopped first, and its time written down.</summary>
    /// <exception cref="InvalidInputException">The project is over, task or activity do not fit, or the time of the one that runs cannot be written down.</exception>
    public Task StartAsync(StartTimerForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.StartTimer, form, async db =>
        {
            FormCheck.Require(form);
            var member = await TimeRules.RequireMemberAsync(db, caller, null, ct);
            form.ActivityId ??= await LastActivityAsync(db, member, form, ct);
            await TimeRules.RequireFittingAsync(db, costs, form.ProjectId!.Value, form.WorkItemId, form.ActivityId, ct);
            if (await FindAsync(db, member, ct) is { } running) await WriteAsync(db, running, new(), ct);
            db.Add(new RunningTimer(member, form, clock.GetUtcNow()));
        }, ct);

    /// <summary>Stops the timer and writes its time down, day by day.</summary>
    /// <exception cref="NotFoundException">None runs.</exception>
    /// <exception cref="InvalidInputException">The end lies before the start or ahead, a day gets longer than it is, or the project is over; the timer then runs on.</exception>
    public Task StopAsync(StopTimerForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.StopTimer, form, async db =>
        {
            FormCheck.Require(form);
            await WriteAsync(db, await RequireAsync(db, ct), form, ct);
        }, ct);

    /// <summary>Stops the timer and writes nothing down.</summary>
    /// <exception cref="NotFoundException">None runs.</exception>
    public Task DiscardAsync(CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.DiscardTimer, null, async db => db.Remove(await RequireAsync(db, ct)), ct);

    async Task WriteAsync(ErpDb db, RunningTimer timer, StopTimerForm form, CancellationToken ct)
    {
        if (form.Until > clock.GetUtcNow()) throw new InvalidInputException(nameof(form.Until), TimeEntryTexts.InFuture);
        var billable = timer.ActivityId is not null && await db.Projects.AnyAsync(p => p.Id == timer.ProjectId && p.ClientId != null, ct);
        var rate = await TimeRules.RequireFittingAsync(db, costs, timer.ProjectId, timer.WorkItemId, timer.ActivityId, ct);
        foreach (var entry in timer.Entries(form.Until ?? Later(clock.GetUtcNow(), timer.StartedAt), form.Note, billable))
            (await TimeRules.SheetAsync(db, timer.MemberId, entry.Day!.Value, ct)).Write(entry, rate);
        db.Remove(timer);
    }

    async Task<RunningTimer> RequireAsync(ErpDb db, CancellationToken ct) =>
        await FindAsync(db, await TimeRules.RequireMemberAsync(db, caller, null, ct), ct) ?? throw new NotFoundException();

    /// <summary>Clocks of several servers differ a little.</summary>
    static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    static Task<RunningTimer?> FindAsync(ErpDb db, Guid member, CancellationToken ct) => db.RunningTimers.FirstOrDefaultAsync(t => t.MemberId == member, ct);

    /// <summary>What the person last did for the task, else for the project.</summary>
    static Task<Guid?> LastActivityAsync(ErpDb db, Guid member, StartTimerForm form, CancellationToken ct) =>
        db.TimeEntries.Where(e => e.MemberId == member && e.ProjectId == form.ProjectId && e.ActivityId != null)
            .OrderByDescending(e => e.WorkItemId == form.WorkItemId).ThenByDescending(e => e.Day).ThenByDescending(e => e.Id).Select(e => e.ActivityId).FirstOrDefaultAsync(ct);
}
