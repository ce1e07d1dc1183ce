using Erp.Crm.Activities;
using Erp.Platform.Records;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Crm.Opportunities;

/// <summary>Something a customer or prospect may buy: what it may be worth, when, how likely, and who sees to it.</summary>
public sealed class Opportunity : Record, INamed, IDeriving
{
    /// <summary>The life of an opportunity. It may go back a stage; a quote moves it to the proposal, an accepted one wins it wherever it stands.</summary>
    public static readonly TransitionTable<OpportunityStage> Transitions = new TransitionTable<OpportunityStage>()
        .State(OpportunityStage.New, OpportunityTexts.New, Tone.Neutral)
        .State(OpportunityStage.Qualified, OpportunityTexts.Qualified, Tone.Info)
        .State(OpportunityStage.Proposal, OpportunityTexts.Proposal, Tone.Info)
        .State(OpportunityStage.Negotiation, OpportunityTexts.Negotiation, Tone.Warning)
        .State(OpportunityStage.Won, OpportunityTexts.Won, Tone.Success)
        .State(OpportunityStage.Lost, OpportunityTexts.Lost, Tone.Danger)
        .Step(CrmCommands.QualifyOpportunity, OpportunityStage.Qualified, OpportunityStage.New, OpportunityStage.Proposal, OpportunityStage.Negotiation)
        .Step(CrmCommands.ProposeOpportunity, OpportunityStage.Proposal, OpportunityStage.New, OpportunityStage.Qualified, OpportunityStage.Negotiation)
        .Step(CrmCommands.NegotiateOpportunity, OpportunityStage.Negotiation, OpportunityStage.Qualified, OpportunityStage.Proposal)
        .Step(CrmCommands.WinOpportunity, OpportunityStage.Won, OpportunityStage.Qualified, OpportunityStage.Proposal, OpportunityStage.Negotiation)
        .Step(CrmCommands.LoseOpportunity, OpportunityStage.Lost, OpportunityStage.New, OpportunityStage.Qualified, OpportunityStage.Proposal, OpportunityStage.Negotiation)
        .Step(CrmCommands.ReopenOpportunity, OpportunityStage.Qualified, OpportunityStage.Won, OpportunityStage.Lost)
        .Consequence(CrmCommands.WinByQuote, OpportunityStage.Won, OpportunityStage.New, OpportunityStage.Qualified, OpportunityStage.Proposal, OpportunityStage.Negotiation, OpportunityStage.Lost);

    readonly List<OpportunityQuote> quotes = [];
    readonly List<OpportunityActivity> activities = [];

    Opportunity() { }

    internal Opportunity(string number, OpportunityForm form, DateOnly today)
    {
        (Number, OpenedOn) = (number, today);
        Change(form, today);
    }

    /// <summary>What people call it by, such as <c>VC-2026-0001</c>; unique.</summary>
    public string Number { get; private set; } = "";

    /// <summary>What may be bought, in a few words.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Customer or prospect.</summary>
    public Guid PartyId { get; private set; }

    /// <summary>Whom one talks to there.</summary>
    public Guid? ContactId { get; private set; }

    /// <summary>The member who sees to it.</summary>
    public Guid? ResponsibleId { get; private set; }

    public OpportunitySource Source { get; private set; }

    public OpportunityStage Stage { get; private set; }

    /// <summary>What it may come to, net in euro.</summary>
    public decimal Value { get; private set; }

    /// <summary>The value becomes the net of each quote that is sent for it, and of the order that comes of one.</summary>
    public bool FollowsQuote { get; private set; }

    /// <summary>How likely somebody thinks it at this stage, in per cent; none for what the stage proposes.</summary>
    public int? OwnProbability { get; private set; }

    /// <summary>How likely it is, in per cent: what somebody said, else what its stage proposes.</summary>
    [Derived]
    public int Probability { get; private set; }

    /// <summary>The day it was heard of.</summary>
    public DateOnly OpenedOn { get; private set; }

    /// <summary>The day on which the customer is expected to decide.</summary>
    public DateOnly CloseDate { get; private set; }

    /// <summary>The day it was won or lost.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Why it was lost.</summary>
    public string? LostReason { get; private set; }

    public string? Description { get; private set; }

    /// <summary>The quotes made for it.</summary>
    public IReadOnlyList<OpportunityQuote> Quotes => quotes;

    /// <summary>What was done about it, and what is planned.</summary>
    public IReadOnlyList<OpportunityActivity> Activities => activities;

    /// <summary>Number and title as <see cref="Platform.Search.SearchText"/> keeps words.</summary>
    [Derived]
    public string SearchText { get; private set; } = "";

    string INamed.DisplayName => $"{Number} {Title}";

    /// <summary>Whether it is neither won nor lost.</summary>
    public static bool IsOpen(OpportunityStage stage) => stage is not (OpportunityStage.Won or OpportunityStage.Lost);

    /// <summary>How likely a stage is thought, in per cent.</summary>
    public static int ProbabilityOf(OpportunityStage stage) => stage switch
    {
        OpportunityStage.New => 10,
        OpportunityStage.Qualified => 25,
        OpportunityStage.Proposal => 50,
        OpportunityStage.Negotiation => 75,
        OpportunityStage.Won => OpportunityLimits.Certain,
        _ => 0,
    };

    void IDeriving.Derive() =>
        (SearchText, Probability) = (Platform.Search.SearchText.Of(Number, Title), IsOpen(Stage) ? OwnProbability ?? ProbabilityOf(Stage) : ProbabilityOf(Stage));

    /// <summary>Takes over what was typed. Number and stage stay.</summary>
    /// <exception cref="InvalidInputException">It would be heard of in the future, or the customer decide, or have decided, before it was heard of.</exception>
    internal void Change(OpportunityForm form, DateOnly today)
    {
        OpenedOn = form.OpenedOn ?? OpenedOn;
        // The days it takes to win one are counted from there.
        if (OpenedOn > (ClosedOn ?? today)) throw new InvalidInputException(nameof(OpenedOn), ClosedOn is null ? OpportunityTexts.OpenedInFuture : OpportunityTexts.OpenedAfterClosed.With(ClosedOn));
        CloseDate = form.CloseDate!.Value;
        if (CloseDate < OpenedOn) throw new InvalidInputException(nameof(CloseDate), OpportunityTexts.ClosesBeforeOpened);
        (Title, PartyId, ContactId, ResponsibleId) = (form.Title.Trim(), form.PartyId!.Value, form.ContactId, form.ResponsibleId);
        (Source, Value, FollowsQuote, OwnProbability) = (form.Source, form.Value!.Value, form.FollowsQuote, form.OwnProbability);
        Description = form.Description.Trimmed();
    }

    /// <summary>There is a need, and somebody who decides.</summary>
    internal void Qualify() => MoveTo(CrmCommands.QualifyOpportunity);

    /// <summary>Something is offered.</summary>
    internal void Propose() => MoveTo(CrmCommands.ProposeOpportunity);

    /// <summary>The terms are talked about.</summary>
    internal void Negotiate() => MoveTo(CrmCommands.NegotiateOpportunity);

    /// <summary>The customer buys.</summary>
    internal void Win(DateOnly today) => Win(CrmCommands.WinOpportunity, today);

    /// <summary>The customer does not buy.</summary>
    internal void Lose(string reason, DateOnly today)
    {
        MoveTo(CrmCommands.LoseOpportunity);
        (ClosedOn, LostReason) = (today, reason);
    }

    /// <summary>It was not the last word.</summary>
    internal void Reopen()
    {
        MoveTo(CrmCommands.ReopenOpportunity);
        (ClosedOn, LostReason) = (null, null);
    }

    /// <summary>Notes a quote that was begun for it; with the first one it is a proposal.</summary>
    /// <exception cref="BusinessRuleException">It is won or lost.</exception>
    internal void Offer(Guid quoteId)
    {
        if (!IsOpen(Stage)) throw new BusinessRuleException(OpportunityTexts.IsClosed.With(Number));
        quotes.Add(new(Id, quoteId));
        if (Stage is OpportunityStage.New or OpportunityStage.Qualified) Propose();
    }

    /// <summary>A quote for it was never sent, and is gone.</summary>
    internal void Forget(Guid quoteId) => quotes.RemoveAll(q => q.QuoteId == quoteId);

    /// <summary>A quote for it went to the customer.</summary>
    /// <param name="net">Net in euro.</param>
    internal void Follow(decimal net)
    {
        if (FollowsQuote && IsOpen(Stage)) Value = net;
    }

    /// <summary>The customer accepted a quote for it; where it was won by hand already, only its value follows.</summary>
    /// <param name="net">What was ordered, net in euro.</param>
    /// <param name="today">The day of acceptance.</param>
    internal void BeOrdered(decimal net, DateOnly today)
    {
        if (FollowsQuote) Value = net;
        if (Stage != OpportunityStage.Won) Win(CrmCommands.WinByQuote, today);
    }

    /// <summary>Refuses to go while quotes hang on it.</summary>
    /// <exception cref="BusinessRuleException">Something was offered.</exception>
    internal void RequireNothingOffered()
    {
        if (quotes.Count > 0) throw new BusinessRuleException(OpportunityTexts.HasQuotes.With(Number));
    }

    void Win(Command command, DateOnly today)
    {
        MoveTo(command);
        (ClosedOn, LostReason) = (today, null);
    }

    /// <summary>What somebody thought of the stage before says nothing of the next.</summary>
    void MoveTo(Command command) => (Stage, OwnProbability) = (Transitions.Next(Stage, command), null);
}
