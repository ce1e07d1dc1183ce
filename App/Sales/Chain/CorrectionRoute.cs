using Erp.Finance.Contracts;
using Erp.Platform.Texts;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;

namespace Erp.Sales.Chain;

/// <summary>Gathers the steps of one way in the order in which they must be taken, each once, or finds what bars it.</summary>
sealed class CorrectionRoute(CorrectionFacts facts)
{
    readonly List<CorrectionStep> steps = [];

    public IReadOnlyList<CorrectionStep> Steps => steps;

    /// <summary>Why the way is closed; null while it is open.</summary>
    public Message? Barred { get; private set; }

    /// <summary>An invoice is taken back by a reversal; before it, what stands in the way: the final invoice that deducts it, its payments, credit notes being written.</summary>
    /// <param name="invoice">The invoice, issued.</param>
    /// <param name="act">Whether it is only reversed, or drafted anew as well.</param>
    /// <param name="calledOff">The order that is called off with it: of that nothing waits any more.</param>
    public void Reverse(InvoiceFact invoice, CorrectionAct act = CorrectionAct.ReverseInvoice, OrderFact? calledOff = null)
    {
        if (Has(invoice.Id, CorrectionAct.ReverseInvoice)) return;
        if (!invoice.Stands || invoice.Credited != 0) Bar(CorrectionTexts.Credited.With(invoice.Number));
        var final = facts.Invoice(invoice.DeductedById);
        if (final is not null) Reverse(final, calledOff: calledOff);
        var payments = facts.PaymentsOf(invoice).ToList();
        if (invoice.IsSettled && payments.Count == 0) Bar(CorrectionTexts.Credited.With(invoice.Number));
        foreach (var payment in payments) Cancel(payment, invoice);
        Unwrite(invoice);
        Post();
        var says = act == CorrectionAct.ReplaceInvoice ? CorrectionTexts.InvoiceReplaced.With(invoice.Number)
            : final is not null ? CorrectionTexts.AdvanceReversed.With(invoice.Number, final.Number)
            : facts.Invoices.FirstOrDefault(i => i.DeductedById == invoice.Id) is { } advance ? CorrectionTexts.FinalReversed.With(invoice.Number, advance.Number)
            : CorrectionTexts.InvoiceReversed.With(invoice.Number);
        Add(act, invoice.Id, says, NotesOn(invoice, act, calledOff));
    }

    /// <summary>A credit note is drafted of all that is not given back yet; nothing is posted before somebody issues it.</summary>
    public void Credit(InvoiceFact invoice)
    {
        if (invoice.IsAdvance && invoice.State != InvoiceState.Paid) Bar(InvoiceTexts.CreditUnpaidAdvance);
        if (facts.Invoice(invoice.DeductedById) is { } final) Reverse(final);
        Add(CorrectionAct.DraftCreditNote, invoice.Id, invoice.IsAdvance ? CorrectionTexts.AdvanceCreditDrafted.With(invoice.Number) : CorrectionTexts.CreditDrafted.With(invoice.Number));
    }

    /// <summary>Goods come back to where they lay.</summary>
    public void TakeBack(DeliveryFact delivery, OrderFact order, bool calledOff = false)
    {
        var closed = order is { State: OrderState.Closed, ClosedByHand: false };
        Add(CorrectionAct.TakeDeliveryBack, delivery.Id, CorrectionTexts.DeliveryTakenBack.With(delivery.Number),
            calledOff ? [] : [(closed ? CorrectionTexts.OrderTakenUp : order.State == OrderState.Closed ? CorrectionTexts.OrderStaysClosed : CorrectionTexts.OrderWaitsForGoods).With(order.Number)]);
    }

    /// <summary>All that came of an order is taken back, the newest first, and then the order itself: called off, or put away where invoices of it stay.</summary>
    /// <param name="order">The order, confirmed or closed.</param>
    /// <param name="credit">Paid invoices are credited in full instead of cancelling their payments.</param>
    public void Unwind(OrderFact order, bool credit)
    {
        foreach (var invoice in facts.BillsOf(order).OrderBy(i => i.IsAdvance))
            if (invoice.State == InvoiceState.Draft)
                Add(
                    CorrectionAct.DeleteInvoice, invoice.Id, CorrectionTexts.InvoiceDeleted,
                    [.. invoice.Orders.Where(o => o.Id != order.Id).Select(o => CorrectionTexts.InvoiceAgain.With(o.Number).ToString())]);
            else if (IsLeft(invoice, credit)) continue;
            else if (credit && invoice.IsSettled && (!invoice.IsAdvance || invoice.State == InvoiceState.Paid)) CreditInFull(invoice, order);
            else Reverse(invoice, calledOff: order);
        foreach (var delivery in facts.DeliveriesOf(order))
            if (delivery.State == DeliveryState.Draft) Add(CorrectionAct.DeleteDelivery, delivery.Id, CorrectionTexts.DeliveryDeleted);
            else if (delivery.State == DeliveryState.Delivered) TakeBack(delivery, order, calledOff: true);
        PutAway(order);
    }

    /// <summary>Says why the way is closed; the first reason holds.</summary>
    public void Bar(Message why) => Barred ??= why;

    public void Add(CorrectionAct act, Guid id, Message says, IReadOnlyList<string>? notes = null) => steps.Add(new(act, id, says, notes ?? []));

    /// <summary>Says something more about the last step.</summary>
    public void Remark(Message says) => steps[^1] = steps[^1] with { Notes = [.. steps[^1].Notes, says] };

    /// <summary>Given back already; or a down payment whose final invoice stays, and gives it back when it is credited.</summary>
    bool IsLeft(InvoiceFact invoice, bool credit) =>
        (invoice.State == InvoiceState.Credited && (credit || invoice.IsAdvance))
        || (invoice.DeductedById is { } final && !Has(final, CorrectionAct.ReverseInvoice));

    /// <summary>An order with an invoice that stays cannot be called off: it is put away as done, if it would wait again.</summary>
    void PutAway(OrderFact order)
    {
        var invoiced = facts.BillsOf(order).Any(i => !i.IsAdvance && i.State != InvoiceState.Draft && !Has(i.Id, CorrectionAct.ReverseInvoice));
        var waits = order.State == OrderState.Confirmed
            || (
                (!order.ClosedByHand || order.DownPaymentNet != 0)
                    && steps.Exists(s => s.Act is CorrectionAct.TakeDeliveryBack || (s.Act == CorrectionAct.ReverseInvoice && facts.Invoice(s.Id) is { IsAdvance: false })));
        if (!invoiced && !waits) Add(CorrectionAct.ReopenOrder, order.Id, CorrectionTexts.OrderReopened.With(order.Number));
        if (!invoiced) Add(CorrectionAct.CancelOrder, order.Id, CorrectionTexts.OrderCancelled.With(order.Number));
        else if (waits) Add(CorrectionAct.CloseOrder, order.Id, CorrectionTexts.OrderClosed.With(order.Number));
    }

    void CreditInFull(InvoiceFact invoice, OrderFact order)
    {
        if (invoice.Orders.FirstOrDefault(o => o.Id != order.Id) is { } other) Bar(CorrectionTexts.BillsOther.With(invoice.Number, other.Number));
        Unwrite(invoice);
        Post();
        var paid = invoice.Gross - invoice.Credited - invoice.Open;
        Add(CorrectionAct.CreditInFull, invoice.Id, paid > 0 ? CorrectionTexts.PaidCredited.With(invoice.Number, paid, invoice.Currency) : CorrectionTexts.RestCredited.With(invoice.Number),
            invoice.IsAdvance ? [.. MonthNotes(invoice), CorrectionTexts.TaxUntilPaidBack] : MonthNotes(invoice));
    }

    void Cancel(Settlement payment, InvoiceFact invoice)
    {
        if (Has(payment.Id, CorrectionAct.CancelPayment)) return;
        if (payment.CreditUsed) Bar(CorrectionTexts.CreditUsed.With(payment.Number));
        Post();
        var others = payment.Documents.Where(d => d.SourceId != invoice.Id).Select(d => CorrectionTexts.OpenAgain.With(d.Number).ToString()).ToList();
        Add(CorrectionAct.CancelPayment, payment.Id, CorrectionTexts.PaymentCancelled.With(payment.Number, payment.Date, payment.Amount, payment.Currency, invoice.Number), others);
    }

    /// <summary>Credit notes being written to it would have nothing left to give back.</summary>
    void Unwrite(InvoiceFact invoice)
    {
        foreach (var note in facts.DraftNotesTo(invoice).Where(n => !Has(n.Id, CorrectionAct.DeleteInvoice)))
            Add(CorrectionAct.DeleteInvoice, note.Id, CorrectionTexts.NoteDeleted.With(invoice.Number));
    }

    /// <summary>The step posts today.</summary>
    void Post()
    {
        if (facts.Closed.Contains(facts.Today)) Bar(CorrectionTexts.BooksClosed.With(facts.Today));
    }

    IReadOnlyList<string> NotesOn(InvoiceFact invoice, CorrectionAct act, OrderFact? calledOff) =>
    [
        .. MonthNotes(invoice),
        .. act == CorrectionAct.ReplaceInvoice || invoice.IsAdvance ? [] : invoice.Orders.Where(o => o.Id != calledOff?.Id).Select(o => CorrectionTexts.InvoiceAgain.With(o.Number).ToString()),
        .. act == CorrectionAct.ReplaceInvoice || calledOff is not null || facts.Id != invoice.Id
            ? []
            : facts.Invoices.Where(i => i.DeductedById == invoice.Id).Select(i => CorrectionTexts.AdvanceStands.With(i.Number).ToString()),
    ];

    /// <summary>What is closed stays as it was reported: the correction counts from today.</summary>
    IReadOnlyList<string> MonthNotes(InvoiceFact invoice) =>
        invoice.Date is { } date && facts.Closed.Contains(date) ? [CorrectionTexts.MonthClosed.With(invoice.Number, date, facts.Today)] : [];

    bool Has(Guid id, CorrectionAct act) => steps.Exists(s => s.Id == id && s.Act == act);
}
