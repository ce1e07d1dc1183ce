using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects.TimeEntries;
using Microsoft.AspNetCore.Components;

namespace Erp.Projects.Timers;

/// <summary>The running timer in the top bar.</summary>
public sealed partial class TimerClock
{
    readonly string id = ElementIds.Next("timer");
    readonly FormScope scope = new();
    IReadOnlyList<SelectOption<Guid?>> activities = [];
    TimerDetail? timer;
    StopTimerForm form = new();
    Message? refusal;
    bool asksEnd;

    [Inject] TimerQueries Timers { get; set; } = null!;
    [Inject] TimerService Service { get; set; } = null!;
    [Inject] TimeEntryQueries Entries { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>One's own only: it is the same person on every screen.</summary>
    protected override bool Concerns(CommitNotice notice) => notice.ActorId == Caller.Actor.Id && notice.Touches(nameof(RunningTimer));

    protected override async Task LoadAsync()
    {
        var before = timer;
        timer = await Timers.OwnAsync(Leaving);
        // What was typed is about the timer that ran then.
        if (timer?.StartedAt != before?.StartedAt) (form, refusal, before) = (new(), null, null);
        if (timer is null) return;
        Look();
        // What is being typed is newer than what was read.
        if (form.ActivityId == before?.ActivityId) form.ActivityId = timer.ActivityId;
        if (form.Note == before?.Note) form.Note = timer.Note;
        if (!await Caller.MayAsync(ProjectsPermissions.Read)) return;
        activities = [.. (await Entries.ActivitiesAsync(Leaving)).Select(a => new SelectOption<Guid?>(a.Id, a.Name))];
        if (timer is { ActivityId: { } chosen, Activity: { } name } && activities.All(a => a.Value != chosen)) activities = [.. activities, new(chosen, name)];
    }

    protected override void ShowFailure(Failure failure)
    {
        refusal = (failure as InvalidInputException)?.Errors[0].Says ?? failure.Says;
        Toasts.Show(Tone.Danger, refusal);
        Look();
    }

    /// <summary>Midnight passes while pages stand open: whoever opens the menu then, or was refused, is asked when the work ended.</summary>
    void Look() => asksEnd = timer?.IsOvernight(Clock.GetUtcNow()) == true;

    /// <summary>Kept at once: the timer is stopped elsewhere, too.</summary>
    async Task KeepAsync()
    {
        refusal = null;
        var said = new ChangeTimerForm { ActivityId = form.ActivityId, Note = form.Note };
        await TryInTurnAsync(() => Service.ChangeAsync(said));
    }

    /// <summary>Whoever is asked when the work ended saw when it began: nothing said means now.</summary>
    async Task StopAsync()
    {
        refusal = null;
        await scope.AnsweredAsync();
        if (!scope.IsReadable || timer is not { } stopped) return;
        var minutes = 0;
        var until = form.Until ?? (asksEnd ? Clock.GetUtcNow() : null);
        if (!await TryInTurnAsync(async () => minutes = await Service.StopAsync(new() { Until = until }))) return;
        Toasts.Show(Tone.Success, RunningTimerTexts.Stopped.With(DurationInput.Write(minutes), stopped.Task ?? stopped.Project), TimesheetPage.Address(BusinessCalendar.DayOf(stopped.StartedAt)));
        await ReloadAsync();
    }

    async Task DiscardAsync()
    {
        if (!await Confirm.AskAsync(new(RunningTimerTexts.DiscardQuestion, RunningTimerTexts.DiscardExplained, RunningTimerTexts.DiscardShort, Dangerous: true))) return;
        if (await TryAsync(() => Service.DiscardAsync())) await ReloadAsync();
    }
}
