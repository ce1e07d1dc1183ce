using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects.Risks;
using Erp.Projects.TimeEntries;
using Erp.Projects.Timers;
using Erp.Projects.WorkItems;
using Microsoft.AspNetCore.Components;

namespace Erp.Projects.Plans;

/// <summary>The views of tasks: list, board, Gantt chart, calendar, people.</summary>
public sealed partial class TaskViews
{
    readonly Dictionary<Guid, WorkItemFace> tasks = [];
    readonly Stack<Guid> done = [];
    PlanState state = new();
    Plan? plan;
    IReadOnlyList<WorkItemFace> shown = [];
    IReadOnlyList<Colleague> colleagues = [];
    string? seen, title;
    Message? refused;
    bool mayWrite, mayWork, everyone, adding, path;
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

    /// <summary>The view wanted.</summary>
    [SupplyParameterFromQuery(Name = "as")] public string? As { get; set; }

    DateOnly Today => Clock.Today();

    /// <summary>The stages of the project and what has none; across projects the projects.</summary>
    IReadOnlyList<PlanGroup> Groups => RecordId is null
        ? [.. shown.DistinctBy(t => t.ProjectId).OrderBy(t => t.Project, StringComparer.CurrentCulture).Select(t => new PlanGroup(t.ProjectId, t.Project))]
        : [.. plan!.Stages, new(null, PlanTexts.NoStage)];

    /// <summary>Whose lanes are shown: who has a task, or everybody; the tasks nobody does yet come last.</summary>
    IReadOnlyList<PlanPerson> People
    {
        get
        {
            var busy = shown.SelectMany(t => t.People).DistinctBy(p => p.MemberId).Select(p => new PlanPerson(p.MemberId, p.Name));
            var all = everyone ? busy.UnionBy(colleagues.Select(c => new PlanPerson(c.MemberId, c.Name)), p => p.MemberId) : busy;
            return [.. all.OrderBy(p => p.Name, StringComparer.CurrentCulture), new(null, PlanTexts.Nobody)];
        }
    }

    EventCallback<Func<Task>> OnTimer => mayWork ? EventCallback.Factory.Create<Func<Task>>(this, act => TryAsync(act)) : default;

    /// <summary>Hours stand in the list only, and only one's own timer does.</summary>
    protected override bool Concerns(CommitNotice notice) =>
        notice.Touches(nameof(WorkItem), nameof(Labels.Label), nameof(Project))
        || (state.View == PlanView.List && (notice.Touches(nameof(Timesheet)) || (notice.ActorId == Caller.Actor.Id && notice.Touches(nameof(RunningTimer)))));

    protected override void OnInitialized() => (seen, state) = (As, PlanState.FromQuery(new Uri(Navigation.Uri)));

    /// <summary>Going back in the browser is another address of the same page.</summary>
    protected override async Task OnParametersSetAsync()
    {
        if (As == seen) return;
        (seen, state) = (As, PlanState.FromQuery(new Uri(Navigation.Uri)));
        await ShowAsync();
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
        await ReadPathAsync();
        Narrow();
    }

    /// <summary>Only the tasks that were touched are read; all where a stage or label may have changed, or nobody listed what did.</summary>
    protected override async Task OnOthersChangedAsync(IReadOnlyList<CommitNotice> notices)
    {
        if (plan is null || notices.Any(n => n.Touched.Count == 0 || n.Touched.Any(t => t.Entity != nameof(WorkItem))))
        {
            await LoadAsync();
            return;
        }

        foreach (var notice in notices)
        {
            foreach (var touch in notice.Touched) tasks.Remove(touch.RootId);
            foreach (var task in await Plans.TouchedAsync(RecordId, notice, Leaving)) tasks[task.Id] = task;
        }

        await ReadPathAsync();

        Narrow();
    }

    Task TogglePathAsync()
    {
        path = !path;
        return ReadAsync(ReadPathAsync);
    }

    /// <summary>Which tasks the event hangs on is reckoned only while it is shown.</summary>
    async Task ReadPathAsync() => critical = path && RecordId is { } project ? await Risks.CriticalTasksAsync(project, Leaving) : new HashSet<Guid>();

    protected override void ShowFailure(Failure failure)
    {
        var says = failure is InvalidInputException { Errors: [var first, ..] } ? first.Says : failure.Says;
        if (adding) refused = says;
        else Toasts.Show(Tone.Danger, says);
    }

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
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(next.ToQuery()), replace: replace);
    }

    void Narrow()
    {
        var fits = state.Filter.For(Caller.Actor.Id, Today);
        shown = [.. tasks.Values.Where(fits)];
    }

    async Task AddAsync(string? name, DateOnly? due)
    {
        (refused, adding) = (null, state.View == PlanView.List);
        if (await TryAsync(() => Items.CreateAsync(new() { ProjectId = RecordId, Title = name ?? "", DueDate = due }))) title = null;
        adding = false;
    }

    async Task ArchiveChosenAsync()
    {
        if (await TryAsync(() => Items.ArchiveAsync([.. state.Chosen], true))) Show(state with { Chosen = [] });
    }

    async Task UndoAsync()
    {
        if (!done.TryPop(out var commit)) return;
        if (await TryAsync(() => Undo.UndoAsync(commit, Leaving))) Toasts.Show(Tone.Success, PlanTexts.Undone);
    }
}
