using Erp.Platform.Tenancy;
using Erp.Sales.Credit;
using Erp.Sales.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Overview;

/// <summary>What a customer's page shows of sales: figures, and all documents in one sequence.</summary>
public sealed class CustomerQueries(Database database, TimeProvider clock)
{
    const int MostDocuments = 1000;

    /// <summary>What was sold to a customer, and how far their credit is used.</summary>
    public async Task<CustomerSales> SalesAsync(Guid customerId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var year = clock.Today().Year;
        var (thisYear, lastYear) = (new DateOnly(year, 1, 1), new DateOnly(year - 1, 1, 1));
        var turnover = await db.Invoices.Where(i => i.CustomerId == customerId && i.State != InvoiceState.Draft && !i.IsAdvance && i.InvoiceDate >= lastYear)
            .GroupBy(i => i.InvoiceDate >= thisYear).Select(g => new { ThisYear = g.Key, Net = g.Sum(i => i.HomeNet) }).ToListAsync(ct);
        var last = await db.Orders.Where(o => o.CustomerId == customerId && o.Number != null).OrderByDescending(o => o.OrderDate).ThenByDescending(o => o.Id)
            .Select(o => new { o.Id, o.OrderDate }).FirstOrDefaultAsync(ct);
        return new(
            year, turnover.Where(t => t.ThisYear).Sum(t => t.Net), turnover.Where(t => !t.ThisYear).Sum(t => t.Net), last?.Id, last?.OrderDate,
            await CreditExposure.OfAsync(db, customerId, null, ct));
    }

    /// <summary>Quotes, orders, deliveries and invoices of a customer in one sequence, the latest first, one page of it.</summary>
    /// <param name="customerId">The customer.</param>
    /// <param name="kind">Only of this kind (<see cref="CustomerDocument.Kind"/>); null for all.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many to return, at most 1,000.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<CustomerDocument>> DocumentsAsync(Guid customerId, string? kind = null, int skip = 0, int take = 25, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var (from, most) = (Math.Max(0, skip), Math.Clamp(take, 1, MostDocuments));
        return await db.Database.SqlQuery<CustomerDocument>(
            $"""
            select id as "Id", kind as "Kind", number as "Number", date as "Date", state as "State", net as "Net", currency as "Currency" from (
                select id, 'Quote' as kind, number, quote_date as date, state, net, currency from quotes where customer_id = {customerId}
                union all select id, 'Order', number, order_date, state, net, currency from orders where customer_id = {customerId}
                union all select id, 'Delivery', number, coalesce(delivery_date, created_at::date), state, null, null from deliveries where customer_id = {customerId}
                union all select id, 'Invoice', number, coalesce(invoice_date, created_at::date), state, net, currency from invoices where customer_id = {customerId}) as documents
            where {kind}::text is null or kind = {kind}
            order by date desc, id desc offset {from} limit {most}
            """).ToListAsync(ct);
    }
}
