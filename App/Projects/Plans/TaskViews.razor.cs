using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects.Calendars;
using Erp.Projects.Risks;
using Erp.Projects.TimeEntries;
using Erp.Projects.Timers;
using Erp.Projects.WorkItems;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Erp.Projects.Plans;

/// <summary>The views of tasks: list, board, Gantt chart, calendar, people.</summary>
public sealed partial class TaskViews
{
    readonly Dictionary<Guid, WorkItemFace> tasks = [];
    FilterChoices choices = FilterChoices.None;
    readonly HashSet<string> written = [];
    PlanState state = new();
    Plan? plan;
    IReadOnlyList<WorkItemFace> shown = [];
    IReadOnlyList<PlanGroup> groups = [];
    IReadOnlyList<PlanPerson> people = [];
    IReadOnlyList<Colleague> colleagues = [];
    string? title;
    Message? refused;
    bool mayWrite, mayWork, everyone, path;
    IReadOnlySet<Guid> critical = new HashSet<Guid>();
    TimerDetail? timer;

    [Inject] PlanQueries Plans { get; set; } = null!;
    [Inject] WorkItemService Items { get; set; } = null!;
    [Inject] ColleagueQueries Colleagues { get; set; } = null!;
    [Inject] RiskQueries Risks { get; set; } = null!;
    [Inject] TimerQueries Timers { get; set; } = null!;
    [Inject] UndoService Undo { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    /// <summary>The project; none for the tasks of all.</summary>
    [Parameter] public Guid? RecordId { get; set; }

    DateOnly Today => Clock.Today();

    EventCallback<Func<Task>> OnTimer => mayWork ? EventCallback.Factory.Create<Func<Task>>(this, act => TryInTurnAsync(act)) : default;

    /// <summary>Hours stand in the list only, and only one's own timer does.</summary>
    protected override bool Concerns(CommitNotice notice) =>
        notice.Touches(nameof(WorkItem), nameof(Labels.Label), nameof(Project), nameof(Closure), nameof(TimeSettings))
        || (state.View == PlanView.List && (notice.Touches(nameof(Timesheet)) || (notice.ActorId == Caller.Actor.Id && notice.Touches(nameof(RunningTimer)))));

    protected override void OnInitialized()
    {
        state = PlanState.FromQuery(new Uri(Navigation.Uri));
        Navigation.LocationChanged += FollowAddress;
    }

    protected override void Dispose(bool disposing)
    {
        Navigation.LocationChanged -= FollowAddress;
        base.Dispose(disposing);
    }

    /// <summary>Going back in the browser, or a link to the same page, asks for something else by its address. What this page wrote there itself it shows already.</summary>
    void FollowAddress(object? sender, LocationChangedEventArgs changed)
    {
        var asked = PlanState.FromQuery(new Uri(changed.Location));
        // A board follows its address itself.
        if (written.Remove(changed.Location) || Leaving.IsCancellationRequested || (asked.View == PlanView.Board && state.View == PlanView.Board)) return;
        _ = InvokeAsync(async () =>
        {
            state = asked;
            await ShowAsync();
            StateHasChanged();
        });
    }

    /// <summary>A board reads for itself.</summary>
    protected override async Task LoadAsync()
    {
        (mayWork, mayWrite) = (await Caller.MayAsync(ProjectsPermissions.Work), await Caller.MayAsync(ProjectsPermissions.Write));
        if (state.View == PlanView.Board)
        {
            plan = null;
            return;
        }

        if (mayWork) timer = await Timers.OwnAsync(Leaving);
        colleagues = await Colleagues.AllAsync(Leaving);
        plan = await Plans.OfAsync(RecordId, Leaving);
        tasks.Clear();
        foreach (var task in plan.Tasks) tasks.Add(task.Id, task);
        choices = FilterChoices.None.With(plan.Tasks);
        await ReadPathAsync();
        Narrow();
    }

    /// <summary>Only what was touched is read: tasks, hours, one's own timer; everything where a label, stage or name may have changed, or nobody listed what did.</summary>
    protected override async Task OnOthersChangedAsync(IReadOnlyList<CommitNotice> notices)
    {
        if (plan is null || notices.Any(n => n.Touched.Count == 0 || n.Touched.Any(IsAround)))
        {
            await LoadAsync();
            return;
        }

        if (notices.Any(n => n.ActorId == Caller.Actor.Id && n.Touches(nameof(RunningTimer))) && mayWork) timer = await Timers.OwnAsync(Leaving);
        var concerned = notices.Any(n => n.Touches(nameof(Timesheet))) && await ReadHoursAsync();
        foreach (var notice in notices.Where(n => n.Touches(nameof(WorkItem))))
        {
            var found = await Plans.TouchedAsync(RecordId, notice, Leaving);
            concerned |= found.Count > 0 || notice.Touched.Any(t => tasks.ContainsKey(t.RootId));
            foreach (var touch in notice.Touched) tasks.Remove(touch.RootId);
            foreach (var task in found) tasks[task.Id] = task;
            choices = choices.With(found);
        }

        if (!concerned) return;
        await ReadPathAsync();
        Narrow();
    }

    /// <summary>It stands around tasks: labels, days that are free, and projects with their names and stages. Boards do not, though each move of a card is one of theirs, too.</summary>
    bool IsAround(Touch touch) => touch.Entity is nameof(Labels.Label) or nameof(Closure) or nameof(TimeSettings)
        || (touch.Entity == nameof(Project) && (RecordId is null || touch.RootId == RecordId));

    /// <returns>Whether hours of a task that is shown changed.</returns>
    async Task<bool> ReadHoursAsync()
    {
        var (hours, changed) = (await Plans.HoursAsync(RecordId, Leaving), false);
        foreach (var (id, task) in tasks.ToList())
        {
            if (hours.GetValueOrDefault(id) is var now && now == task.ActualHours) continue;
            (tasks[id], changed) = (task with { ActualHours = now }, true);
        }

        return changed;
    }

    Task TogglePathAsync()
    {
        path = !path;
        return ReadAsync(ReadPathAsync);
    }

    /// <summary>Which tasks the event hangs on is reckoned only while it is shown.</summary>
    async Task ReadPathAsync() => critical = path && RecordId is { } project ? await Risks.CriticalTasksAsync(project, Leaving) : new HashSet<Guid>();

    protected override void ShowFailure(Failure failure) => Toasts.Show(Tone.Danger, SaysOf(failure));

    static Message SaysOf(Failure failure) => failure is InvalidInputException { Errors: [var first, ..] } ? first.Says : failure.Says;

    static string IconOf(PlanView view) => view switch
    {
        PlanView.Board => "board", PlanView.Gantt => "gantt", PlanView.Calendar => "calendar", PlanView.People => "users", _ => "list",
    };

    /// <summary>A board keeps its filter and choice in the address itself.</summary>
    Task LookAtAsync(PlanView view)
    {
        var now = state.View == PlanView.Board ? PlanState.FromQuery(new Uri(Navigation.Uri)) : state;
        Go(now with { View = view }, replace: false);
        return ShowAsync();
    }

    Task ShowAsync()
    {
        if (plan is null || state.View == PlanView.Board) return ReloadAsync();
        Narrow();
        return Task.CompletedTask;
    }

    void Show(PlanState next)
    {
        Go(next, replace: true);
        Narrow();
    }

    void Go(PlanState next, bool replace)
    {
        (state, refused) = (next, null);
        var address = Navigation.GetUriWithQueryParameters(next.ToQuery());
        written.Add(address);
        Navigation.NavigateTo(address, replace: replace);
    }

    void Narrow()
    {
        var fits = state.Filter.For(Caller.Actor.Id, Today);
        shown = [.. tasks.Values.Select(Lay).Where(fits)];
        groups = RecordId is null
            ? [.. shown.DistinctBy(t => t.ProjectId).OrderBy(t => t.Project, StringComparer.CurrentCulture).Select(t => new PlanGroup(t.ProjectId, t.Project))]
            : [.. plan?.Stages ?? [], new(null, PlanTexts.NoStage)];
        people = PeopleOf(shown);
    }

    /// <summary>Whose lanes are shown: who has a task, or everybody; the tasks nobody does yet come last.</summary>
    IReadOnlyList<PlanPerson> PeopleOf(IEnumerable<WorkItemFace> some)
    {
        var busy = some.SelectMany(t => t.People).DistinctBy(p => p.MemberId).Select(p => new PlanPerson(p.MemberId, p.Name));
        var all = everyone ? busy.UnionBy(colleagues.Select(c => new PlanPerson(c.MemberId, c.Name)), p => p.MemberId) : busy;
        return [.. all.OrderBy(p => p.Name, StringComparer.CurrentCulture), new(null, PlanTexts.Nobody)];
    }

    void ToggleEveryone()
    {
        everyone = !everyone;
        Narrow();
    }

    /// <summary>A task written down in the calendar.</summary>
    Task<bool> AddAsync(string name, DateOnly due) => TryInTurnAsync(() => Items.CreateAsync(new() { ProjectId = RecordId, Title = name, DueDate = due }));

    /// <summary>One written down in the list, where the reason stands at the line if it is refused.</summary>
    async Task AddAsync() => await TryInTurnAsync(async () =>
    {
        refused = null;
        try
        {
            await Items.CreateAsync(new() { ProjectId = RecordId, Title = title ?? "" });
            title = null;
        }
        catch (Failure failure)
        {
            refused = SaysOf(failure);
        }
    });
}
