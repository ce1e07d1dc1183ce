using Erp.Catalog.Contracts;
using Erp.Inventory.Moves;
using Erp.Inventory.Settings;
using Erp.Inventory.Stocks;
using Erp.Platform.Amounts;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Contracts;

/// <summary>
/// The stock as other modules use it: they say what leaves on account of a document, the warehouse finds the bins. Everything here joins the
/// caller's transaction. What is posted stands; corrections are reversals.
/// </summary>
[Contract]
public sealed class StockLedger
{
    /// <summary>What open screens watch to learn that stock changed.</summary>
    public const string Watched = nameof(ItemStock);

    /// <summary>The right to see bins and what lies in them.</summary>
    public const string ReadPermission = InventoryPermissions.Read;

    /// <summary>Takes the goods of a document out of the warehouse and uses up what was reserved for them.</summary>
    /// <exception cref="BusinessRuleException">
    /// More is wanted than is available to the document, where stock may not fall below zero; a line counts in a unit its item is not counted
    /// in; or the warehouse has no bins.
    /// </exception>
    public async Task IssueAsync(ErpDb db, StockIssue issue, CancellationToken ct = default)
    {
        var needs = await StockNeed.RequireAsync(db, issue.Lines, ct);
        if (needs.Count == 0) return;
        var settings = await InventorySettings.RequireAsync(db, ct);
        var bins = await StockRoom.BinsAsync(db, issue.WarehouseId, ct);
        if (bins.Count == 0) throw new BusinessRuleException(Warehouses.WarehouseTexts.NoBins);
        var stocks = await StockRoom.OpenAsync(db, needs.Select(n => n.Item.Id), issue.ReservedFor, ct);
        await StockRoom.LookAheadAsync(db, stocks.Values, ct);
        foreach (var need in needs.Where(n => n.Quantity > 0))
        {
            var basis = new MoveBasis(need.Item, issue.Date, Reason: null, issue.Source, settings.NegativeStock, $"Lines[{need.Line.Position - 1}].Quantity") { SourceLineId = need.Line.LineId };
            db.AddRange(stocks[need.Item.Id].Pick(basis, need.Line.LineId, need.Quantity, bins));
        }
    }

    /// <summary>Puts the goods of a document into a bin.</summary>
    /// <returns>The bin as people call it; null where nothing of it is kept in stock.</returns>
    /// <exception cref="InvalidInputException">There is no such bin.</exception>
    /// <exception cref="BusinessRuleException">A line counts in a unit its item is not counted in, or the usual warehouse has no bins.</exception>
    public async Task<string?> ReceiveAsync(ErpDb db, StockReceipt receipt, CancellationToken ct = default)
    {
        var needs = (await StockNeed.RequireAsync(db, receipt.Lines, ct)).Where(n => n.Quantity > 0).ToList();
        if (needs.Count == 0) return null;
        var settings = await InventorySettings.RequireAsync(db, ct);
        var binId = receipt.BinId ?? await UsualBinAsync(db, ct);
        var name = await db.Bins.Where(b => b.Id == binId).Join(db.Warehouses, b => b.WarehouseId, w => w.Id, (b, w) => w.Code + " · " + b.Code).FirstOrDefaultAsync(ct)
            ?? throw new InvalidInputException(nameof(receipt.BinId), StockMoveTexts.BinUnknown);
        var stocks = await StockRoom.OpenAsync(db, needs.Select(n => n.Item.Id), sourceId: null, ct);
        foreach (var need in needs)
        {
            var basis = new MoveBasis(
                need.AsBought, receipt.Date, Reason: null, receipt.Source, settings.NegativeStock, $"Lines[{need.Line.Position - 1}].Quantity") { SourceLineId = need.Line.LineId };
            db.Add(stocks[need.Item.Id].Receive(basis, binId, need.Quantity));
        }

        return name;
    }

    /// <summary>Takes back whatever a document moved: the goods lie again where they were taken from.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="source">The document, as it was posted.</param>
    /// <param name="date">The day they came back.</param>
    /// <param name="reason">Why; kept with the moves.</param>
    /// <param name="ct">Stops waiting.</param>
    public Task ReverseAsync(ErpDb db, StockSource source, DateOnly date, string reason, CancellationToken ct = default) =>
        TakeBackAsync(db, db.StockMoves.Where(m => m.SourceType == source.Type && m.SourceId == source.Id), source, date, reason, ct);

    /// <summary>The same for what was moved for some of its lines.</summary>
    public Task ReverseAsync(ErpDb db, StockSource source, IReadOnlyCollection<Guid> lineIds, DateOnly date, string reason, CancellationToken ct = default) =>
        TakeBackAsync(
            db, db.StockMoves.Where(m => m.SourceType == source.Type && m.SourceId == source.Id && m.SourceLineId != null && lineIds.Contains(m.SourceLineId.Value)),
            source, date, reason, ct);

    /// <summary>Takes back what stands of some moves, the last of each item first.</summary>
    internal static async Task TakeBackAsync(ErpDb db, IQueryable<StockMove> moved, StockSource? source, DateOnly date, string reason, CancellationToken ct)
    {
        var all = db.StockMoves;
        var moves = await moved.AsNoTracking().Where(m => m.ReversesId == null && !all.Any(r => r.ReversesId == m.Id))
            .OrderBy(m => m.ItemStockId).ThenByDescending(m => m.Sequence).ToListAsync(ct);
        if (moves.Count == 0) return;
        var items = moves.Select(m => m.ItemId).Distinct().ToList();
        var goods = await db.Items.AsNoTracking().Where(i => items.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        var stocks = await StockRoom.OpenAsync(db, items, sourceId: null, ct);
        var settings = await InventorySettings.RequireAsync(db, ct);
        foreach (var move in moves)
        {
            var item = new StockedItem(move.ItemId, StockRoom.Label(goods[move.ItemId]), "", move.UnitCost);
            db.Add(stocks[move.ItemId].TakeBack(new MoveBasis(item, date, reason, source, settings.NegativeStock, nameof(StockMove.Quantity)) { SourceLineId = move.SourceLineId }, move));
        }
    }

    /// <summary>
    /// How much each of these lines can have now, in its own unit: of a kit as many as its scarcest part allows. Lines of services and of free text are
    /// left out. Only looks, holds nothing.
    /// </summary>
    /// <param name="db">The caller's context, which may be one for reading.</param>
    /// <param name="warehouseId">The warehouse it would come from; none for wherever it lies.</param>
    /// <param name="lines">The lines, as they would be issued.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyDictionary<Guid, decimal>> AvailableAsync(ErpDb db, Guid? warehouseId, IReadOnlyList<StockLine> lines, CancellationToken ct = default)
    {
        var needs = await StockNeed.OfAsync(db, lines, ct);
        var bins = await StockRoom.BinsAsync(db, warehouseId, ct);
        var (ids, lineIds) = (needs.Select(n => n.Item.Id).Distinct().ToList(), lines.Select(l => l.LineId).ToList());
        var stocks = await db.ItemStocks.AsNoTracking().AsSplitQuery().Include(s => s.Levels).Include(s => s.Reservations.Where(r => lineIds.Contains(r.LineId)))
            .Where(s => ids.Contains(s.ItemId)).ToDictionaryAsync(s => s.ItemId, ct);
        await StockRoom.LookAheadAsync(db, stocks.Values, ct);
        return needs.GroupBy(n => n.Line.LineId).ToDictionary(line => line.Key, line => line.Min(need =>
            Money.CutQuantity(Math.Max(0, stocks.GetValueOrDefault(need.Item.Id)?.AvailableTo(line.Key, bins) ?? 0) / need.PerUnit)));
    }

    /// <summary>The warehouse that goods come from unless another is chosen.</summary>
    /// <exception cref="BusinessRuleException">The company has no inventory.</exception>
    public async Task<Guid> UsualWarehouseAsync(ErpDb db, CancellationToken ct = default) => (await InventorySettings.RequireAsync(db, ct)).WarehouseId;

    /// <summary>The bin that goods are put into unless another is chosen: the first of the usual warehouse.</summary>
    /// <exception cref="BusinessRuleException">The company has no inventory, or its usual warehouse no bins.</exception>
    public async Task<Guid> UsualBinAsync(ErpDb db, CancellationToken ct = default) =>
        await StockRoom.BinsAsync(db, await UsualWarehouseAsync(db, ct), ct) is [var first, ..] ? first : throw new BusinessRuleException(Warehouses.WarehouseTexts.NoBins);

    /// <summary>What left the house on account of a document, less what came back; composes in SQL.</summary>
    public static IQueryable<IssuedGoods> IssuedFor(ErpDb db, string sourceType, Guid sourceId) =>
        db.StockMoves.Where(m => m.SourceType == sourceType && m.SourceId == sourceId).Select(m => new IssuedGoods
        {
            SourceLineId = m.SourceLineId, Date = m.Date, Quantity = m.ToBinId == null ? m.Quantity : -m.Quantity, UnitCost = m.UnitCost,
        });

    /// <summary>How much of each item there is, for joining in SQL.</summary>
    public static IQueryable<StockAvailability> Of(ErpDb db) => db.ItemStocks.Select(s => new StockAvailability
    {
        ItemId = s.ItemId, OnHand = s.OnHand, Reserved = Math.Min(s.Demand, Math.Max(s.OnHand, 0)), Available = s.OnHand - Math.Min(s.Demand, Math.Max(s.OnHand, 0)),
        Missing = s.Demand - Math.Min(s.Demand, Math.Max(s.OnHand, 0)),
    });
}
