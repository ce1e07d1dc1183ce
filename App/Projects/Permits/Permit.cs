using Erp.Platform.Records;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Projects.Permits;

/// <summary>What an authority has to allow before a project may do something: when to apply, what it costs, what it demands, how long it holds.</summary>
public sealed class Permit : Record, INamed, IDeriving
{
    /// <summary>Its kind, for whoever refers to it.</summary>
    public const string DocumentName = "projects.permit";

    /// <summary>The life of a permit. Expiry comes by itself, the day after its last.</summary>
    public static readonly TransitionTable<PermitState> Transitions = new TransitionTable<PermitState>()
        .State(PermitState.Planned, PermitTexts.Planned, Tone.Neutral)
        .State(PermitState.Applied, PermitTexts.Applied, Tone.Info)
        .State(PermitState.Approved, PermitTexts.Approved, Tone.Success)
        .State(PermitState.Rejected, PermitTexts.Rejected, Tone.Danger)
        .State(PermitState.Expired, PermitTexts.Expired, Tone.Danger)
        .State(PermitState.Withdrawn, PermitTexts.Withdrawn, Tone.Neutral)
        .Step(ProjectsCommands.ApplyPermit, PermitState.Applied, PermitState.Planned)
        .Step(ProjectsCommands.ApprovePermit, PermitState.Approved, PermitState.Applied)
        .Step(ProjectsCommands.RejectPermit, PermitState.Rejected, PermitState.Applied)
        .Step(ProjectsCommands.WithdrawPermit, PermitState.Withdrawn, PermitState.Planned, PermitState.Applied, PermitState.Approved, PermitState.Rejected, PermitState.Expired)
        .Step(ProjectsCommands.ReplanPermit, PermitState.Planned, PermitState.Rejected, PermitState.Expired, PermitState.Withdrawn)
        .Consequence(ProjectsCommands.ExpirePermit, PermitState.Expired, PermitState.Approved);

    readonly List<PermitCondition> conditions = [];
    readonly List<PermitRequirement> requiredBy = [];

    Permit() { }

    internal Permit(string number, Guid projectId, PermitForm form)
    {
        (Number, ProjectId) = (number, projectId);
        Change(form);
    }

    /// <summary>What people call it by, such as <c>G-00007</c>; unique.</summary>
    public string Number { get; private set; } = "";

    public Guid ProjectId { get; private set; }

    public Guid TypeId { get; private set; }

    /// <summary>What it is for, such as "stage on the market square".</summary>
    public string Name { get; private set; } = "";

    public string? Description { get; private set; }

    public PermitState State { get; private set; }

    /// <summary>The authority as a party; none where it is only named.</summary>
    public Guid? AuthorityId { get; private set; }

    /// <summary>The authority in words, or its office and whom to ask for.</summary>
    public string? Authority { get; private set; }

    /// <summary>Under which number the authority keeps it.</summary>
    public string? Reference { get; private set; }

    /// <summary>How many days before the event it has to be applied for.</summary>
    public int LeadDays { get; private set; }

    /// <summary>How many days before the deadline and before its expiry people are reminded.</summary>
    public int RemindDays { get; private set; }

    public DateOnly? AppliedOn { get; private set; }

    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>Its first day; from approval where none is named.</summary>
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>Its last day; without end where none is named.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Fees in the company's currency, without tax.</summary>
    public decimal? Cost { get; private set; }

    /// <summary>What the fees count as.</summary>
    public Guid? CategoryId { get; private set; }

    /// <summary>The project may not start without it.</summary>
    public bool RequiredForStart { get; private set; }

    /// <summary>Why the authority does not allow it.</summary>
    public string? RejectReason { get; private set; }

    /// <summary>The deadline people were reminded of; when the event moves, they are reminded of the new one.</summary>
    public DateOnly? RemindedOfDeadline { get; private set; }

    /// <summary>The last day people were reminded of.</summary>
    public DateOnly? RemindedOfExpiry { get; private set; }

    /// <summary>What the authority demands, in order.</summary>
    public IReadOnlyList<PermitCondition> Conditions => conditions;

    /// <summary>The tasks that may not begin without it.</summary>
    public IReadOnlyList<PermitRequirement> RequiredBy => requiredBy;

    /// <summary>Number, name and reference as <see cref="Platform.Search.SearchText"/> keeps words.</summary>
    [Derived]
    public string SearchText { get; private set; } = "";

    string INamed.DisplayName => $"{Number} {Name}";

    void IDeriving.Derive() => SearchText = Platform.Search.SearchText.Of(Number, Name, Reference, Authority);

    /// <summary>Takes over what was typed. Number, project and state stay.</summary>
    /// <exception cref="InvalidInputException">Dates are in the wrong order, or money has no category.</exception>
    internal void Change(PermitForm form)
    {
        form.RequireOrder();
        (TypeId, Name, Description) = (form.TypeId!.Value, form.Name.Trim(), form.Description.Trimmed());
        (AuthorityId, Authority, Reference) = (form.AuthorityId, form.Authority.Trimmed(), form.Reference.Trimmed());
        (LeadDays, RemindDays, RequiredForStart) = (form.LeadDays!.Value, form.RemindDays!.Value, form.RequiredForStart);
        (AppliedOn, ApprovedOn, ValidFrom, ValidUntil) = (form.AppliedOn, form.ApprovedOn, form.ValidFrom, form.ValidUntil);
        (Cost, CategoryId) = (form.Cost, form.CategoryId);
        Project.Take(conditions, form.Conditions, c => c.Id, () => new PermitCondition(Id), (condition, typed) => condition.Change(typed, form.Conditions.IndexOf(typed) + 1));
        requiredBy.RemoveAll(r => !form.RequiredByIds.Contains(r.WorkItemId));
        requiredBy.AddRange(form.RequiredByIds.Distinct().Except(requiredBy.Select(r => r.WorkItemId)).Select(id => new PermitRequirement(Id, id)).ToList());
    }

    /// <summary>The authority has the application: today, unless another day was typed.</summary>
    internal void Apply(DateOnly today) => (State, AppliedOn) = (Transitions.Next(State, ProjectsCommands.ApplyPermit), AppliedOn ?? today);

    /// <summary>The authority allows it: today, unless another day was typed.</summary>
    /// <exception cref="BusinessRuleException">Its last day is over already.</exception>
    internal void Approve(DateOnly today)
    {
        var state = Transitions.Next(State, ProjectsCommands.ApprovePermit);
        if (ValidUntil < today) throw new BusinessRuleException(PermitTexts.OverAlready.With(ValidUntil), nameof(ValidUntil));
        (State, ApprovedOn) = (state, ApprovedOn ?? today);
    }

    /// <summary>The authority does not allow it.</summary>
    internal void Reject(string reason) => (State, RejectReason) = (Transitions.Next(State, ProjectsCommands.RejectPermit), reason);

    /// <summary>The company does not want it any more.</summary>
    internal void Withdraw() => State = Transitions.Next(State, ProjectsCommands.WithdrawPermit);

    /// <summary>Begins anew, as if never applied for; what was typed about the matter itself stays.</summary>
    internal void Replan()
    {
        State = Transitions.Next(State, ProjectsCommands.ReplanPermit);
        AppliedOn = ApprovedOn = ValidFrom = ValidUntil = RemindedOfDeadline = RemindedOfExpiry = null;
        (Reference, RejectReason) = (null, null);
    }

    /// <summary>Its last day is over.</summary>
    internal void Expire() => State = Transitions.Next(State, ProjectsCommands.ExpirePermit);

    /// <summary>Notes that people were reminded of this deadline.</summary>
    internal void RemindOfDeadline(DateOnly deadline) => RemindedOfDeadline = deadline;

    /// <summary>Notes that people were reminded of its last day.</summary>
    internal void RemindOfExpiry() => RemindedOfExpiry = ValidUntil;

    /// <summary>A condition by its key.</summary>
    /// <exception cref="NotFoundException">It has no such condition.</exception>
    internal PermitCondition Condition(Guid id) => conditions.Find(c => c.Id == id) ?? throw new NotFoundException();
}
