using Erp.Inventory.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;

namespace Erp.Sales.Orders;

/// <summary>What a customer has ordered.</summary>
public sealed class Order : SalesDocument<OrderLine>
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

    /// <summary>What of <see cref="SalesDocument{TLine}.ChargeAmount"/> stands on invoices, drafts among them, that were not cancelled.</summary>
    public decimal InvoicedCharge { get; private set; }

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
        Receive(number);
        CreditReason = creditReason;
        State = next;
    }

    /// <summary>Puts the order away as done, whatever is open of it.</summary>
    /// <param name="waiting">What of <see cref="DownPaymentNet"/> no final invoice sets off yet: none would any more.</param>
    /// <exception cref="BusinessRuleException">It is not confirmed, or a down payment is waiting.</exception>
    internal void Close(decimal waiting)
    {
        var next = Transitions.Next(State, SalesCommands.CloseOrder);
        if (waiting != 0) throw new BusinessRuleException(OrderTexts.CloseDownPaid.With(waiting));
        (State, ClosedByHand) = (next, true);
    }

    /// <summary>Takes a closed order up again.</summary>
    internal void Reopen() => (State, ClosedByHand) = (Transitions.Next(State, SalesCommands.ReopenOrder), false);

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
    }

    /// <summary>Refuses unless something is there to invoice now.</summary>
    /// <param name="ahead">What has not left counts as well.</param>
    /// <exception cref="BusinessRuleException">The order is not confirmed, or everything is invoiced, or all that has left.</exception>
    internal void RequireInvoiceable(bool ahead)
    {
        Transitions.Next(State, SalesCommands.InvoiceOrder);
        if (Lines.All(l => l.OpenQuantity == 0)) throw new BusinessRuleException(OrderTexts.NothingToInvoice);
        if (Lines.All(l => ToInvoice(l, ahead) == 0)) throw new BusinessRuleException(OrderTexts.NothingSuppliedToInvoice.With(Number));
    }

    /// <summary>How much of a line an invoice proposes: once goods of the order have left, what has left of them; while none has, all that is open.</summary>
    /// <param name="line">One of its lines.</param>
    /// <param name="ahead">What has not left is to be billed as well.</param>
    internal decimal ToInvoice(OrderLine line, bool ahead) => ahead || Lines.All(l => l.DeliveredQuantity == 0 || l.IsService) ? line.OpenQuantity : line.SuppliedQuantity;

    /// <summary>All that these parts bill of it is supplied.</summary>
    internal bool IsSupplied(IReadOnlyList<BilledLine> billed) => Of(billed).All(p => p.Line.IsSuppliedWith(p.Part.Quantity));

    /// <summary>Notes what is asked for in advance, or, negative, no longer is.</summary>
    /// <exception cref="BusinessRuleException">More would be asked for than is not invoiced yet.</exception>
    internal void NoteDownPayment(decimal net)
    {
        var open = NetOf(l => l.OpenQuantity);
        if (net > 0 && DownPaymentNet + net > open) throw new BusinessRuleException(InvoiceTexts.MoreThanOrder.With(Math.Max(0, open - DownPaymentNet)), nameof(DownPaymentForm.Amount));
        DownPaymentNet += net;
    }

    /// <summary>Notes that what is asked for in advance went to the customer, or, negative, was taken back. The final invoice sets off what went out before it.</summary>
    /// <exception cref="BusinessRuleException">Everything is billed already: no invoice would set it off any more.</exception>
    internal void NoteDownPaymentIssued(decimal net)
    {
        if (net > 0 && IsIssuedWith([])) throw new BusinessRuleException(InvoiceTexts.AdvanceTooLate.With(Number));
        DownPaymentIssuedNet += net;
    }

    /// <summary>What a part of each line comes to, net, with its share of discount and charge.</summary>
    decimal NetOf(Func<OrderLine, decimal> quantity)
    {
        var lines = Lines.Sum(l => l.Net);
        return lines == 0 ? 0 : Money.Round(Net * Lines.Where(l => l.Quantity != 0).Sum(l => l.Net * quantity(l) / l.Quantity) / lines);
    }

    /// <summary>The invoice of the rest alone sets off what was asked for in advance: as much must be left for it, else the customer is asked, and taxed, twice.</summary>
    void RequireLeft(Func<OrderLine, decimal> quantity, decimal advanced)
    {
        if (advanced == 0 || Lines.All(l => quantity(l) == 0)) return;
        var left = NetOf(quantity);
        if (left < advanced) throw new BusinessRuleException(InvoiceTexts.LessThanAdvanced.With(left, Number, advanced), nameof(Lines));
    }

    /// <summary>With these parts, all of it stands on issued invoices.</summary>
    internal bool IsIssuedWith(IReadOnlyList<BilledLine> billed) => Lines.All(l => l.IssuedQuantity + billed.Where(b => b.OrderLineId == l.Id).Sum(b => b.Quantity) == l.Quantity);

    /// <summary>All of it stands on invoices, drafts among them.</summary>
    internal bool IsBilled => Lines.All(l => l.OpenQuantity == 0);

    /// <summary>Nothing of it stands on an invoice yet.</summary>
    internal bool IsUnbilled => Lines.All(l => l.InvoicedQuantity == 0);

    /// <summary>What of the charge no invoice asks for yet.</summary>
    internal decimal OpenCharge => ChargeAmount - InvoicedCharge;

    /// <summary>What goes with these parts of the charge: their share by value at the prices agreed, to the cent, and with the last of them whatever is left.</summary>
    internal decimal ChargeOf(IReadOnlyList<BilledLine> billed)
    {
        var parts = Of(billed).ToList();
        if (parts.Count == 0) return 0;
        var (whole, value) = (Lines.Sum(l => Math.Abs(l.Net)), parts.Sum(p => Math.Abs(p.Line.Net) * p.Part.Quantity / p.Line.Quantity));
        var isRest = Lines.All(l => l.OpenQuantity == parts.Where(p => p.Line == l).Sum(p => p.Part.Quantity));
        return isRest || whole == 0 ? OpenCharge : Math.Clamp(Money.Round(ChargeAmount * value / whole), 0, OpenCharge);
    }

    /// <summary>Notes what an invoice, draft or not, bills of this order.</summary>
    /// <exception cref="BusinessRuleException">More would be billed than was ordered, or a part of it that leaves less than was asked for in advance.</exception>
    internal void Bill(IEnumerable<BilledLine> billed)
    {
        var parts = Of(billed).ToList();
        foreach (var (line, part) in parts)
        {
            line.Bill(part.Quantity, part.Position);
            InvoicedCharge += part.Charge;
        }

        if (parts.Count > 0) RequireLeft(l => l.OpenQuantity, DownPaymentNet);
    }

    /// <summary>Notes that a draft no longer bills this.</summary>
    internal void Release(IEnumerable<BilledLine> billed)
    {
        foreach (var (line, part) in Of(billed))
        {
            line.Release(part.Quantity);
            InvoicedCharge -= part.Charge;
        }
    }

    /// <summary>Notes that the invoice that bills this is issued; closes the order when that was the last of it.</summary>
    /// <exception cref="BusinessRuleException">It is not the last, and leaves less to be issued than was asked for in advance.</exception>
    internal void Issue(IEnumerable<BilledLine> billed)
    {
        foreach (var (line, part) in Of(billed)) line.Issue(part.Quantity);
        RequireLeft(l => l.Quantity - l.IssuedQuantity, DownPaymentIssuedNet);
        CloseIfDone();
    }

    /// <summary>Notes that an issued invoice is cancelled: what it billed is open again, and an order that closed by itself is taken up again.</summary>
    internal void TakeBack(IReadOnlyList<BilledLine> billed)
    {
        foreach (var (line, part) in Of(billed)) line.Issue(-part.Quantity);
        Release(billed);
        ReopenIfWaiting();
    }

    /// <summary>A confirmed order is done once all goods are delivered and issued invoices bill everything. Services are performed, not carried: a note of them is welcome, not waited for.</summary>
    internal void CloseIfDone()
    {
        if (State == OrderState.Confirmed && Lines.All(l => (l.ToDeliver == 0 || l.IsService) && l.IssuedQuantity == l.Quantity)) State = Transitions.Next(State, SalesCommands.CloseOrder);
    }

    IEnumerable<(OrderLine Line, BilledLine Part)> Of(IEnumerable<BilledLine> billed) =>
        billed.Where(b => b.OrderId == Id).Select(b => (Lines.Single(l => l.Id == b.OrderLineId), b));

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
    }

    /// <summary>Notes that a delivery was taken back; an order that closed by itself is taken up again.</summary>
    internal void TakeBack(IEnumerable<DeliveryLine> delivered)
    {
        foreach (var line in delivered) Lines.Single(l => l.Id == line.OrderLineId).TakeBackDelivery(line.Quantity);
        ReopenIfWaiting();
    }

    /// <summary>The warehouse has to do with it: not all of it is performed, or words.</summary>
    internal bool HasGoods => Lines.Any(l => l.IsGoods);

    /// <summary>Its lines as the warehouse sees them.</summary>
    internal IReadOnlyList<StockLine> ForStock(Func<OrderLine, decimal> quantity) => [.. Lines.Where(l => l.IsGoods).Select(l => new StockLine(l.Id, l.ItemId, quantity(l), l.UnitCode, l.Position) { Before = l.DeliveredQuantity })];

    private protected override OrderLine NewLine() => new(Id);
}
