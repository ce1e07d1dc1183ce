using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Platform.Approvals;

/// <summary>Where a request for approval stands.</summary>
public enum ApprovalState
{
    /// <summary>Somebody has to decide.</summary>
    Requested,

    /// <summary>A second person agreed to this version of the document.</summary>
    Approved,

    /// <summary>A second person refused, saying why.</summary>
    Rejected,

    /// <summary>Taken back, or overtaken by a change of the document.</summary>
    Withdrawn,
}

/// <summary>
/// One version of a document laid before a second person, and what came of it. It is a record of its own: asking does not change the
/// document. Once the document has another version or is gone, it is overtaken: nobody decides it any more. Names are read from the members;
/// accounts stay when people leave.
/// </summary>
[NeverUndone]
public sealed class ApprovalRequest : Record, IPersonal
{
    /// <summary>The life of a request.</summary>
    public static readonly TransitionTable<ApprovalState> Transitions = new TransitionTable<ApprovalState>()
        .State(ApprovalState.Requested, ApprovalTexts.Requested, Tone.Warning)
        .State(ApprovalState.Approved, ApprovalTexts.Approved, Tone.Success)
        .State(ApprovalState.Rejected, ApprovalTexts.Rejected, Tone.Danger)
        .State(ApprovalState.Withdrawn, ApprovalTexts.Withdrawn, Tone.Neutral)
        .Step(ApprovalCommands.Approve, ApprovalState.Approved, ApprovalState.Requested)
        .Step(ApprovalCommands.Reject, ApprovalState.Rejected, ApprovalState.Requested)
        .Step(ApprovalCommands.Withdraw, ApprovalState.Withdrawn, ApprovalState.Requested, ApprovalState.Approved);

    readonly List<ApprovalReason> reasons = [];

    ApprovalRequest() { }

    internal ApprovalRequest(ApprovableKind kind, Guid documentId, int documentVersion, Guid requestedById, string? note, IEnumerable<Exceedance> exceeded)
    {
        (Kind, Entity) = (kind.Name, kind.Entity.Name);
        (DocumentId, DocumentVersion) = (documentId, documentVersion);
        (RequestedById, Note) = (requestedById, note);
        reasons.AddRange(exceeded.Select(e => new ApprovalReason(Id, e)));
    }

    /// <summary>Name of the <see cref="ApprovableKind"/>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>Name of the document's class.</summary>
    public string Entity { get; private set; } = "";

    public Guid DocumentId { get; private set; }

    /// <summary>The version laid before the approver; of a later one nobody has approved anything.</summary>
    public int DocumentVersion { get; private set; }

    /// <summary>Account of who asked.</summary>
    public Guid RequestedById { get; private set; }

    /// <summary>What the requester says to it.</summary>
    [Personal]
    public string? Note { get; private set; }

    public ApprovalState State { get; private set; }

    /// <summary>Account of who decided.</summary>
    public Guid? DecidedById { get; private set; }

    /// <summary>Account of the colleague the decider stood in for; none who decided by their own right.</summary>
    public Guid? DecidedForId { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was decided so.</summary>
    [Personal]
    public string? Reason { get; private set; }

    /// <summary>The limits the document exceeded.</summary>
    public IReadOnlyList<ApprovalReason> Reasons => reasons;

    /// <summary>Whose words are written: the decider's once somebody decides, the requester's before.</summary>
    Guid IPersonal.PersonId => DecidedById ?? RequestedById;

    /// <summary>Whether it allows a version of its document that exceeds these limits: approved for that version, and for each of these measures.</summary>
    internal bool Covers(int version, IEnumerable<Exceedance> exceeded) =>
        State == ApprovalState.Approved && DocumentVersion == version && exceeded.All(e => reasons.Exists(r => r.Measure == e.Measure));

    /// <summary>A second person agrees or refuses.</summary>
    /// <exception cref="BusinessRuleException">It is decided or withdrawn already.</exception>
    internal void Decide(Command step, Guid by, Guid? forId, string? reason, DateTimeOffset at)
    {
        State = Transitions.Next(State, step);
        (DecidedById, DecidedForId, Reason, DecidedAt) = (by, forId, reason, at);
    }

    /// <summary>Takes it back.</summary>
    /// <exception cref="BusinessRuleException">It was refused or withdrawn already.</exception>
    internal void Withdraw() => State = Transitions.Next(State, ApprovalCommands.Withdraw);
}

/// <summary>One limit that the document exceeded when it was laid before the approver.</summary>
public sealed class ApprovalReason : Entity, IPartOf
{
    ApprovalReason() { }

    internal ApprovalReason(Guid requestId, Exceedance exceedance)
    {
        RequestId = requestId;
        (Measure, Limit, Value, Line) = (exceedance.Measure, exceedance.Limit, exceedance.Value, exceedance.Line);
    }

    public Guid RequestId { get; private set; }

    public ApprovalMeasure Measure { get; private set; }

    /// <summary>The limit at that time.</summary>
    public decimal Limit { get; private set; }

    /// <summary>What the document came to.</summary>
    public decimal Value { get; private set; }

    /// <summary>The line that exceeded it; null for the document as a whole.</summary>
    public int? Line { get; private set; }

    Guid IPartOf.RootId => RequestId;

    internal Exceedance Exceedance => new(Measure, Limit, Value, Line);
}
