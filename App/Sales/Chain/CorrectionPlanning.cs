using Erp.Platform.Texts;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;

namespace Erp.Sales.Chain;

/// <summary>
/// Works out how a document can be taken back, from facts alone. What is posted is never undone behind anybody's back: what is paid is credited unless
/// its payment is cancelled first, a final invoice goes before the down payments it deducts, and an order is called off last.
/// </summary>
static class CorrectionPlanning
{
    /// <summary>The ways that are open, in the reader's language.</summary>
    public static CorrectionPlan Of(CorrectionFacts facts)
    {
        var (number, refusal, ways) = facts.Stage switch
        {
            ChainStage.Quote => OfQuote(facts, facts.Quotes.First(q => q.Id == facts.Id)),
            ChainStage.Order => OfOrder(facts, facts.Orders.First(o => o.Id == facts.Id)),
            ChainStage.Delivery => OfDelivery(facts, facts.Deliveries.First(d => d.Id == facts.Id)),
            _ => OfInvoice(facts, facts.Invoice(facts.Id)!),
        };
        var options = new List<CorrectionOption>();
        foreach (var (way, go) in ways)
        {
            var route = new CorrectionRoute(facts);
            go(route);
            refusal ??= route.Barred;
            if (route.Barred is null && route.Steps.Count > 0) options.Add(new(way, CorrectionTexts.Label(way), CorrectionTexts.Hint(way), route.Steps));
        }

        return new(number, options, options.Count > 0 ? null : (refusal ?? CorrectionTexts.NothingToDo.With(number)).ToString(), facts.Versions);
    }

    /// <summary>A quote binds while it is with the customer; once accepted, it is its order that is taken back.</summary>
    static Ways OfQuote(CorrectionFacts facts, QuoteFact quote) => quote.State switch
    {
        QuoteState.Draft => new(quote.Number, CorrectionTexts.IsDraft),
        QuoteState.Sent => new(quote.Number, null,
        [
            new(CorrectionWay.Decline, r => r.Add(CorrectionAct.DeclineQuote, quote.Id, CorrectionTexts.QuoteDeclined.With(quote.Number))),
            new(CorrectionWay.Revise, r => r.Add(CorrectionAct.ReviseQuote, quote.Id, CorrectionTexts.QuoteRevised.With(quote.Number))),
        ]),
        QuoteState.Accepted when facts.Orders.FirstOrDefault(o => o.State != OrderState.Cancelled) is { } order => OfOrder(facts, order) with { Number = quote.Number },
        _ => new(quote.Number, CorrectionTexts.NothingToDo.With(quote.Number)),
    };

    /// <summary>What nobody delivered or billed is called off. Of what is, the rest is; and all of it where that is wanted.</summary>
    static Ways OfOrder(CorrectionFacts facts, OrderFact order)
    {
        if (order.State == OrderState.Draft)
            return facts.Stage == ChainStage.Order
                ? new(order.Number, CorrectionTexts.IsDraft)
                : new(order.Number, null, [new(CorrectionWay.CallOff, r => r.Add(CorrectionAct.DeleteOrder, order.Id, CorrectionTexts.OrderDeleted))]);
        if (order.State == OrderState.Cancelled) return new(order.Number, CorrectionTexts.TakenBack.With(order.Number));
        var bills = facts.BillsOf(order).ToList();
        var begun = bills.Exists(i => i is { IsAdvance: false, State: not InvoiceState.Draft }) || facts.DeliveriesOf(order).Any(d => d.State == DeliveryState.Delivered);
        var waiting = bills.Exists(i => i is { IsAdvance: true, DeductedById: null, State: not InvoiceState.Credited });
        List<Way> ways = [];
        if (begun && !waiting && order.State == OrderState.Confirmed)
            ways.Add(new(CorrectionWay.CloseRest, r => r.Add(CorrectionAct.CloseOrder, order.Id, CorrectionTexts.RestClosed.With(order.Number))));
        if (bills.Exists(i => i.IsSettled || i.State == InvoiceState.Credited)) ways.Add(new(CorrectionWay.GiveBack, r => r.Unwind(order, credit: true)));
        ways.Add(new(CorrectionWay.CallOff, r => r.Unwind(order, credit: false)));
        return new(order.Number, null, ways);
    }

    /// <summary>Goods that come back are not left billed, unless somebody wants that.</summary>
    static Ways OfDelivery(CorrectionFacts facts, DeliveryFact delivery)
    {
        if (delivery.State == DeliveryState.Draft) return new(delivery.Number, CorrectionTexts.IsDraft);
        if (delivery.State == DeliveryState.Cancelled) return new(delivery.Number, CorrectionTexts.TakenBack.With(delivery.Number));
        var order = facts.Orders.First(o => o.Id == delivery.OrderId);
        var bills = facts.BillsOf(order).Where(i => i is { IsAdvance: false, Stands: true }).ToList();
        Way back = new(CorrectionWay.Return, r =>
        {
            r.TakeBack(delivery, order);
            foreach (var bill in bills) r.Remark(CorrectionTexts.BillStays.With(bill.Number));
        });
        Way callOff = new(CorrectionWay.CallOff, r => r.Unwind(order, credit: false)), giveBack = new(CorrectionWay.GiveBack, r => r.Unwind(order, credit: true));
        return new(delivery.Number, null, bills switch
        {
            [{ IsSettled: true } paid] => [CreditAndReturn(paid, order, [delivery]), giveBack, back],
            [var unpaid] => [ReverseAndReturn(unpaid, order, [delivery]), callOff, CreditAndReturn(unpaid, order, [delivery]), back],
            // Of several invoices nobody can tell which bills these goods.
            _ => bills.Exists(b => b.IsSettled) ? [back, giveBack] : [back, callOff],
        });
    }

    /// <summary>What is not paid is reversed, and drafted anew where the goods are with the customer; what is paid is credited.</summary>
    static Ways OfInvoice(CorrectionFacts facts, InvoiceFact invoice)
    {
        if (invoice.State == InvoiceState.Draft) return new(invoice.Number, CorrectionTexts.IsDraft);
        if (!invoice.Bills) return new(invoice.Number, InvoiceTexts.ReversalStands);
        if (invoice.State == InvoiceState.Cancelled) return new(invoice.Number, CorrectionTexts.TakenBack.With(invoice.Number));
        if (invoice.State == InvoiceState.Credited) return new(invoice.Number, InvoiceTexts.AllCredited);
        var order = invoice.Orders is [var only] ? facts.Orders.FirstOrDefault(o => o.Id == only.Id && o.State is OrderState.Confirmed or OrderState.Closed) : null;
        var gone = order is null ? [] : facts.DeliveriesOf(order).Where(d => d.State == DeliveryState.Delivered).ToList();
        Way reverse = new(CorrectionWay.Reverse, r => r.Reverse(invoice)), replace = new(CorrectionWay.Replace, r => r.Reverse(invoice, CorrectionAct.ReplaceInvoice));
        Way credit = new(CorrectionWay.Credit, r => r.Credit(invoice));
        List<Way> ways = invoice switch
        {
            { IsSettled: true } => [credit],
            { IsAdvance: true } => [reverse],
            _ when gone.Count > 0 => [replace, reverse],
            _ => [reverse, replace],
        };
        if (gone.Count > 0 && !invoice.IsAdvance) ways.Add(invoice.IsSettled ? CreditAndReturn(invoice, order!, gone) : ReverseAndReturn(invoice, order!, gone));
        if (order is not null) ways.Add(invoice.IsSettled ? new(CorrectionWay.GiveBack, r => r.Unwind(order, credit: true)) : new(CorrectionWay.CallOff, r => r.Unwind(order, credit: false)));
        if (invoice.IsSettled) ways.Add(reverse);
        else if (!invoice.IsAdvance) ways.Add(credit);
        return new(invoice.Number, null, ways);
    }

    static Way ReverseAndReturn(InvoiceFact invoice, OrderFact order, IReadOnlyList<DeliveryFact> deliveries) => new(CorrectionWay.ReverseAndReturn, r =>
    {
        r.Reverse(invoice);
        foreach (var delivery in deliveries) r.TakeBack(delivery, order);
    });

    static Way CreditAndReturn(InvoiceFact invoice, OrderFact order, IReadOnlyList<DeliveryFact> deliveries) => new(CorrectionWay.CreditAndReturn, r =>
    {
        r.Credit(invoice);
        foreach (var delivery in deliveries) r.TakeBack(delivery, order);
    });

    /// <summary>A way, and how its steps are gathered.</summary>
    sealed record Way(CorrectionWay Kind, Action<CorrectionRoute> Go);

    /// <summary>The ways of one document, the most sensible first; or why there are none.</summary>
    sealed record Ways(string? Number, Message? Refusal, IReadOnlyList<Way> All)
    {
        public Ways(string? number, Message refusal) : this(number, refusal, []) { }
    }
}
