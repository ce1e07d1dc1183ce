using Erp.Platform.Records;
using Erp.Platform.States;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.WorkItems;

/// <summary>
/// Something to be done in a project. One thing in many views: a row in a list, a card on boards, a bar in a plan, an entry in a calendar.
/// </summary>
public sealed class WorkItem : Record, INamed, IDeriving, IFitting
{
    /// <summary>The life of a task. For each state there is one command that leads there, so that a drop on a column is a command.</summary>
    public static readonly TransitionTable<WorkItemState> Transitions = new TransitionTable<WorkItemState>()
        .State(WorkItemState.Todo, WorkItemTexts.Todo, Tone.Neutral)
        .State(WorkItemState.InProgress, WorkItemTexts.InProgress, Tone.Info)
        .State(WorkItemState.Waiting, WorkItemTexts.Waiting, Tone.Warning)
        .State(WorkItemState.Review, WorkItemTexts.Review, Tone.Info)
        .State(WorkItemState.Done, WorkItemTexts.Done, Tone.Success)
        .State(WorkItemState.Cancelled, WorkItemTexts.Cancelled, Tone.Neutral)
        .Step(ProjectsCommands.StartWorkItem, WorkItemState.InProgress, WorkItemState.Todo, WorkItemState.Waiting, WorkItemState.Review)
        .Step(ProjectsCommands.HoldWorkItem, WorkItemState.Waiting, WorkItemState.Todo, WorkItemState.InProgress, WorkItemState.Review)
        .Step(ProjectsCommands.ReviewWorkItem, WorkItemState.Review, WorkItemState.Todo, WorkItemState.InProgress, WorkItemState.Waiting)
        .Step(ProjectsCommands.FinishWorkItem, WorkItemState.Done, WorkItemState.Todo, WorkItemState.InProgress, WorkItemState.Waiting, WorkItemState.Review)
        .Step(ProjectsCommands.ReturnWorkItem, WorkItemState.Todo, WorkItemState.InProgress, WorkItemState.Waiting, WorkItemState.Review, WorkItemState.Done, WorkItemState.Cancelled)
        .Step(ProjectsCommands.CancelWorkItem, WorkItemState.Cancelled, WorkItemState.Todo, WorkItemState.InProgress, WorkItemState.Waiting, WorkItemState.Review);

    readonly List<Assignee> assignees = [];
    readonly List<ItemLabel> labels = [];
    readonly List<ChecklistEntry> checklist = [];
    readonly List<Predecessor> predecessors = [];

    WorkItem() { }

    internal WorkItem(string number, Guid projectId, WorkItemForm form)
    {
        (Number, ProjectId) = (number, projectId);
        Change(form);
    }

    /// <summary>What people call it by, such as <c>T-00042</c>; unique.</summary>
    public string Number { get; private set; } = "";

    public Guid ProjectId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>In Markdown.</summary>
    public string? Description { get; private set; }

    public WorkItemState State { get; private set; }

    public Priority Priority { get; private set; }

    /// <summary>The stage of the project it belongs to.</summary>
    public Guid? StageId { get; private set; }

    public DateOnly? StartDate { get; private set; }

    public DateOnly? DueDate { get; private set; }

    /// <summary>Hours it is thought to take.</summary>
    public decimal? EstimatedHours { get; private set; }

    /// <summary>When it was done or dropped (UTC); none while it is open.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Put away: on no board, in no plan, found by filter and search only.</summary>
    public bool Archived { get; private set; }

    /// <summary>Who does it.</summary>
    public IReadOnlyList<Assignee> Assignees => assignees;

    public IReadOnlyList<ItemLabel> Labels => labels;

    /// <summary>Its small steps, in order.</summary>
    public IReadOnlyList<ChecklistEntry> Checklist => checklist;

    /// <summary>The tasks that have to be done before it can begin.</summary>
    public IReadOnlyList<Predecessor> Predecessors => predecessors;

    /// <summary>Number and title as <see cref="Platform.Search.SearchText"/> keeps words.</summary>
    [Derived]
    public string SearchText { get; private set; } = "";

    string INamed.DisplayName => $"{Number} {Title}";

    void IDeriving.Derive() => SearchText = Platform.Search.SearchText.Of(Number, Title);

    /// <summary>Links that come back must close no circle, and a task that is begun by an undo is begun under the same conditions as ever.</summary>
    async Task IFitting.FitInAsync(ErpDb db, CancellationToken ct)
    {
        var linked = db.ChangeTracker.Entries<Predecessor>().Where(e => e.State == EntityState.Added && e.Entity.WorkItemId == Id).Select(e => e.Entity.PredecessorId).ToList();
        if (linked.Count > 0) await WorkItemRules.RequireNoCircleAsync(db, ProjectId, Id, linked, ct);
        var state = db.Entry(this).Property(w => w.State);
        if (state.IsModified && WorkItemObstacles.MatterFor(State)) (await WorkItemObstacles.ReadAsync(db, [(Id, state.OriginalValue)], BusinessCalendar.DayOf(db.Now), ct)).RequireNone(Id);
    }

    /// <summary>The command that leads to a state; none where a person cannot bring it about.</summary>
    public static Command CommandTo(WorkItemState state) => Transitions.Transitions.First(t => t.To == state).Command;

    /// <summary>Takes over what was typed. Number, project and state stay.</summary>
    /// <exception cref="InvalidInputException">It is due before it starts.</exception>
    internal void Change(WorkItemForm form)
    {
        if (form.DueDate < form.StartDate) throw new InvalidInputException(nameof(DueDate), ProjectTexts.EndBeforeStart);
        Title = form.Title.Trim();
        Description = form.Description.Trimmed();
        (Priority, StageId) = (form.Priority, form.StageId);
        (StartDate, DueDate, EstimatedHours) = (form.StartDate, form.DueDate, form.EstimatedHours);
        Become(assignees, form.AssigneeIds, a => a.MemberId, id => new(Id, id));
        Become(labels, form.LabelIds, l => l.LabelId, id => new(Id, id));
        Become(predecessors, form.PredecessorIds, p => p.PredecessorId, id => new(Id, id));
        Project.Take(checklist, form.Checklist, c => c.Id, () => new ChecklistEntry(Id), (entry, typed) => entry.Change(typed, form.Checklist.IndexOf(typed) + 1));
    }

    /// <summary>Another state.</summary>
    /// <exception cref="BusinessRuleException">No step leads there from here.</exception>
    internal void MoveTo(WorkItemState state, DateTimeOffset now)
    {
        State = Transitions.Next(State, CommandTo(state));
        EndedAt = State is WorkItemState.Done or WorkItemState.Cancelled ? now : null;
    }

    /// <summary>Ticks a small step off, or takes the tick back.</summary>
    /// <exception cref="NotFoundException">It has no such step.</exception>
    internal void Tick(Guid entryId, bool done) => (checklist.Find(c => c.Id == entryId) ?? throw new NotFoundException()).Tick(done);

    /// <summary>Puts it away, or takes it out again.</summary>
    internal void Archive(bool archived) => Archived = archived;

    /// <summary>Other days, as a bar drawn in a plan or an entry moved in a calendar says.</summary>
    /// <exception cref="InvalidInputException">It would be due before it starts, or one of the days is no plausible date.</exception>
    internal void Reschedule(DateOnly? start, DateOnly? due)
    {
        if (due < start) throw new InvalidInputException(nameof(DueDate), ProjectTexts.EndBeforeStart);
        var plausible = new PlausibleDateAttribute();
        if (!plausible.IsValid(start)) throw new InvalidInputException(nameof(StartDate), plausible.Says);
        if (!plausible.IsValid(due)) throw new InvalidInputException(nameof(DueDate), plausible.Says);
        (StartDate, DueDate) = (start, due);
    }

    /// <summary>As many days later, or earlier where negative. It takes as long as before; what has no days keeps none.</summary>
    /// <exception cref="InvalidInputException">It would come to no plausible date.</exception>
    internal void Shift(int days) => Reschedule(StartDate?.AddDays(days), DueDate?.AddDays(days));

    /// <summary>Another priority.</summary>
    internal void Prioritise(Priority priority) => Priority = priority;

    /// <summary>Another stage of its project, or none.</summary>
    internal void PutIntoStage(Guid? stageId) => StageId = stageId;

    /// <summary>Another member does it, or nobody yet.</summary>
    /// <exception cref="BusinessRuleException">Several do it: whom the other is to replace is not said.</exception>
    internal void GiveTo(Guid? memberId)
    {
        if (assignees.Count > 1) throw new BusinessRuleException(WorkItemTexts.SeveralAssignees.With(Number));
        Become(assignees, memberId is { } id ? [id] : [], a => a.MemberId, key => new(Id, key));
    }

    /// <summary>Another label, or none.</summary>
    /// <exception cref="BusinessRuleException">It has several: which one the other is to replace is not said.</exception>
    internal void Label(Guid? labelId)
    {
        if (labels.Count > 1) throw new BusinessRuleException(WorkItemTexts.SeveralLabels.With(Number));
        Become(labels, labelId is { } id ? [id] : [], l => l.LabelId, key => new(Id, key));
    }

    static void Become<TPart>(List<TPart> parts, List<Guid> wanted, Func<TPart, Guid> keyOf, Func<Guid, TPart> make)
    {
        parts.RemoveAll(p => !wanted.Contains(keyOf(p)));
        parts.AddRange(wanted.Distinct().Except(parts.Select(keyOf)).Select(make).ToList());
    }
}
