using Erp.Catalog.Contracts;
using Erp.Inventory.Contracts;
using Erp.Inventory.Stocks;
using Erp.Inventory.Warehouses;
using Erp.Platform.Amounts;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Moves;

/// <summary>
/// How files bring what lies in stock, and what moved: a row is a move by hand, a receipt where no kind is named, in any unit of the item. A row of a count says what
/// lay in the bin, and sets that; however often it comes, and whatever else was counted that day. A move that stands already is left as it is, so that a file that comes again
/// doubles nothing; two rows that say the same are two moves. What a count found missing is exported below zero: nobody counts that.
/// </summary>
public static class StockMoveImport
{
    public static readonly ImportType<ItemStock, StockPostingForm> Type = new ImportType<ItemStock, StockPostingForm>(
        "inventory/moves", StockMoveTexts.StockMove, StockMoveTexts.Title, InventoryPermissions.Read, InventoryPermissions.Write)
    {
        IsThere = (scope, form, ct) => IsCount(form) ? IsConfirmedAsync(scope, form, ct) : StandsAsync(scope, form, ct),
        Make = async (scope, form, ct) =>
        {
            var move = (await scope.Services.GetRequiredService<StockMoveService>().PostAsync(scope.Db, form, ct))[0];
            scope.Claim(move.Id);
            return scope.Db.ItemStocks.Local.FindEntry(move.ItemStockId)!.Entity;
        },
    }
        .Field(f => f.Kind, StockMoveTexts.Kind, "Type", "Typ", "Bewegungsart", "Movement type")
        .Field(f => f.Date, StockMoveTexts.Date, "Day", "Tag", "Posting date", "Buchungsdatum", "Stichtag")
        .Reference(f => f.FromBinId, StockMoveTexts.FromBinId, BinLookups.BinsAsync, "From", "Von", "Source bin", "Quellplatz")
        .Reference(f => f.ToBinId, StockMoveTexts.ToBinId, BinLookups.BinsAsync, "To", "Nach", "Target bin", "Zielplatz", "Bin", "Lagerplatz", "Storage bin", "Platz", "Location")
        .Field(f => f.Reason, StockMoveTexts.Reason, "Text", "Note", "Bemerkung", "Comment")
        .WithLines(f => f.Lines, lines => lines
            .Reference(l => l.ItemId, ItemStockTexts.ItemNumber, ItemLookups.ItemsAsync, "Item", "Artikel", "Artikel-Nr", "ArtNr", "Product ID", "SKU", "Material", "Part number", "Teilenummer")
            .Field(l => l.Quantity, StockMoveTexts.Quantity, "Qty", "Anzahl", "Stück", "Bestand", "On hand", "Stock", "Units in stock", "Gezählt", "Counted")
            .Field(l => l.UnitCode, StockMoveTexts.UnitCode, "UOM", "ME", "Mengeneinheit"), typeof(StockMove))
        .ReversedBy<StockMove>((scope, ids, ct) =>
            StockLedger.TakeBackAsync(
                scope.Db, scope.Db.StockMoves.Where(m => ids.Contains(m.Id)), source: null, scope.Services.GetRequiredService<TimeProvider>().Today(),
                ImportTexts.TakenBack, ct));

    /// <summary>It tells what lay in a bin; else it is a move, such as the difference that a count made.</summary>
    static bool IsCount(StockPostingForm form) => form is { Kind: StockMoveKind.Adjustment, FromBinId: not null, ToBinId: null, Lines: [{ Quantity: >= 0 }] };

    /// <summary>Whether a count says what the books say.</summary>
    static async Task<bool> IsConfirmedAsync(ImportScope scope, StockPostingForm form, CancellationToken ct)
    {
        if (form is not { FromBinId: { } bin, Date: { } day } || await QuantityAsync(scope, form, ct) is not { } counted) return false;
        var (db, item) = (scope.Db, form.Lines[0].ItemId!.Value);
        var stock = await db.ItemStocks.Include(s => s.Levels).FirstOrDefaultAsync(s => s.ItemId == item, ct) ?? db.ItemStocks.Local.FirstOrDefault(s => s.ItemId == item);
        var since = await StockRoom.ChangesAfter(db, bin, day).Where(c => c.ItemId == item).SumAsync(c => c.Quantity, ct);
        return counted + since + StockRoom.UnsavedAfter(db, item, bin, day) == (stock?.InBin(bin) ?? 0);
    }

    /// <summary>Whether such a move stands, for which no other row of the file stands.</summary>
    static async Task<bool> StandsAsync(ImportScope scope, StockPostingForm form, CancellationToken ct)
    {
        if (await QuantityAsync(scope, form, ct) is not { } quantity) return false;
        var (moves, item, day) = (scope.Db.StockMoves, form.Lines[0].ItemId!.Value, form.Date!.Value);
        var standing = await scope.OnceAsync((nameof(StockMove), item, day), () =>
            moves.AsNoTracking().Where(m => m.ItemId == item && m.Date == day && m.ReversesId == null && !moves.Any(r => r.ReversesId == m.Id)).OrderBy(m => m.Sequence).ToListAsync(ct));
        return standing.Exists(
            m => (m.Kind, m.IsMissing ? -m.Quantity : m.Quantity, m.FromBinId, m.ToBinId, m.Reason) == (form.Kind, quantity, form.FromBinId, form.ToBinId, form.Reason.Trimmed()) && scope.Claim(m.Id));
    }

    /// <summary>What a row comes to in the item's own unit; null where it cannot be told.</summary>
    static async Task<decimal?> QuantityAsync(ImportScope scope, StockPostingForm form, CancellationToken ct)
    {
        if (form.Lines is not [var line]) return null;
        var content = await scope.OnceAsync((nameof(ItemContent), line.ItemId), () => ItemContent.OfAsync(scope.Db, [line.ItemId!.Value], ct));
        return content.TryGetValue(line.ItemId!.Value, out var item) && item.Factors.TryGetValue(line.UnitCode.Trimmed() ?? item.UnitCode, out var factor)
            ? Money.RoundQuantity(line.Quantity!.Value * factor)
            : null;
    }
}
