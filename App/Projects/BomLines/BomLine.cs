using Erp.Platform.Records;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Projects.BomLines;

/// <summary>
/// A line of a project's parts list (bill of materials): an item or free text, how much one of the line above it needs of it, what it costs, and how far it is
/// procured. What it comes to is derived by <see cref="BomTree"/> and never stored.
/// </summary>
public sealed class BomLine : Record, INamed, IFitting, IDeriving
{
    /// <summary>The life of a line. What purchasing does leads on by itself.</summary>
    public static readonly TransitionTable<BomLineState> Transitions = new TransitionTable<BomLineState>()
        .State(BomLineState.Planned, BomLineTexts.Planned, Tone.Neutral)
        .State(BomLineState.Requested, BomLineTexts.Requested, Tone.Warning)
        .State(BomLineState.Ordered, BomLineTexts.Ordered, Tone.Info)
        .State(BomLineState.PartlyReceived, BomLineTexts.PartlyReceived, Tone.Warning)
        .State(BomLineState.Received, BomLineTexts.Received, Tone.Info)
        .State(BomLineState.Reserved, BomLineTexts.Reserved, Tone.Info)
        .State(BomLineState.Installed, BomLineTexts.Installed, Tone.Success)
        .State(BomLineState.Cancelled, BomLineTexts.Cancelled, Tone.Neutral)
        .Step(ProjectsCommands.OrderBomLines, BomLineState.Requested, BomLineState.Planned)
        .Step(ProjectsCommands.ReserveBomLines, BomLineState.Reserved, BomLineState.Planned)
        .Step(ProjectsCommands.InstallBomLines, BomLineState.Installed, BomLineState.Received, BomLineState.Reserved)
        .Step(ProjectsCommands.TakeOutBomLines, BomLineState.Received, BomLineState.Installed)
        .Step(ProjectsCommands.TakeOutBomLines, BomLineState.Reserved, BomLineState.Installed)
        .Step(ProjectsCommands.CancelBomLines, BomLineState.Cancelled, BomLineState.Planned, BomLineState.Reserved)
        .Step(ProjectsCommands.ReplanBomLines, BomLineState.Planned, BomLineState.Reserved, BomLineState.Cancelled)
        .Consequence(ProjectsCommands.FollowPurchase, BomLineState.Ordered, BomLineState.Requested, BomLineState.PartlyReceived, BomLineState.Received)
        .Consequence(ProjectsCommands.FollowPurchase, BomLineState.PartlyReceived, BomLineState.Ordered, BomLineState.Received)
        .Consequence(ProjectsCommands.FollowPurchase, BomLineState.Received, BomLineState.Ordered, BomLineState.PartlyReceived)
        .Consequence(ProjectsCommands.FollowPurchase, BomLineState.Planned, BomLineState.Requested, BomLineState.Ordered);

    /// <summary>The states in which it has yet to come, or a part of it.</summary>
    public static readonly IReadOnlyList<BomLineState> Awaited = [BomLineState.Planned, BomLineState.Requested, BomLineState.Ordered, BomLineState.PartlyReceived];

    BomLine() { }

    internal BomLine(Guid projectId, Guid? parentId, long position, BomLineForm form)
    {
        ProjectId = projectId;
        Put(parentId, position);
        Take(form);
    }

    public Guid ProjectId { get; private set; }

    /// <summary>The line it belongs to; none at the top.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>Place among its siblings: numbers with gaps, so that putting one between two others moves no third.</summary>
    public long Position { get; private set; }

    /// <summary>The item; none for free text.</summary>
    public Guid? ItemId { get; private set; }

    public string Name { get; private set; } = "";

    public string? Note { get; private set; }

    /// <summary>How much one of its parent needs, above zero, three decimals.</summary>
    public decimal Quantity { get; private set; }

    /// <summary>Short name of the unit.</summary>
    public string UnitCode { get; private set; } = "";

    /// <summary>What one costs by itself, net in the company's currency, four decimals.</summary>
    public decimal UnitPrice { get; private set; }

    /// <summary>What the money goes into.</summary>
    public Guid? CategoryId { get; private set; }

    /// <summary>From whom it comes.</summary>
    public Guid? SupplierId { get; private set; }

    /// <summary>The day it is needed.</summary>
    public DateOnly? WantedDate { get; private set; }

    /// <summary>The task it is needed for; none for the event itself.</summary>
    public Guid? WorkItemId { get; private set; }

    [Binding]
    public BomLineState State { get; private set; }

    /// <summary>The purchase request it is part of.</summary>
    public Guid? RequestId { get; private set; }

    public string? RequestNumber { get; private set; }

    /// <summary>Words of the line as <see cref="Platform.Search.SearchText"/> keeps them.</summary>
    [Derived]
    public string SearchText { get; private set; } = "";

    string INamed.DisplayName => Name;

    void IDeriving.Derive() => SearchText = Platform.Search.SearchText.Of(Name, Note, RequestNumber);

    /// <summary>What it is to the tree.</summary>
    internal BomNode Node => new(Id, ParentId, Position, Quantity, UnitPrice, State != BomLineState.Cancelled);

    /// <summary>Takes over what was typed. What is asked for, kept or in place already stays as it is, apart from words, price and category.</summary>
    /// <exception cref="BusinessRuleException">It is no longer planned, and item, quantity, unit or supplier would change.</exception>
    internal void Change(BomLineForm form)
    {
        if (State != BomLineState.Planned && (form.ItemId, form.Quantity, form.UnitCode, form.SupplierId) != (ItemId, Quantity, UnitCode, SupplierId))
            throw new BusinessRuleException(BomLineTexts.Fixed.With(Name, Transitions.Label(State)));
        Take(form);
    }

    /// <summary>Puts it below another line, or elsewhere among its siblings.</summary>
    internal void Put(Guid? parentId, long position) => (ParentId, Position) = (parentId, position);

    /// <summary>It was asked of purchasing.</summary>
    internal void Request(Guid requestId, string number)
    {
        State = Transitions.Next(State, ProjectsCommands.OrderBomLines);
        (RequestId, RequestNumber) = (requestId, number);
    }

    /// <summary>Purchasing went on with it, or gave it up: then it is planned again.</summary>
    /// <exception cref="BusinessRuleException">What came goes back, but is in place.</exception>
    internal void Follow(BomLineState state)
    {
        if (State == BomLineState.Installed && state != BomLineState.Received) throw new BusinessRuleException(BomLineTexts.InPlace.With(Name));
        if (!Transitions.Transitions.Any(t => t.Command == ProjectsCommands.FollowPurchase && t.To == state && t.From.Contains(State))) return;
        State = state;
        if (state == BomLineState.Planned) (RequestId, RequestNumber) = (null, null);
    }

    /// <summary>It is no longer in place: what was bought is there as it came, what was issued is reserved as before.</summary>
    /// <exception cref="BusinessRuleException">It is not in place.</exception>
    internal void TakeOut()
    {
        Step(ProjectsCommands.TakeOutBomLines);
        State = RequestId is null ? BomLineState.Reserved : BomLineState.Received;
    }

    /// <summary>Takes one of the steps that need nothing else: reserve, install, cancel, plan again.</summary>
    /// <exception cref="BusinessRuleException">No such step leads on from here.</exception>
    internal void Step(Command command) => State = Transitions.Next(State, command);

    async Task IFitting.FitInAsync(ErpDb db, CancellationToken ct)
    {
        var above = ParentId;
        for (var level = 1; above is { } id; level++)
        {
            if (id == Id || level > BomTree.Deepest) throw new InvalidInputException(nameof(ParentId), BomLineTexts.Circle);
            above = (await db.BomLines.FindAsync([id], ct) ?? throw new InvalidInputException(nameof(ParentId), BomLineTexts.ParentGone)).ParentId;
        }

        await BomRules.RequireAmountsAsync(db, this, ct);
    }

    void Take(BomLineForm form)
    {
        (ItemId, Name, Note) = (form.ItemId, form.Name.Trim(), form.Note.Trimmed());
        (Quantity, UnitCode, UnitPrice) = (form.Quantity!.Value, form.UnitCode!.Trim(), form.UnitPrice!.Value);
        (CategoryId, SupplierId, WantedDate, WorkItemId) = (form.CategoryId, form.SupplierId, form.WantedDate, form.WorkItemId);
    }
}
