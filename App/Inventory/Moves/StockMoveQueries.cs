using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Inventory.Contracts;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Moves;

/// <summary>A move that explains a stock: what it changed, and what was there after it.</summary>
/// <param name="Change">What it added; below zero where it took away.</param>
/// <param name="Balance">What was on hand after it.</param>
public sealed record ExplainedMove(StockMoveRow Move, decimal Change, decimal Balance);

/// <summary>How a stock came about.</summary>
/// <param name="Rows">A page of its moves, the newest first.</param>
/// <param name="Count">How many moves there are.</param>
/// <param name="OnHand">What all of them together come to: the stock.</param>
public sealed record StockExplanation(IReadOnlyList<ExplainedMove> Rows, int Count, decimal OnHand);

/// <summary>Reads about moves.</summary>
public sealed class StockMoveQueries(Database database)
{
    /// <summary>Moves on one page of an explanation.</summary>
    public const int PageSize = 50;

    /// <summary>Explains the stock of an item, or of an item in one bin, by its moves.</summary>
    /// <param name="itemStockId">The stock.</param>
    /// <param name="binId">The bin; all when none is given.</param>
    /// <param name="skip">Newer moves to leave out.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Platform.Work.NotFoundException">There is no stock with this key.</exception>
    public async Task<StockExplanation> ExplainAsync(Guid itemStockId, Guid? binId, int skip = 0, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(InventoryPermissions.Read, ct);
        if (!await db.ItemStocks.AnyAsync(s => s.Id == itemStockId, ct)) throw new Platform.Work.NotFoundException();
        var moves = Rows(db).Where(m => m.ItemStockId == itemStockId && (binId == null || m.FromBinId == binId || m.ToBinId == binId));
        var newestFirst = moves.OrderByDescending(m => m.Sequence);
        var all = await SumAsync(moves, binId, ct);
        var balance = all.Sum - (skip == 0 ? 0 : (await SumAsync(newestFirst.Take(skip), binId, ct)).Sum);
        var rows = new List<ExplainedMove>();
        foreach (var move in await newestFirst.Skip(skip).Take(PageSize).ToListAsync(ct))
        {
            var change = Change(move, binId);
            rows.Add(new(move, change, balance));
            balance -= change;
        }

        return new(rows, all.Count, all.Sum);
    }

    /// <summary>Every move as a row; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<StockMoveRow> Rows(ErpDb db)
    {
        var german = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de";
        var bins = from b in db.Bins join w in db.Warehouses on b.WarehouseId equals w.Id select new { b.Id, Label = w.Code + " · " + b.Code };
        return from m in db.StockMoves
               join i in db.Items on m.ItemId equals i.Id
               join u in db.Units on i.UnitId equals u.Id
               join source in bins on m.FromBinId equals source.Id into sources
               from s in sources.DefaultIfEmpty()
               join target in bins on m.ToBinId equals target.Id into targets
               from t in targets.DefaultIfEmpty()
               select new StockMoveRow
               {
                   Id = m.Id, ItemStockId = m.ItemStockId, Sequence = m.Sequence, Date = m.Date, Kind = m.Kind, ItemNumber = i.Number, ItemName = german ? i.NameDe : i.NameEn,
                   Quantity = m.Kind == StockMoveKind.Adjustment && m.ToBinId == null ? -m.Quantity : m.Quantity, UnitCode = u.Code, FromBinId = m.FromBinId,
                   From = m.FromBinId == null ? null : s.Label, ToBinId = m.ToBinId, To = m.ToBinId == null ? null : t.Label, Reason = m.Reason,
                   SourceType = m.SourceType, SourceId = m.SourceId, SourceNumber = m.SourceNumber, IsReversal = m.ReversesId != null,
               };
    }

    static async Task<(int Count, decimal Sum)> SumAsync(IQueryable<StockMoveRow> moves, Guid? binId, CancellationToken ct)
    {
        var sum = await moves.GroupBy(_ => 1).Select(g => new
        {
            Count = g.Count(),
            In = g.Sum(m => m.ToBinId != null && (binId == null || m.ToBinId == binId) ? Math.Abs(m.Quantity) : 0),
            Out = g.Sum(m => m.FromBinId != null && (binId == null || m.FromBinId == binId) ? Math.Abs(m.Quantity) : 0),
        }).FirstOrDefaultAsync(ct);
        return sum is null ? (0, 0) : (sum.Count, sum.In - sum.Out);
    }

    static decimal Change(StockMoveRow move, Guid? binId) =>
        Math.Abs(move.Quantity) * ((move.ToBinId is { } to && (binId is null || to == binId) ? 1 : 0) - (move.FromBinId is { } from && (binId is null || from == binId) ? 1 : 0));
}
