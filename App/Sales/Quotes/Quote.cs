using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales.Documents;

namespace Erp.Sales.Quotes;

/// <summary>
/// What the company offers a customer, until a day. What was sent stays as it was: a change makes another version, which supersedes it when it
/// is sent.
/// </summary>
public sealed class Quote : SalesDocument<QuoteLine>
{
    /// <summary>The life of a quote.</summary>
    public static readonly TransitionTable<QuoteState> Transitions = new TransitionTable<QuoteState>()
        .State(QuoteState.Draft, QuoteTexts.Draft, Tone.Neutral)
        .State(QuoteState.Sent, QuoteTexts.Sent, Tone.Info)
        .State(QuoteState.Accepted, QuoteTexts.Accepted, Tone.Success)
        .State(QuoteState.Declined, QuoteTexts.Declined, Tone.Danger)
        .State(QuoteState.Expired, QuoteTexts.Expired, Tone.Warning)
        .State(QuoteState.Superseded, QuoteTexts.Superseded, Tone.Neutral)
        .Step(SalesCommands.SendQuote, QuoteState.Sent, QuoteState.Draft)
        .Step(SalesCommands.AcceptQuote, QuoteState.Accepted, QuoteState.Sent)
        .Step(SalesCommands.ReviseQuote, QuoteState.Sent, QuoteState.Sent)
        .Step(SalesCommands.ReviseQuote, QuoteState.Expired, QuoteState.Expired)
        .Step(SalesCommands.ReviseQuote, QuoteState.Declined, QuoteState.Declined)
        .Step(SalesCommands.DeclineQuote, QuoteState.Declined, QuoteState.Sent)
        .Consequence(SalesCommands.ExpireQuote, QuoteState.Expired, QuoteState.Sent)
        .Consequence(SalesCommands.SendQuote, QuoteState.Superseded, QuoteState.Sent, QuoteState.Expired, QuoteState.Declined);

    readonly List<QuoteAdjustment> adjustments = [];

    Quote() { }

    /// <summary>A first version.</summary>
    internal Quote(QuoteForm form, DocumentContent content) => Change(form, content);

    [Binding]
    public QuoteState State { get; private set; }

    /// <summary>The date on it.</summary>
    public DateOnly QuoteDate { get; private set; }

    /// <summary>Last day on which the customer may accept it.</summary>
    public DateOnly ValidUntil { get; private set; }

    /// <summary>Which version it is, from 1.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>The first version; none on that one itself.</summary>
    public Guid? OriginId { get; private set; }

    /// <summary>Why the customer does not want it.</summary>
    public string? DeclineReason { get; private set; }

    /// <summary>Discounts and charges on the whole as amounts, by position.</summary>
    public IReadOnlyList<QuoteAdjustment> Adjustments => adjustments;

    internal override IReadOnlyList<SalesAdjustment> Adjusted => adjustments;

    private protected override bool OffersChoices => true;

    /// <summary>Where it stands.</summary>
    internal DocumentStatus<QuoteState> Status => new(Id, Version, Number, State);

    /// <summary>Takes over what was typed.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more, or valid until before its date.</exception>
    internal void Change(QuoteForm form, DocumentContent content)
    {
        RequireDraft();
        if (form.ValidUntil < form.QuoteDate) throw new InvalidInputException(nameof(ValidUntil), QuoteTexts.ValidBeforeDate);
        (QuoteDate, ValidUntil) = (form.QuoteDate!.Value, form.ValidUntil!.Value);
        Fill(form, content);
    }

    /// <summary>Refuses what only drafts allow.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more.</exception>
    internal void RequireDraft()
    {
        if (State != QuoteState.Draft) throw new BusinessRuleException(DocumentTexts.NotDraft.With(Number));
    }

    /// <summary>Gives the quote to the customer. From here on it stays as it is.</summary>
    /// <param name="number">A number of its own; for a later version, that of the first.</param>
    /// <param name="today">The day it is sent.</param>
    /// <exception cref="BusinessRuleException">It is no draft, offers nothing, or would be expired at once.</exception>
    internal void Send(string number, DateOnly today)
    {
        var next = Transitions.Next(State, SalesCommands.SendQuote);
        if (!Lines.Any(l => l.Kind == LineKind.Item)) throw new BusinessRuleException(DocumentTexts.NoLines, nameof(Lines));
        if (ValidUntil < today) throw new BusinessRuleException(QuoteTexts.ValidInPast, nameof(ValidUntil));
        RequireDiscountsCovered();
        Receive(Revision == 1 ? number : $"{number}-{Revision}");
        State = next;
    }

    /// <summary>Another version of it, to be changed and sent. This one stays as it is.</summary>
    /// <exception cref="BusinessRuleException">It is a draft, accepted or superseded.</exception>
    internal Quote Revise(QuoteForm form, DocumentContent content, int revision)
    {
        Transitions.Next(State, SalesCommands.ReviseQuote);
        return new(form, content) { Revision = revision, OriginId = OriginId ?? Id };
    }

    /// <summary>Notes that a later version went to the customer.</summary>
    /// <exception cref="BusinessRuleException">It was accepted meanwhile.</exception>
    internal void Supersede()
    {
        if (State == QuoteState.Accepted) throw new BusinessRuleException(QuoteTexts.EarlierAccepted.With(Number));
        if (State is QuoteState.Sent or QuoteState.Expired or QuoteState.Declined) State = QuoteState.Superseded;
    }

    /// <summary>The customer takes the quote, or some lines of it. Its totals stay those of the offer; the order has those of what was taken.</summary>
    /// <param name="chosen">The lines taken; null for all firm ones.</param>
    /// <param name="today">The day of acceptance.</param>
    /// <exception cref="BusinessRuleException">It is not with the customer, its last valid day has passed, or nothing is taken.</exception>
    internal void Accept(IReadOnlyCollection<Guid>? chosen, DateOnly today)
    {
        var next = Transitions.Next(State, SalesCommands.AcceptQuote);
        if (ValidUntil < today) throw new BusinessRuleException(QuoteTexts.NoLongerValid.With(ValidUntil));
        var items = Lines.Where(l => l.Kind == LineKind.Item).ToList();
        if (chosen?.All(id => items.Any(l => l.Id == id)) == false) throw new BusinessRuleException(QuoteTexts.LineUnknown, nameof(AcceptForm.LineIds));
        var taken = items.Where(l => chosen?.Contains(l.Id) ?? l.Role == LineRole.Firm).ToList();
        if (taken.Count == 0) throw new BusinessRuleException(QuoteTexts.NothingChosen, nameof(AcceptForm.LineIds));
        foreach (var line in taken) line.Choose();
        State = next;
    }

    /// <summary>The customer does not want it.</summary>
    internal void Decline(string reason)
    {
        State = Transitions.Next(State, SalesCommands.DeclineQuote);
        DeclineReason = reason;
    }

    /// <summary>Notes that its last valid day has passed.</summary>
    internal void Expire() => State = Transitions.Next(State, SalesCommands.ExpireQuote);

    private protected override QuoteLine NewLine() => new(Id);

    private protected override void FillAdjustments(IReadOnlyList<AdjustmentContent> contents) => Keep(adjustments, contents, () => new(Id));
}
