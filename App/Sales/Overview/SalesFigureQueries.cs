using Erp.Finance.Contracts;
using Erp.Platform.Tenancy;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Overview;

/// <summary>The figures of the start page, one query each.</summary>
public sealed class SalesFigureQueries(Database database, TimeProvider clock)
{
    const int Months = 12;

    /// <summary>Confirmed orders of which something is still to be invoiced; net.</summary>
    public async Task<DocumentFigure> OpenOrdersAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        return await FigureAsync(db.Orders.Where(o => o.State == OrderState.Confirmed && o.Lines.Any(l => l.Quantity != l.InvoicedQuantity)).Select(o => o.Net), ct);
    }

    /// <summary>Orders still being written; net.</summary>
    public async Task<DocumentFigure> DraftOrdersAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        return await FigureAsync(db.Orders.Where(o => o.State == OrderState.Draft).Select(o => o.Net), ct);
    }

    /// <summary>Invoices still being written; net.</summary>
    public async Task<DocumentFigure> DraftInvoicesAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        return await FigureAsync(db.Invoices.Where(i => i.State == InvoiceState.Draft).Select(i => i.Net), ct);
    }

    /// <summary>Invoices past their due date that are not paid in full; what is still open of them.</summary>
    public async Task<DocumentFigure> OverdueInvoicesAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var today = clock.Today();
        return await FigureAsync(
            OpenItems.Of(db, Invoice.SourceType).Where(o => o.DueDate < today && o.Open > 0).Select(o => o.Open), ct);
    }

    /// <summary>Turnover of the last twelve months, this one included, oldest first; months without any are there with zero.</summary>
    /// <param name="customerId">Only with this customer; null for all.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<MonthlyTurnover>> TurnoverAsync(Guid? customerId = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var today = clock.Today();
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months);
        // Down payments are no turnover: the final invoice bills the whole. A cancelled invoice and its reversal both count: together they come to nothing, each in its own month.
        var sums = await db.Invoices.Where(i => i.State != InvoiceState.Draft && i.InvoiceDate >= first && !i.IsAdvance && (customerId == null || i.CustomerId == customerId))
            .GroupBy(i => new { i.InvoiceDate!.Value.Year, i.InvoiceDate!.Value.Month }).Select(g => new { g.Key.Year, g.Key.Month, Net = g.Sum(i => i.Net) }).ToListAsync(ct);
        return [.. Enumerable.Range(0, Months).Select(first.AddMonths)
            .Select(m => new MonthlyTurnover(m, sums.FirstOrDefault(s => s.Year == m.Year && s.Month == m.Month)?.Net ?? 0))];
    }

    static async Task<DocumentFigure> FigureAsync(IQueryable<decimal> amounts, CancellationToken ct) =>
        await amounts.GroupBy(_ => 1).Select(g => new DocumentFigure(g.Count(), g.Sum())).FirstOrDefaultAsync(ct) ?? DocumentFigure.None;
}
