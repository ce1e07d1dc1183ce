using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Inventory.Contracts;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Stocks;

/// <summary>Reads about stock.</summary>
public sealed class ItemStockQueries(Database database)
{
    /// <summary>The stock with this key: where it lies and who waits for it.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none.</exception>
    public async Task<ItemStockDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(InventoryPermissions.Read, ct);
        return await DetailAsync(db, Rows(db).Where(s => s.Id == id), ct) ?? throw new Platform.Work.NotFoundException();
    }

    /// <summary>The stock of an item; null when it was never in stock.</summary>
    public async Task<ItemStockDetail?> OfItemAsync(Guid itemId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(InventoryPermissions.Read, ct);
        return await DetailAsync(db, Rows(db).Where(s => s.ItemId == itemId), ct);
    }

    /// <summary>What lies of some items in a bin, for whoever takes from it; or lay there at the end of a day, for whoever counted it then.</summary>
    public async Task<IReadOnlyDictionary<Guid, (decimal OnHand, string UnitCode)>> InBinAsync(Guid? binId, IReadOnlyCollection<Guid> itemIds, DateOnly? on = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(InventoryPermissions.Read, ct);
        var (stocks, levels, later) = (db.ItemStocks, db.StockLevels, StockRoom.ChangesAfter(db, binId ?? Guid.Empty, on ?? DateOnly.MaxValue));
        return await db.Items.Where(i => itemIds.Contains(i.Id)).Join(db.Units, i => i.UnitId, u => u.Id, (i, u) => new
        {
            i.Id, u.Code,
            OnHand = levels.Where(l => l.BinId == binId && stocks.Any(s => s.Id == l.ItemStockId && s.ItemId == i.Id)).Sum(l => l.OnHand) - later.Where(c => c.ItemId == i.Id).Sum(c => c.Quantity),
        }).ToDictionaryAsync(i => i.Id, i => (i.OnHand, i.Code), ct);
    }

    /// <summary>Items that orders want and that are not there, or that stand below zero; what is missing most first.</summary>
    public async Task<IReadOnlyList<ItemStockRow>> ShortAsync(int most = 6, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(InventoryPermissions.Read, ct);
        return await Rows(db).Where(s => s.Missing > 0 || s.OnHand < 0).OrderByDescending(s => s.Missing).ThenBy(s => s.OnHand).ThenBy(s => s.Id).Take(most).ToListAsync(ct);
    }

    /// <summary>The stock of every item as a row; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<ItemStockRow> Rows(ErpDb db)
    {
        var german = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de";
        return from s in db.ItemStocks
               join a in StockLedger.Of(db) on s.ItemId equals a.ItemId
               join i in db.Items on s.ItemId equals i.Id
               join u in db.Units on i.UnitId equals u.Id
               select new ItemStockRow
               {
                   Id = s.Id, ItemId = s.ItemId, ItemNumber = i.Number, ItemName = german ? i.NameDe : i.NameEn, UnitCode = u.Code, OnHand = a.OnHand, Reserved = a.Reserved,
                   Available = a.Available, Missing = a.Missing, SearchText = i.SearchText,
               };
    }

    static async Task<ItemStockDetail?> DetailAsync(ErpDb db, IQueryable<ItemStockRow> which, CancellationToken ct)
    {
        if (await which.FirstOrDefaultAsync(ct) is not { } row) return null;
        var bins = from l in db.StockLevels
                   join b in db.Bins on l.BinId equals b.Id
                   join w in db.Warehouses on b.WarehouseId equals w.Id
                   where l.ItemStockId == row.Id && l.OnHand != 0
                   orderby w.Name, b.Code
                   select new BinStock(b.Id, w.Name, b.Code, b.Name, l.OnHand);
        var stock = await db.ItemStocks.AsNoTracking().Include(s => s.Reservations.Where(r => r.Quantity > 0)).SingleAsync(s => s.Id == row.Id, ct);
        var queue = stock.Reservations.OrderBy(r => r.Place).Select(r =>
        {
            var reserved = stock.ReservedFor(r.LineId);
            return new QueuedReservation(r.LineId, r.SourceType, r.SourceId, r.SourceNumber, r.Quantity, reserved, r.Quantity - reserved);
        });
        return new(row, await bins.ToListAsync(ct), [.. queue]);
    }
}
