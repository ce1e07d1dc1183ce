using Erp.Inventory.Stocks;
using Erp.Platform.Shell;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Contracts;

/// <summary>What documents want of the stock. Everything here joins the caller's transaction and may be said twice without harm.</summary>
[Contract]
public sealed class Reservations
{
    /// <summary>
    /// Reserves for a document exactly what its lines say, instead of whatever it had reserved before. Lines that are already known keep their
    /// place in the queue, even when they want nothing for now; lines left out lose it. Services, free text and lines in another unit than the
    /// item is kept in reserve nothing.
    /// </summary>
    public async Task SetAsync(ErpDb db, StockSource source, IReadOnlyList<StockLine> lines, CancellationToken ct = default)
    {
        var goods = await StockRoom.GoodsAsync(db, [.. lines.Select(l => l.ItemId).OfType<Guid>().Distinct()], ct);
        var kept = lines.Where(l => l.ItemId is { } id && goods.TryGetValue(id, out var item) && item.UnitCode == l.UnitCode).ToList();
        var before = await db.StockReservations.Where(r => r.SourceId == source.Id).Join(db.ItemStocks, r => r.ItemStockId, s => s.Id, (r, s) => s.ItemId).Distinct().ToListAsync(ct);
        var stocks = await StockRoom.OpenAsync(db, before.Concat(kept.Select(l => l.ItemId!.Value)), source.Id, ct);
        var lineIds = kept.Select(l => l.LineId).ToHashSet();
        foreach (var stock in stocks.Values) stock.Release(source.Id, lineIds);
        foreach (var line in kept) stocks[line.ItemId!.Value].Reserve(source, line.LineId, line.Quantity);
    }

    /// <summary>Gives up everything a document reserved.</summary>
    public Task ReleaseAsync(ErpDb db, StockSource source, CancellationToken ct = default) => SetAsync(db, source, [], ct);
}
