using System.Globalization;
using Erp.Catalog.Items;
using Erp.Inventory.Moves;
using Erp.Inventory.Settings;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Stocks;

/// <summary>Opens the stock of items for a command. Each item is held by one command at a time: who comes second waits and sees what the first left.</summary>
static class StockRoom
{
    /// <summary>The stock of these items, held until the command ends; begun where an item was never in stock.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="itemIds">The items. They are held in the order of their keys, so that two commands never wait for each other.</param>
    /// <param name="sourceId">The document whose reservations are at hand; null where none matter.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<Dictionary<Guid, ItemStock>> OpenAsync(ErpDb db, IEnumerable<Guid> itemIds, Guid? sourceId, CancellationToken ct)
    {
        var wanted = itemIds.Distinct().Order().ToArray();
        if (wanted.Length == 0) return [];
        await db.ItemStocks.FromSql($"select * from item_stocks where item_id = any({wanted}) order by item_id for update").LoadAsync(ct);
        var stocks = db.ItemStocks.Local.Where(s => wanted.Contains(s.ItemId)).ToDictionary(s => s.ItemId);
        var known = stocks.Values.Select(s => s.Id).ToArray();
        await db.StockLevels.Where(l => known.Contains(l.ItemStockId)).LoadAsync(ct);
        if (sourceId is not null) await db.StockReservations.Where(r => known.Contains(r.ItemStockId) && r.SourceId == sourceId).LoadAsync(ct);
        foreach (var itemId in wanted.Where(id => !stocks.ContainsKey(id))) db.Add(stocks[itemId] = new ItemStock(itemId));
        return stocks;
    }

    /// <summary>Tells each stock what others want before the reservations at hand: one sum per line, however long the queues are.</summary>
    public static async Task LookAheadAsync(ErpDb db, IReadOnlyCollection<ItemStock> stocks, CancellationToken ct)
    {
        var atHand = stocks.SelectMany(s => s.Reservations).Select(r => r.Id).ToList();
        if (atHand.Count == 0) return;
        var all = db.StockReservations.AsNoTracking();
        var ahead = await all.Where(r => atHand.Contains(r.Id))
            .Select(r => new { r.ItemStockId, r.LineId, Quantity = all.Where(o => o.ItemStockId == r.ItemStockId && o.Place < r.Place && !atHand.Contains(o.Id)).Sum(o => o.Quantity) })
            .ToListAsync(ct);
        foreach (var line in ahead) stocks.Single(s => s.Id == line.ItemStockId).Expect(line.LineId, line.Quantity);
    }

    /// <summary>What moves after a day added to a bin, by item; items that did not move are left out. Composes in SQL, so that what lay there on that day is told by what lies there now.</summary>
    public static IQueryable<BinChange> ChangesAfter(ErpDb db, Guid binId, DateOnly day) =>
        db.StockMoves.Where(m => m.Date > day && (m.FromBinId == binId || m.ToBinId == binId)).GroupBy(m => m.ItemId)
            .Select(m => new BinChange { ItemId = m.Key, Quantity = m.Sum(x => x.ToBinId == binId ? x.Quantity : -x.Quantity) });

    /// <summary>The same of one item by moves of this command, which are not saved yet.</summary>
    public static decimal UnsavedAfter(ErpDb db, Guid itemId, Guid binId, DateOnly day) => db.ChangeTracker.Entries<StockMove>()
        .Where(e => e.State == EntityState.Added && e.Entity.ItemId == itemId && e.Entity.Date > day)
            .Sum(e => (e.Entity.ToBinId == binId ? e.Entity.Quantity : 0) - (e.Entity.FromBinId == binId ? e.Entity.Quantity : 0));

    /// <summary>The bins of a warehouse in the order in which they are emptied; of all, those of the usual one first.</summary>
    public static async Task<List<Guid>> BinsAsync(ErpDb db, Guid? warehouseId, CancellationToken ct)
    {
        var first = warehouseId ?? (await InventorySettings.RequireAsync(db, ct)).WarehouseId;
        return await db.Bins.Where(b => warehouseId == null || b.WarehouseId == warehouseId)
            .OrderBy(b => b.WarehouseId != first).ThenBy(b => b.WarehouseId).ThenBy(b => b.Code).Select(b => b.Id).ToListAsync(ct);
    }

    /// <summary>What people call an item: number and name.</summary>
    public static string Label(Item item) => $"{item.Number} {item.Name(CultureInfo.CurrentUICulture)}";
}

/// <summary>What moves added to a bin.</summary>
sealed class BinChange
{
    public Guid ItemId { get; init; }

    /// <summary>Below zero where they took away.</summary>
    public decimal Quantity { get; init; }
}
