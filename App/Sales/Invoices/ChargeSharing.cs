using Erp.Finance.Contracts;
using Erp.Platform.Amounts;
using Erp.Sales.Orders;

namespace Erp.Sales.Invoices;

/// <summary>
/// Shares the charge on an order among its invoices, and that on an invoice among its credit notes. It goes by value and not all with the first,
/// for freight shares the tax of what it goes with (UStAE 3.10 (5)): else the tax of the whole would depend on what is invoiced first.
/// </summary>
static class ChargeSharing
{
    /// <summary>Charges on an invoice the share of what it bills, and notes which part of its charge goes with which line of an order.</summary>
    /// <param name="invoice">The invoice, a draft; not noted on the orders yet.</param>
    /// <param name="orders">The orders it bills.</param>
    public static void OfOrders(Invoice invoice, IReadOnlyList<Order> orders)
    {
        if (orders.Count == 0) return;
        var billed = invoice.Billed;
        var shares = orders.Select(o => o.ChargeOf(billed)).ToList();
        invoice.FollowCharge(shares.Sum());
        // A typed charge takes of each order what is open at most; more than that belongs to no order.
        if (invoice.OwnCharge) shares = [.. Split(invoice, orders)];
        foreach (var (order, share) in orders.Zip(shares)) Carry([.. invoice.Lines.Where(l => l.OrderLineId is not null && l.OrderId == order.Id)], share);
    }

    /// <summary>Gives back on a credit note its share by value, to the cent, and with the last of the lines whatever is left.</summary>
    public static void OfInvoice(Invoice note, Invoice credited)
    {
        var left = credited.ChargeAmount - credited.CreditedCharge;
        var (whole, value) = (credited.Lines.Sum(l => Math.Abs(l.Net)), note.Lines.Sum(l => Math.Abs(l.Net)));
        note.FollowCharge(credited.IsRest(note) || whole == 0 ? -left : -Math.Min(left, Money.Round(credited.ChargeAmount * value / whole)));
    }

    static IReadOnlyList<decimal> Split(Invoice invoice, IReadOnlyList<Order> orders)
    {
        List<decimal> open = [.. orders.Select(o => invoice.Billed.Any(b => b.OrderId == o.Id) ? o.OpenCharge : 0)];
        return Totals.Split(Math.Min(invoice.ChargeAmount, open.Sum()), open);
    }

    static void Carry(IReadOnlyList<InvoiceLine> lines, decimal charge)
    {
        foreach (var (line, part) in lines.Zip(Totals.Split(charge, [.. lines.Select(l => Math.Abs(l.Net))]))) line.Carry(part);
    }
}
