using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;

namespace Erp.Sales.Orders;

/// <summary>What is invoiced of it, and what is to be.</summary>
public sealed partial class Order : IFitting
{
    readonly List<OrderAdjustment> adjustments = [];

    /// <summary>Discounts and charges on the whole as amounts, by position.</summary>
    public IReadOnlyList<OrderAdjustment> Adjustments => adjustments;

    internal override IReadOnlyList<SalesAdjustment> Adjusted => adjustments;

    /// <summary>
    /// What is to be invoiced now, net, in the currency of the books, with its share of the order's discounts and charges: goods that have left and all else that was ordered, as far as no invoice,
    /// drafts among them, has it. A copy as <see cref="SalesDocument{TLine}.Net"/> is; nothing of an order that is not confirmed.
    /// </summary>
    public decimal ToInvoiceNet { get; private set; }

    /// <summary>Refuses unless something is there to invoice now.</summary>
    /// <param name="ahead">What has not left counts as well.</param>
    /// <exception cref="BusinessRuleException">The order is not confirmed, or everything is invoiced, or all that has left.</exception>
    internal void RequireInvoiceable(bool ahead)
    {
        Transitions.Next(State, SalesCommands.InvoiceOrder);
        if (Lines.All(l => l.OpenQuantity == 0)) throw new BusinessRuleException(OrderTexts.NothingToInvoice);
        if (Lines.All(l => ToInvoice(l, ahead) == 0)) throw new BusinessRuleException(OrderTexts.NothingSuppliedToInvoice.With(Number));
    }

    /// <summary>Refuses unless something of what left is there to invoice.</summary>
    /// <param name="delivered">What left, by its lines.</param>
    /// <exception cref="BusinessRuleException">The order is not confirmed, or all of that is invoiced.</exception>
    internal void RequireInvoiceable(IReadOnlyDictionary<Guid, decimal> delivered)
    {
        if (!IsBilled) Transitions.Next(State, SalesCommands.InvoiceOrder);
        if (!HasToInvoice(delivered)) throw new BusinessRuleException(DeliveryTexts.AllInvoiced.With(Number));
    }

    /// <summary>Something of what left is to be invoiced.</summary>
    internal bool HasToInvoice(IReadOnlyDictionary<Guid, decimal> delivered) => State == OrderState.Confirmed && Lines.Any(l => l.SuppliedOf(delivered) != 0);

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

    /// <summary>
    /// What a part of each line comes to, net: less the discount in per cent, and with its share of discounts and charges as amounts, which go by size so that returns
    /// turn nothing round.
    /// </summary>
    decimal NetOf(Func<OrderLine, decimal> quantity)
    {
        var (kept, sold) = (1 - DiscountPercent / 100, Lines.Where(l => l.Quantity != 0).ToList());
        var (net, size) = (sold.Sum(l => l.Net) * kept, sold.Sum(l => Math.Abs(l.Net)));
        return size == 0 ? 0 : Money.Round(sold.Sum(l => l.Net * quantity(l) / l.Quantity) * kept + (Net - net) * sold.Sum(l => Math.Abs(l.Net) * quantity(l) / l.Quantity) / size);
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

    /// <summary>What goes with these parts of a discount or charge: their share by value at the prices agreed, to the cent, and with the last of them whatever is left.</summary>
    internal decimal ShareOf(OrderAdjustment adjustment, IReadOnlyList<BilledLine> billed)
    {
        var parts = Of(billed).ToList();
        var (whole, value) = (Lines.Sum(l => Math.Abs(l.Net)), parts.Sum(p => Math.Abs(p.Line.Net) * p.Part.Quantity / p.Line.Quantity));
        var isRest = Lines.All(l => l.OpenQuantity == parts.Where(p => p.Line == l).Sum(p => p.Part.Quantity));
        return isRest || whole == 0 ? adjustment.Open : Math.Min(adjustment.Open, Money.Round(adjustment.Amount * value / whole));
    }

    /// <summary>Notes what an invoice, draft or not, bills of this order.</summary>
    /// <exception cref="BusinessRuleException">More would be billed than was ordered, or a part of it that leaves less than was asked for in advance.</exception>
    internal void Bill(Invoice invoice)
    {
        var parts = Of(invoice.Billed).ToList();
        foreach (var (line, part) in parts) line.Bill(part);
        foreach (var (adjustment, amount) in AdjustedBy(invoice)) adjustment.Bill(amount);
        if (parts.Count > 0) RequireLeft(l => l.OpenQuantity, DownPaymentNet);
        CountToInvoice();
    }

    /// <summary>Notes that a draft no longer bills this.</summary>
    internal void Release(Invoice invoice)
    {
        foreach (var (line, part) in Of(invoice.Billed)) line.Release(part);
        foreach (var (adjustment, amount) in AdjustedBy(invoice)) adjustment.Bill(-amount);
        CountToInvoice();
    }

    /// <summary>Notes that the invoice that bills this is issued; closes the order when that was the last of it.</summary>
    /// <exception cref="BusinessRuleException">It is not the last, and leaves less to be issued than was asked for in advance.</exception>
    internal void Issue(IEnumerable<BilledLine> billed)
    {
        foreach (var (line, part) in Of(billed)) line.Issue(part.Quantity);
        RequireLeft(l => l.Quantity - l.IssuedQuantity, DownPaymentIssuedNet);
        CloseIfDone();
        CountToInvoice();
    }

    /// <summary>Notes that an issued invoice is cancelled: what it billed is open again, and an order that closed by itself is taken up again.</summary>
    internal void TakeBack(Invoice invoice)
    {
        foreach (var (line, part) in Of(invoice.Billed)) line.Issue(-part.Quantity);
        Release(invoice);
        ReopenIfWaiting();
        CountToInvoice();
    }

    /// <summary>A confirmed order is done once all goods are delivered and issued invoices bill everything. Services are performed, not carried: a note of them is welcome, not waited for.</summary>
    internal void CloseIfDone()
    {
        if (State == OrderState.Confirmed && Lines.All(l => (l.ToDeliver == 0 || l.IsService) && l.IssuedQuantity == l.Quantity)) State = Transitions.Next(State, SalesCommands.CloseOrder);
    }

    /// <summary>Takes a copy of what is to be invoiced, whenever something it depends on changes.</summary>
    void CountToInvoice()
    {
        var net = State == OrderState.Confirmed ? NetOf(l => l.SuppliedQuantity) : 0;
        ToInvoiceNet = net == Net ? HomeNet : Money.ToHome(net, Rate);
    }

    /// <summary>An undo puts quantities back past every verb.</summary>
    async Task IFitting.FitInAsync(ErpDb db, CancellationToken ct)
    {
        await db.Entry(this).Collection(o => o.Lines).LoadAsync(ct);
        CountToInvoice();
    }

    IEnumerable<(OrderLine Line, BilledLine Part)> Of(IEnumerable<BilledLine> billed) =>
        billed.Where(b => b.OrderId == Id).Select(b => (Lines.Single(l => l.Id == b.OrderLineId), b));

    IEnumerable<(OrderAdjustment Adjustment, decimal Amount)> AdjustedBy(Invoice invoice) =>
        adjustments.SelectMany(a => invoice.Adjustments.Where(i => i.OrderAdjustmentId == a.Id).Select(i => (a, i.Amount)));

    private protected override void FillAdjustments(IReadOnlyList<AdjustmentContent> contents) => Keep(adjustments, contents, () => new(Id));
}
