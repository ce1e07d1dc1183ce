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
    /// place in the queue, even when they want nothing for now; lines left out lose it. A kit reserves its parts.
    /// Services, free text and lines in a unit their item is not counted in reserve nothing.
    /// </summary>
    public async Task SetAsync(ErpDb db, StockSource source, IReadOnlyList<StockLine> lines, CancellationToken ct = default)
    {
        var needs = await StockNeed.OfAsync(db, lines, ct);
        var before = await db.StockReservations.Where(r => r.SourceId == source.Id).Join(db.ItemStocks, r => r.ItemStockId, s => s.Id, (r, s) => s.ItemId).Distinct().ToListAsync(ct);
        var stocks = await StockRoom.OpenAsync(db, before.Concat(needs.Select(n => n.Item.Id)), source.Id, ct);
        var wanting = needs.ToLookup(n => n.Item.Id, n => n.Line.LineId);
        foreach (var stock in stocks.Values) stock.Release(source.Id, wanting[stock.ItemId].ToHashSet());
        foreach (var need in needs) stocks[need.Item.Id].Reserve(source, need.Line.LineId, need.Quantity);
    }

    /// <summary>Gives up everything a document reserved.</summary>
    public Task ReleaseAsync(ErpDb db, StockSource source, CancellationToken ct = default) => SetAsync(db, source, [], ct);

    /// <summary>The first of a document's lines for which more or less is reserved than it says, with what the caller's transaction has changed so far; null where there is none.</summary>
    public static async Task<Guid?> UnequalAsync(ErpDb db, Guid sourceId, IReadOnlyList<StockLine> lines, CancellationToken ct = default)
    {
        if (lines.Count == 0) return null;
        var wanted = (await StockNeed.OfAsync(db, lines, ct)).ToLookup(n => n.Line.LineId, n => n.Quantity);
        await db.StockReservations.Where(r => r.SourceId == sourceId).LoadAsync(ct);
        var held = db.StockReservations.Local.Where(r => r.SourceId == sourceId).ToLookup(r => r.LineId, r => r.Quantity);
        return lines.Select(l => (Guid?)l.LineId).FirstOrDefault(id => held[id!.Value].Sum() != wanted[id.Value].Sum());
    }
}
