using Erp.Finance.Contracts;
using Erp.Platform.Live;
using Erp.Platform.Work;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;

namespace Erp.Sales.Chain;

/// <summary>A way of putting a document right, or taking it back with what hangs on it.</summary>
public enum CorrectionWay
{
    /// <summary>A reversal takes the invoice back, after the payments that are in the way.</summary>
    Reverse,

    /// <summary>A reversal takes it back, and a new draft like it is written.</summary>
    Replace,

    /// <summary>It stands; a credit note is drafted that gives a part back.</summary>
    Credit,

    /// <summary>A reversal takes it back, and the goods come back as well.</summary>
    ReverseAndReturn,

    /// <summary>A credit note is drafted, and the goods come back as well.</summary>
    CreditAndReturn,

    /// <summary>The goods come back; what bills them stays.</summary>
    Return,

    /// <summary>The order is called off with all that came of it; payments are cancelled.</summary>
    CallOff,

    /// <summary>The same, but what was paid stays with the company and becomes a credit of the customer.</summary>
    GiveBack,

    /// <summary>What is delivered and invoiced stays; the rest of the order is not wanted any more.</summary>
    CloseRest,

    /// <summary>The customer does not want what was offered.</summary>
    Decline,

    /// <summary>The quote is offered anew, changed.</summary>
    Revise,
}

/// <summary>What one step does.</summary>
public enum CorrectionAct
{
    CancelPayment,
    DeleteInvoice,
    ReverseInvoice,
    ReplaceInvoice,
    DraftCreditNote,
    CreditInFull,
    DeleteDelivery,
    TakeDeliveryBack,
    DeleteOrder,
    ReopenOrder,
    CancelOrder,
    CloseOrder,
    DeclineQuote,
    ReviseQuote,
}

/// <summary>One step: what is done to which document, and why.</summary>
/// <param name="Act">What is done.</param>
/// <param name="Id">To which document or payment.</param>
/// <param name="Says">That and its rule, in a sentence for the reader.</param>
/// <param name="Notes">What it brings with it that one might not expect.</param>
public sealed record CorrectionStep(CorrectionAct Act, Guid Id, string Says, IReadOnlyList<string> Notes)
{
    /// <summary>The rights the reader lacks for it, by name; empty where they may.</summary>
    public IReadOnlyList<string> NeedsRights { get; init; } = [];

    /// <summary>The commands it stands for; the right of each is asked for.</summary>
    internal IReadOnlyList<Command> Commands => Act switch
    {
        CorrectionAct.CancelPayment => [Settlements.Cancelling],
        CorrectionAct.DeleteInvoice => [SalesCommands.DeleteInvoice],
        CorrectionAct.ReverseInvoice => [SalesCommands.CancelInvoice],
        CorrectionAct.ReplaceInvoice => [SalesCommands.ReplaceInvoice],
        CorrectionAct.DraftCreditNote => [SalesCommands.CreditInvoice],
        CorrectionAct.CreditInFull => [SalesCommands.CreditInvoice, SalesCommands.IssueInvoice],
        CorrectionAct.DeleteDelivery => [SalesCommands.DeleteDelivery],
        CorrectionAct.TakeDeliveryBack => [SalesCommands.CancelDelivery],
        CorrectionAct.DeleteOrder => [SalesCommands.DeleteOrder],
        CorrectionAct.ReopenOrder => [SalesCommands.ReopenOrder],
        CorrectionAct.CancelOrder => [SalesCommands.CancelOrder],
        CorrectionAct.CloseOrder => [SalesCommands.CloseOrder],
        CorrectionAct.DeclineQuote => [SalesCommands.DeclineQuote],
        CorrectionAct.ReviseQuote => [SalesCommands.ReviseQuote],
        _ => throw new ArgumentOutOfRangeException(nameof(Act), Act, null),
    };
}

/// <summary>One way that is open, with its steps in the order in which they are taken.</summary>
public sealed record CorrectionOption(CorrectionWay Way, string Label, string Hint, IReadOnlyList<CorrectionStep> Steps)
{
    /// <summary>The reader may take every step.</summary>
    public bool Allowed => Steps.All(s => s.NeedsRights.Count == 0);
}

/// <summary>How a document can be taken back.</summary>
/// <param name="Number">The document, as people call it.</param>
/// <param name="Options">The ways that are open, the most sensible first; none where nothing can be done.</param>
/// <param name="Refusal">Why nothing can be done, and what to do instead.</param>
/// <param name="Seen">The version of every document the plan rests on: sent along when it is carried out.</param>
public sealed record CorrectionPlan(string? Number, IReadOnlyList<CorrectionOption> Options, string? Refusal, IReadOnlyDictionary<Guid, int> Seen)
{
    /// <summary>The most sensible way that the reader may take; where they may take none, the most sensible of all.</summary>
    public CorrectionWay? Proposed => Options.OrderByDescending(o => o.Allowed).Select(o => (CorrectionWay?)o.Way).FirstOrDefault();

    /// <summary>Whether a commit touched what the plan rests on: a document of the chain, one that came to it, or what is open of its invoices.</summary>
    internal bool RestsOn(CommitNotice notice) => notice.Touches(nameof(Quote), nameof(Order), nameof(Delivery), nameof(Invoice), OpenItems.Watched) && notice.TouchesAny(Seen.Keys);
}
