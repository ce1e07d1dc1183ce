using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Invoices;

/// <summary>
/// Shares discounts and charges of an order among its invoices, and those on lines of an invoice among its credit notes (those on the whole are <see cref="AdjustmentPart"/>s): what
/// stands on the whole goes by value, what stands on a line by quantity. Not all goes with the first: freight shares the tax of what it goes with (UStAE 3.10 (5)), else
/// the tax of the whole would depend on what is invoiced first.
/// </summary>
static class AdjustmentSharing
{
    /// <summary>Puts on an invoice the share of what it bills.</summary>
    /// <param name="invoice">The invoice, a draft; not noted on the orders yet.</param>
    /// <param name="orders">The orders it bills.</param>
    public static void OfOrders(Invoice invoice, IReadOnlyList<Order> orders)
    {
        var billed = invoice.Billed;
        var among = orders.Where(o => billed.Any(b => b.OrderId == o.Id)).ToList();
        invoice.Share([.. among.SelectMany(o => o.Adjustments.Select(a => (a, o.ShareOf(a, billed), among.Count > 1 ? Named(a, o) : a.Text)))]);
    }

    /// <summary>Lets discounts and charges of lines go by quantity: a line whose quantity is typed anew takes its share of what it bills of an order, or gives back of an invoice.</summary>
    /// <param name="form">What is typed.</param>
    /// <param name="invoice">The invoice as it is kept.</param>
    /// <param name="orders">The orders it bills; this invoice is not noted on them.</param>
    /// <param name="credited">The invoice it gives back from.</param>
    public static void ByQuantity(InvoiceForm form, Invoice invoice, IReadOnlyList<Order> orders, Invoice? credited)
    {
        foreach (var (typed, kept) in form.Lines.Join(invoice.Lines, f => f.Id, l => l.Id, (f, l) => (f, l)))
        {
            if (typed.Quantity == kept.Quantity || (typed.DiscountAmount, typed.ChargeAmount) != (kept.DiscountAmount, kept.ChargeAmount)) continue;
            // What was typed on a line without any of its own has nothing to follow.
            if (kept.OrderLineId is { } ordered)
            {
                var line = orders.SelectMany(o => o.Lines).Single(l => l.Id == ordered);
                if (line is not { DiscountAmount: 0, ChargeAmount: 0 }) (typed.DiscountAmount, typed.ChargeAmount) = line.OpenAmountsOf(typed.Quantity);
            }
            else if (credited?.Lines.FirstOrDefault(l => l.Id == kept.CreditsLineId) is { } billed and not { DiscountAmount: 0, ChargeAmount: 0 })
                (typed.DiscountAmount, typed.ChargeAmount) = billed.AmountsOf(-typed.Quantity);
        }
    }

    /// <summary>On an invoice of several orders each says whose it is.</summary>
    static string Named(OrderAdjustment adjustment, Order order)
    {
        var text = $"{adjustment.Text ?? SalesAdjustment.Usual(adjustment.Kind).In(Platform.Texts.Languages.Of(order.Language))} ({order.Number})";
        return text.Length <= SalesLimits.AdjustmentText ? text : text[..SalesLimits.AdjustmentText];
    }
}
