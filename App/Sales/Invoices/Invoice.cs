using Erp.Finance.Contracts;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Invoices;

/// <summary>Where an invoice stands.</summary>
public enum InvoiceState
{
    /// <summary>Being written; owed by nobody, has no number.</summary>
    Draft,

    /// <summary>Sent to the customer and posted; never edited or deleted again.</summary>
    Issued,

    /// <summary>Nothing is open any more.</summary>
    Paid,

    /// <summary>Taken back by a reversal.</summary>
    Cancelled,
}

/// <summary>What the document does.</summary>
public enum InvoiceKind
{
    /// <summary>Bills the customer (type 380).</summary>
    Invoice,

    /// <summary>
    /// Takes an issued invoice back with negative quantities (type 384, "Stornorechnung", § 31 (5) UStDV). Never called "Gutschrift":
    /// in German law that is a document the customer issues.
    /// </summary>
    Reversal,
}

/// <summary>A bill to a customer, or the reversal of one.</summary>
public sealed class Invoice : SalesDocument<InvoiceLine>
{
    /// <summary>How the ledger finds what an invoice posted.</summary>
    public const string SourceType = "sales.invoice";

    /// <summary>The life of an invoice. It turns paid, and open again, as a consequence of payments.</summary>
    public static readonly TransitionTable<InvoiceState> Transitions = new TransitionTable<InvoiceState>()
        .State(InvoiceState.Draft, InvoiceTexts.Draft, Tone.Neutral)
        .State(InvoiceState.Issued, InvoiceTexts.Issued, Tone.Info)
        .State(InvoiceState.Paid, InvoiceTexts.Paid, Tone.Success)
        .State(InvoiceState.Cancelled, InvoiceTexts.Cancelled, Tone.Danger)
        .Step(SalesCommands.IssueInvoice, InvoiceState.Issued, InvoiceState.Draft)
        .Step(SalesCommands.CancelInvoice, InvoiceState.Cancelled, InvoiceState.Issued)
        .Consequence(SalesCommands.MarkInvoicePaid, InvoiceState.Paid, InvoiceState.Issued)
        .Consequence(SalesCommands.ReopenInvoice, InvoiceState.Issued, InvoiceState.Paid);

    Invoice() { }

    /// <summary>An invoice without an order.</summary>
    internal Invoice(InvoiceForm form, DocumentContent content) => Change(form, content);

    /// <summary>An invoice of the lines of an order, given in the same sequence.</summary>
    internal Invoice(InvoiceForm form, DocumentContent content, IReadOnlyList<OrderLine> orderLines, Guid orderId) : this(form, content)
    {
        OrderId = orderId;
        foreach (var (line, ordered) in Lines.Zip(orderLines)) line.BillsFor(ordered.Id);
    }

    public InvoiceState State { get; private set; }

    public InvoiceKind Kind { get; private set; }

    /// <summary>The order it bills; none for an invoice by itself.</summary>
    public Guid? OrderId { get; private set; }

    /// <summary>The date on it (BT-2). On a draft the date wished for; empty means the day of issue.</summary>
    public DateOnly? InvoiceDate { get; private set; }

    /// <summary>When it is to be paid (BT-9). On a draft a date agreed apart from the terms; empty means by the terms.</summary>
    public DateOnly? DueDate { get; private set; }

    /// <summary>The invoice this one takes back.</summary>
    public Guid? ReversesId { get; private set; }

    /// <summary>Its number, which a reversal must name (BT-25).</summary>
    public string? ReversesNumber { get; private set; }

    /// <summary>Its date (BT-26).</summary>
    public DateOnly? ReversesDate { get; private set; }

    /// <summary>Why it was cancelled; on a reversal, why it reverses.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>Type of document by UNTDID 1001 (BT-3).</summary>
    public int TypeCode => Kind == InvoiceKind.Reversal ? 384 : 380;

    /// <summary>What it bills of the order's lines.</summary>
    internal IEnumerable<(Guid? OrderLineId, decimal Quantity, int Position)> Billed => Lines.Select(l => (l.OrderLineId, l.Quantity, l.Position));

    /// <summary>Takes over what was typed.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more, or bills an order of another customer.</exception>
    internal void Change(InvoiceForm form, DocumentContent content)
    {
        RequireDraft();
        if (OrderId is not null && form.CustomerId != CustomerId) throw new BusinessRuleException(InvoiceTexts.CustomerOfOrder, nameof(CustomerId));
        (InvoiceDate, DueDate) = (form.InvoiceDate, form.DueDate);
        Fill(form, content);
    }

    /// <summary>Refuses what only drafts allow.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more.</exception>
    internal void RequireDraft()
    {
        if (State != InvoiceState.Draft) throw new BusinessRuleException(DocumentTexts.NotDraft.With(Number));
    }

    /// <summary>The date it gets, or has.</summary>
    internal DateOnly DateOn(DateOnly today) => InvoiceDate ?? today;

    /// <summary>Issues the invoice: from here on it stands.</summary>
    /// <exception cref="BusinessRuleException">It is no draft, or lacks what the law demands of an invoice.</exception>
    internal void Issue(string number, DateOnly today)
    {
        var next = Transitions.Next(State, SalesCommands.IssueInvoice);
        InvoiceDate = DateOn(today);
        DueDate ??= Terms.DueDate(InvoiceDate.Value);
        InvoiceRules.Require(this, today);
        Receive(number);
        State = next;
    }

    /// <summary>Takes the invoice back. It stays as it is; the reversal that comes back undoes it.</summary>
    /// <returns>The reversal, issued under a number of its own.</returns>
    /// <exception cref="BusinessRuleException">It is not issued, is paid, or is a reversal itself.</exception>
    internal Invoice Cancel(string reason, string reversalNumber, DateOnly today)
    {
        if (Kind == InvoiceKind.Reversal) throw new BusinessRuleException(InvoiceTexts.ReversalStands);
        var next = Transitions.Next(State, SalesCommands.CancelInvoice);
        var reversal = new Invoice
        {
            Kind = InvoiceKind.Reversal, OrderId = OrderId, InvoiceDate = today, DueDate = today, ReversesId = Id, ReversesNumber = Number,
            ReversesDate = InvoiceDate, CancelReason = reason, State = InvoiceState.Issued,
        };
        reversal.FillAsReversalOf(this);
        reversal.Receive(reversalNumber);
        CancelReason = reason;
        State = next;
        return reversal;
    }

    /// <summary>Notes that nothing is open any more.</summary>
    internal void MarkPaid() => State = Transitions.Next(State, SalesCommands.MarkInvoicePaid);

    /// <summary>Notes that something is open again.</summary>
    internal void Reopen() => State = Transitions.Next(State, SalesCommands.ReopenInvoice);

    /// <summary>The invoice as bookkeeping needs it. The posting text is German, as the books are.</summary>
    internal Posting ToPosting() => new()
    {
        SourceType = SourceType, SourceId = Id, DocumentNumber = Number!, DocumentDate = InvoiceDate!.Value, PostingDate = InvoiceDate.Value, DueDate = DueDate!.Value,
        PartyId = CustomerId, PartyName = CustomerName, Text = InvoiceTexts.PostingText.With(Number).In(Languages.German), Currency = Currency,
        Discount = Kind == InvoiceKind.Invoice ? Terms.CashDiscount(InvoiceDate.Value) : null, Revenues = Calculate().Revenues,
    };

    private protected override InvoiceLine NewLine() => new(Id);
}
