using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Credit;

/// <summary>What a customer owes and is about to owe: open items, and what confirmed orders still bring.</summary>
static class CreditExposure
{
    /// <summary>How far the credit of a customer is used.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="customerId">The customer.</param>
    /// <param name="except">An order that does not count, since it is the one at hand.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="NotFoundException">There is no such customer.</exception>
    public static async Task<CreditStanding> OfAsync(ErpDb db, Guid customerId, Guid? except, CancellationToken ct)
    {
        var customer = await db.Parties.Where(p => p.Id == customerId).Select(p => new { p.CreditLimit }).FirstOrDefaultAsync(ct) ?? throw new NotFoundException();
        return await OfAsync(db, customerId, customer.CreditLimit, except, ct);
    }

    static async Task<CreditStanding> OfAsync(ErpDb db, Guid customerId, decimal? limit, Guid? except, CancellationToken ct)
    {
        var open = await OpenItems.OfParty(db, customerId).SumAsync(i => i.HomeOpen, ct);
        return new(limit, open, Money.Round(await OrderedAsync(db, customerId, except, ct)), await CreditSettings.CheckAsync(db, ct));
    }

    /// <summary>Refuses an order that goes beyond the customer's limit, where the company wants that.</summary>
    /// <exception cref="BusinessRuleException">It does; says the figures.</exception>
    public static async Task RequireWithinLimitAsync(ErpDb db, Order order, decimal? limit, CancellationToken ct)
    {
        // Adding up what a customer owes is only worth it where there is a limit, and most have none.
        if (limit is null) return;
        // One order of a customer at a time: who comes second waits and counts the first. Documents of theirs may be written meanwhile.
        await db.Parties.FromSql($"select * from parties where id = {order.CustomerId} for no key update").Select(p => p.Id).SingleAsync(ct);
        var standing = await OfAsync(db, order.CustomerId, limit, order.Id, ct);
        if (standing.Refuses(order.HomeGross)) throw new BusinessRuleException(standing.Sentence(order.HomeGross));
    }

    /// <summary>
    /// Of each confirmed order what no issued invoice bills yet, each line with its tax and the discount in per cent, and with its share of discounts and charges as amounts, which go by size
    /// as on invoices (beside returns their share of the value would be many times what is left); less what was asked for in advance of it: that is among the open items, or paid,
    /// until the final invoice sets it off.
    /// </summary>
    static async Task<decimal> OrderedAsync(ErpDb db, Guid customerId, Guid? except, CancellationToken ct)
    {
        var confirmed = db.Orders.Where(o => o.CustomerId == customerId && o.State == OrderState.Confirmed && o.Id != except);
        var ordered = await (
            from order in confirmed
            let size = order.Lines.Sum(l => Math.Abs(l.Net))
            let openSize = order.Lines.Where(l => l.Quantity != 0).Sum(l => Math.Abs(l.Net) * (l.Quantity - l.IssuedQuantity) / l.Quantity)
            let kept = (100 - order.DiscountPercent) / 10000
            let lines = order.Lines.Sum(l => l.Net * (100 + l.TaxRate)) * kept
            let open = order.Lines.Where(l => l.Quantity != 0).Sum(l => l.Net * (100 + l.TaxRate) * (l.Quantity - l.IssuedQuantity) / l.Quantity) * kept
            where size != 0
            select Math.Round((open + (order.Gross - lines) * openSize / size) / order.Rate, Money.PriceDecimals)).SumAsync(ct);
        var inAdvance = await DownPayments.Standing(db).Where(i => i.DeductedById == null && confirmed.Any(o => i.Lines.Any(l => l.OrderId == o.Id))).SumAsync(i => i.HomeGross, ct);
        return ordered - inAdvance;
    }
}
