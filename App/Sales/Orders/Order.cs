using Erp.Inventory.Contracts;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;

namespace Erp.Sales.Orders;

/// <summary>What a customer has ordered.</summary>
public sealed partial class Order : SalesDocument<OrderLine>
{
    /// <summary>How the warehouse knows for whom it reserves.</summary>
    public const string SourceType = "sales.order";

    /// <summary>The life of an order.</summary>
    public static readonly TransitionTable<OrderState> Transitions = new TransitionTable<OrderState>()
        .State(OrderState.Draft, OrderTexts.Draft, Tone.Neutral)
        .State(OrderState.Confirmed, OrderTexts.Confirmed, Tone.Info)
        .State(OrderState.Closed, OrderTexts.Closed, Tone.Success)
        .State(OrderState.Cancelled, OrderTexts.Cancelled, Tone.Danger)
        .Step(SalesCommands.ConfirmOrder, OrderState.Confirmed, OrderState.Draft)
        .Step(SalesCommands.DeliverOrder, OrderState.Confirmed, OrderState.Confirmed)
        .Step(SalesCommands.InvoiceOrder, OrderState.Confirmed, OrderState.Confirmed)
        .Step(SalesCommands.DownPayOrder, OrderState.Confirmed, OrderState.Confirmed)
        .Step(SalesCommands.CloseOrder, OrderState.Closed, OrderState.Confirmed)
        .Step(SalesCommands.ReopenOrder, OrderState.Confirmed, OrderState.Closed)
        .Step(SalesCommands.CancelOrder, OrderState.Cancelled, OrderState.Confirmed);

    Order() { }

    internal Order(OrderForm form, DocumentContent content, Guid? quoteId = null)
    {
        QuoteId = quoteId;
        Change(form, content);
    }

    [Binding]
    public OrderState State { get; private set; }

    /// <summary>The day the customer ordered.</summary>
    public DateOnly OrderDate { get; private set; }

    /// <summary>The quote the customer accepted; none for an order by itself.</summary>
    public Guid? QuoteId { get; private set; }

    /// <summary>What invoices ask for in advance of it, net, drafts among them, and was not taken back. Kept here, so that two who ask at once meet on its version.</summary>
    public decimal DownPaymentNet { get; private set; }

    /// <summary>Of that, what stands on issued invoices.</summary>
    public decimal DownPaymentIssuedNet { get; private set; }

    /// <summary>Somebody put it away whatever was open of it: that is not wanted any more, and comes back only when somebody takes the order up again.</summary>
    public bool ClosedByHand { get; private set; }

    /// <summary>Why it was cancelled.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>Why it was confirmed although the customer's credit limit was exceeded.</summary>
    public string? CreditReason { get; private set; }

    /// <summary>Where it stands.</summary>
    internal DocumentStatus<OrderState> Status => new(Id, Version, Number, State);

    /// <summary>Takes over what was typed.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more.</exception>
    internal void Change(OrderForm form, DocumentContent content)
    {
        RequireDraft();
        OrderDate = form.OrderDate!.Value;
        Fill(form, content);
    }

    /// <summary>Refuses what only drafts allow.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more.</exception>
    internal void RequireDraft()
    {
        if (State != OrderState.Draft) throw new BusinessRuleException(DocumentTexts.NotDraft.With(Number));
    }

    /// <summary>Confirms the order to the customer.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="creditReason">Why, where the customer's credit limit is exceeded.</param>
    /// <exception cref="BusinessRuleException">It is no draft, or has no lines.</exception>
    internal void Confirm(string number, string? creditReason = null)
    {
        var next = Transitions.Next(State, SalesCommands.ConfirmOrder);
        if (!Lines.Any(l => l.Counts)) throw new BusinessRuleException(DocumentTexts.NoLines, nameof(Lines));
        RequireDiscountsCovered();
        Receive(number);
        CreditReason = creditReason;
        State = next;
        CountToInvoice();
    }

    /// <summary>Puts the order away as done, whatever is open of it.</summary>
    /// <param name="waiting">What of <see cref="DownPaymentNet"/> no final invoice sets off yet: none would any more.</param>
    /// <exception cref="BusinessRuleException">It is not confirmed, or a down payment is waiting.</exception>
    internal void Close(decimal waiting)
    {
        var next = Transitions.Next(State, SalesCommands.CloseOrder);
        if (waiting != 0) throw new BusinessRuleException(OrderTexts.CloseDownPaid.With(waiting));
        (State, ClosedByHand) = (next, true);
        CountToInvoice();
    }

    /// <summary>Takes a closed order up again.</summary>
    internal void Reopen()
    {
        (State, ClosedByHand) = (Transitions.Next(State, SalesCommands.ReopenOrder), false);
        CountToInvoice();
    }

    /// <summary>What it waited for is open again. Closed by hand it waits for nothing, unless a final invoice has to set off what was asked for in advance.</summary>
    void ReopenIfWaiting()
    {
        if (State == OrderState.Closed && (!ClosedByHand || DownPaymentNet != 0)) Reopen();
    }

    /// <summary>Calls the order off.</summary>
    /// <exception cref="BusinessRuleException">It is not confirmed, or a part of it is delivered or invoiced.</exception>
    internal void Cancel(string reason)
    {
        var next = Transitions.Next(State, SalesCommands.CancelOrder);
        if (Lines.Any(l => l.InvoicedQuantity != 0)) throw new BusinessRuleException(OrderTexts.CancelInvoiced);
        if (Lines.Any(l => l.DeliveredQuantity != 0)) throw new BusinessRuleException(OrderTexts.CancelDelivered);
        if (DownPaymentNet != 0) throw new BusinessRuleException(OrderTexts.CancelDownPaid);
        CancelReason = reason;
        State = next;
        CountToInvoice();
    }

    /// <summary>Refuses unless something is there to deliver now.</summary>
    /// <exception cref="BusinessRuleException">The order is not confirmed, or everything is delivered.</exception>
    internal void RequireDeliverable()
    {
        Transitions.Next(State, SalesCommands.DeliverOrder);
        if (Lines.All(l => l.ToDeliver == 0)) throw new BusinessRuleException(DeliveryTexts.NothingToDeliver);
    }

    /// <summary>Refuses unless so much of each line is left to deliver.</summary>
    /// <exception cref="BusinessRuleException">The order is not confirmed, or more would be delivered than is left.</exception>
    internal void RequireDeliverable(IReadOnlyDictionary<Guid, decimal> quantities)
    {
        Transitions.Next(State, SalesCommands.DeliverOrder);
        foreach (var line in Lines) line.RequireToDeliver(quantities.GetValueOrDefault(line.Id));
    }

    /// <summary>Notes what a delivery delivers; closes the order when that was the last of it.</summary>
    /// <exception cref="BusinessRuleException">The order is not confirmed, or more would be delivered than is left.</exception>
    internal void Deliver(IEnumerable<DeliveryLine> delivered)
    {
        Transitions.Next(State, SalesCommands.DeliverOrder);
        foreach (var line in delivered) Lines.Single(l => l.Id == line.OrderLineId).Deliver(line.Quantity);
        CloseIfDone();
        CountToInvoice();
    }

    /// <summary>Notes that a delivery was taken back; an order that closed by itself is taken up again.</summary>
    internal void TakeBack(IEnumerable<DeliveryLine> delivered)
    {
        foreach (var line in delivered) Lines.Single(l => l.Id == line.OrderLineId).TakeBackDelivery(line.Quantity);
        ReopenIfWaiting();
        CountToInvoice();
    }

    /// <summary>The warehouse has to do with it: not all of it is performed, or words.</summary>
    internal bool HasGoods => Lines.Any(l => l.IsGoods);

    /// <summary>Its lines as the warehouse sees them.</summary>
    internal IReadOnlyList<StockLine> ForStock(Func<OrderLine, decimal> quantity) =>
        [.. Lines.Where(l => l.IsGoods).Select(l => new StockLine(l.Id, l.ItemId, quantity(l), l.UnitCode, l.Position) { Before = l.DeliveredQuantity })];

    private protected override OrderLine NewLine() => new(Id);
}
