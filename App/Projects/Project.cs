using Erp.Catalog.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Projects;

/// <summary>A project or event: what is planned for whom, when and where, by whom and with which budget.</summary>
public sealed class Project : Record, INamed, IDeriving
{
    /// <summary>Its kind, for whoever refers to it.</summary>
    public const string DocumentName = "projects.project";

    /// <summary>The life of a project.</summary>
    public static readonly TransitionTable<ProjectState> Transitions = new TransitionTable<ProjectState>()
        .State(ProjectState.Planning, ProjectTexts.Planning, Tone.Neutral)
        .State(ProjectState.Approved, ProjectTexts.Approved, Tone.Info)
        .State(ProjectState.Running, ProjectTexts.Running, Tone.Warning)
        .State(ProjectState.Done, ProjectTexts.Done, Tone.Success)
        .State(ProjectState.Cancelled, ProjectTexts.Cancelled, Tone.Danger)
        .Step(ProjectsCommands.ApproveProject, ProjectState.Approved, ProjectState.Planning)
        .Step(ProjectsCommands.StartProject, ProjectState.Running, ProjectState.Approved)
        .Step(ProjectsCommands.FinishProject, ProjectState.Done, ProjectState.Running)
        .Step(ProjectsCommands.ReopenProject, ProjectState.Running, ProjectState.Done)
        .Step(ProjectsCommands.ReopenProject, ProjectState.Planning, ProjectState.Cancelled)
        .Step(ProjectsCommands.CancelProject, ProjectState.Cancelled, ProjectState.Planning, ProjectState.Approved, ProjectState.Running);

    readonly List<TeamMember> team = [];
    readonly List<Stage> stages = [];
    readonly List<BudgetLine> budget = [];

    Project() { }

    internal Project(string number, ProjectForm form, Guid? repeatsId = null)
    {
        (Number, RepeatsId) = (number, repeatsId);
        Change(form);
    }

    /// <summary>What people call it by, such as <c>P-2026-001</c>; unique.</summary>
    public string Number { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string? Description { get; private set; }

    [Binding]
    public ProjectState State { get; private set; }

    /// <summary>Whom it is for; none for the company's own.</summary>
    public Guid? ClientId { get; private set; }

    /// <summary>The member who answers for it.</summary>
    public Guid? ManagerId { get; private set; }

    public DateOnly StartDate { get; private set; }

    /// <summary>Its last day; for an event, usually the day of dismantling.</summary>
    public DateOnly EndDate { get; private set; }

    /// <summary>The day everything is counted back from, such as that of the event; the last day where none is named.</summary>
    public DateOnly? EventDate { get; private set; }

    /// <summary>The day of the event; the last day where none is named.</summary>
    public DateOnly EventDay => EventDate ?? EndDate;

    /// <summary>A pattern to repeat, no event: in no usual list, on no board across projects, and nobody is reminded of anything in it. It stays in planning.</summary>
    public bool IsTemplate { get; private set; }

    /// <summary>The project it repeats.</summary>
    public Guid? RepeatsId { get; private set; }

    /// <summary>Where it takes place, in words: a hall, a square.</summary>
    public string? Venue { get; private set; }

    /// <summary>The address of the venue.</summary>
    public Address VenueAddress { get; private set; } = new();

    /// <summary>Why it was called off.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>People were told that its event is in danger, and not since that it no longer is.</summary>
    public bool Warned { get; private set; }

    /// <summary>Who takes part, and as what.</summary>
    public IReadOnlyList<TeamMember> Team => team;

    /// <summary>Its stages, in order.</summary>
    public IReadOnlyList<Stage> Stages => stages;

    /// <summary>What it may cost, by category, in <see cref="Currency"/> without tax.</summary>
    public IReadOnlyList<BudgetLine> Budget => budget;

    /// <summary>ISO 4217 code of what the budget is in, and its money is shown in.</summary>
    public string Currency { get; private set; } = Money.Euro;

    /// <summary>
    /// Units of <see cref="Currency"/> for one euro; 1 for the euro. Of the day on which it was changed last while it is planned; from approval on the budget is
    /// worth what it was worth on that day.
    /// </summary>
    public decimal Rate { get; private set; } = 1;

    /// <summary>The day that rate is of; none for the euro.</summary>
    public DateOnly? RateDate { get; private set; }

    /// <summary>Number, name and venue as <see cref="Platform.Search.SearchText"/> keeps words.</summary>
    [Derived]
    public string SearchText { get; private set; } = "";

    string INamed.DisplayName => $"{Number} {Name}";

    void IDeriving.Derive() => SearchText = Platform.Search.SearchText.Of(Number, Name, Venue, VenueAddress.City);

    /// <summary>Takes over what was typed. The number stays.</summary>
    /// <exception cref="InvalidInputException">It ends before it starts, a stage does, or somebody or some category is named twice.</exception>
    /// <exception cref="BusinessRuleException">It would become a template, and is no longer being planned.</exception>
    internal void Change(ProjectForm form)
    {
        form.RequireOrder();
        if (form.IsTemplate && State != ProjectState.Planning) throw new BusinessRuleException(ProjectTexts.TemplateUnderWay, nameof(IsTemplate));
        IsTemplate = form.IsTemplate;
        Name = form.Name.Trim();
        Description = form.Description.Trimmed();
        (ClientId, ManagerId) = (form.ClientId, form.ManagerId);
        (StartDate, EndDate, EventDate) = (form.StartDate!.Value, form.EndDate!.Value, form.EventDate);
        Venue = form.Venue.Trimmed();
        VenueAddress = form.VenueAddress.ToAddress();
        Currency = form.CurrencyCode;
        // Who or what a part speaks of is unique: matched by it, two may change places.
        Take(team, t => t.MemberId, form.Team, t => t.MemberId, () => new TeamMember(Id), (member, typed) => member.Change(typed));
        Take(stages, form.Stages, s => s.Id, () => new Stage(Id), (stage, typed) => stage.Change(typed, form.Stages.IndexOf(typed) + 1));
        Take(budget, b => b.CategoryId, form.Budget, b => b.CategoryId, () => new BudgetLine(Id), (line, typed) => line.Change(typed));
    }

    /// <summary>Fixes what its currency is worth.</summary>
    internal void FixRate(DatedRate rate) => (Rate, RateDate) = (rate.Rate, Currency == Money.Euro ? null : rate.Date);

    /// <summary>Whether a form leaves dates and budget as they were agreed to; while the project is planned, nothing is.</summary>
    internal bool KeepsTo(ProjectForm form) => State == ProjectState.Planning
        || ((form.StartDate, form.EndDate, form.EventDate, form.CurrencyCode) == (StartDate, EndDate, EventDate, Currency)
            && form.Budget.Select(b => (b.CategoryId, b.Amount)).ToHashSet().SetEquals(budget.Select(b => ((Guid?)b.CategoryId, (decimal?)b.Amount))));

    /// <summary>Agrees to dates and budget.</summary>
    /// <exception cref="BusinessRuleException">It is a template.</exception>
    internal void Approve()
    {
        RequireReal();
        State = Transitions.Next(State, ProjectsCommands.ApproveProject);
    }

    /// <summary>Work begins.</summary>
    internal void Start() => State = Transitions.Next(State, ProjectsCommands.StartProject);

    /// <summary>It is over.</summary>
    internal void Finish() => State = Transitions.Next(State, ProjectsCommands.FinishProject);

    /// <summary>Takes it up again: a finished one runs on, one that was called off is planned anew.</summary>
    internal void Reopen() => (State, CancelReason) = (Transitions.Next(State, ProjectsCommands.ReopenProject), null);

    /// <summary>Calls it off.</summary>
    internal void Cancel(string reason) => (State, CancelReason) = (Transitions.Next(State, ProjectsCommands.CancelProject), reason);

    /// <summary>Notes that people are told of danger to its event, or that there is none any more.</summary>
    internal void Warn(bool inDanger) => Warned = inDanger;

    /// <summary>It is done or called off.</summary>
    public bool IsOver => State is ProjectState.Done or ProjectState.Cancelled;

    /// <summary>Refuses new work on what is over.</summary>
    /// <exception cref="BusinessRuleException">It is done or cancelled.</exception>
    internal void RequireOpen()
    {
        if (IsOver) throw new BusinessRuleException(ProjectTexts.IsOver.With(Number, Transitions.Label(State)));
    }

    /// <summary>Refuses to bind the company for what is only a pattern.</summary>
    /// <exception cref="BusinessRuleException">It is a template.</exception>
    internal void RequireReal()
    {
        if (IsTemplate) throw new BusinessRuleException(ProjectTexts.OnlyTemplate.With(Number));
    }

    /// <summary>Lets a list of parts become what was typed: known ones change, new ones come, those left out go.</summary>
    internal static void Take<TPart, TTyped>(List<TPart> parts, IEnumerable<TTyped> typed, Func<TTyped, Guid?> idOf, Func<TPart> make, Action<TPart, TTyped> change) where TPart : Entity =>
        Take(parts, p => p.Id, typed, idOf, make, change);

    static void Take<TPart, TTyped>(List<TPart> parts, Func<TPart, Guid> keyOf, IEnumerable<TTyped> typed, Func<TTyped, Guid?> keyTyped, Func<TPart> make, Action<TPart, TTyped> change)
    {
        var before = parts.ToDictionary(keyOf);
        parts.Clear();
        foreach (var row in typed)
        {
            var part = keyTyped(row) is { } key && before.TryGetValue(key, out var known) ? known : make();
            change(part, row);
            parts.Add(part);
        }
    }
}
