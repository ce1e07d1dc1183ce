using Erp.Catalog.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Erp.Purchasing.Contracts;
using Erp.Purchasing.Requests;
using Microsoft.EntityFrameworkCore;

namespace Erp.Purchasing.Receipts;

/// <summary>
/// What projects asked for comes: of the first request that is ordered a part, of the others all. The very first still waits to be agreed to. Beside them something is
/// bought for stock.
/// </summary>
sealed class GoodsReceiptDemo(PurchaseRequestService requests, GoodsReceiptService receipts, GoodsReceiptQueries expected, Database database) : IDemoData
{
    public int Order => 72;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        year.TurnTo(year.Today);
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        var ordered = await db.PurchaseRequests.Where(r => r.State == PurchaseRequestState.Requested).OrderBy(r => r.Number).Select(r => r.Id).Skip(1).ToListAsync(ct);
        if (ordered.Count == 0) return;
        ordered.Add(await ForStockAsync(db, year.Today, ct));
        foreach (var (n, id) in ordered.Index())
        {
            await requests.ApproveAsync(id, new() { Version = await db.PurchaseRequests.Where(r => r.Id == id).Select(r => r.Version).SingleAsync(ct) }, ct);
            await requests.OrderAsync(id, ct);
            var form = (await expected.ProposeAsync(id, ct)).Form;
            (form.Date, form.DeliveryNote) = (year.Today.AddDays(n + 1 - ordered.Count), $"LS-{48213 + 17 * n}");
            if (n == 0)
                foreach (var line in form.Lines.Skip(1)) line.Quantity = Math.Floor(line.Quantity!.Value / 2);
            await receipts.ReceiveAsync(id, form, ct);
        }
    }

    /// <summary>A request somebody wrote by hand, of goods that lie in the warehouse.</summary>
    async Task<Guid> ForStockAsync(ErpDb db, DateOnly today, CancellationToken ct)
    {
        var goods = await db.Items.Where(i => i.Kind == ItemKind.Goods && i.Active).OrderBy(i => i.Number).Take(2)
            .Join(db.Units, i => i.UnitId, u => u.Id, (i, u) => new { i.Id, i.Number, i.NameDe, i.Cost, Unit = u.Code }).ToListAsync(ct);
        var id = await requests.CreateAsync(new()
        {
            SupplierId = await db.Parties.Where(p => p.IsSupplier && p.Active).OrderByDescending(p => p.Number).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(ct), WantedDate = today,
            Lines = [.. goods.Select(g => new PurchaseRequestLineForm { ItemId = g.Id, ItemNumber = g.Number, Text = g.NameDe, Quantity = 20, UnitCode = g.Unit, UnitPrice = g.Cost })],
        }, ct);
        await requests.SubmitAsync(id, ct);
        return id;
    }
}
