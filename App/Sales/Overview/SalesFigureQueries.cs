using Erp.Platform.Tenancy;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Overview;

/// <summary>The figures of the start page, one query each.</summary>
public sealed class SalesFigureQueries(Database database, TimeProvider clock)
{
    const int Months = 12;

    /// <summary>Confirmed orders that are neither closed nor cancelled; net.</summary>
    public async Task<DocumentFigure> OpenOrdersAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        return await FigureAsync(db.Orders.Where(o => o.State == OrderState.Confirmed).Select(o => o.Net), ct);
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

    /// <summary>Issued invoices past their due date that are not paid in full; gross.</summary>
    public async Task<DocumentFigure> OverdueInvoicesAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var today = clock.Today();
        return await FigureAsync(
            db.Invoices.Where(i => i.State == InvoiceState.Issued && i.Kind == InvoiceKind.Invoice && i.DueDate < today).Select(i => i.Gross), ct);
    }

    /// <summary>Turnover of the last twelve months, this one included, oldest first; months without any are there with zero.</summary>
    public async Task<IReadOnlyList<MonthlyTurnover>> TurnoverAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var today = clock.Today();
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months);
        // A cancelled invoice and its reversal both count: together they come to nothing, each in its own month.
        var sums = await db.Invoices.Where(i => i.State != InvoiceState.Draft && i.InvoiceDate >= first)
            .GroupBy(i => new { i.InvoiceDate!.Value.Year, i.InvoiceDate!.Value.Month }).Select(g => new { g.Key.Year, g.Key.Month, Net = g.Sum(i => i.Net) }).ToListAsync(ct);
        return [.. Enumerable.Range(0, Months).Select(first.AddMonths)
            .Select(m => new MonthlyTurnover(m, sums.FirstOrDefault(s => s.Year == m.Year && s.Month == m.Month)?.Net ?? 0))];
    }

    static async Task<DocumentFigure> FigureAsync(IQueryable<decimal> amounts, CancellationToken ct) =>
        await amounts.GroupBy(_ => 1).Select(g => new DocumentFigure(g.Count(), g.Sum())).FirstOrDefaultAsync(ct) ?? DocumentFigure.None;
}
