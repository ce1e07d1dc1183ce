using Erp.Catalog.Contracts;
using Erp.Inventory.Contracts;
using Erp.Inventory.Settings;
using Erp.Inventory.Stocks;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Moves;

/// <summary>Moves goods by hand.</summary>
public sealed class StockMoveService(UnitOfWork work, TimeProvider clock)
{
    /// <summary>Receives, issues, transfers or counts goods; all lines or none.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly, a line names a service, or goods moved while they were counted.</exception>
    /// <exception cref="BusinessRuleException">More is taken than is available, or left since than was counted, where stock may not fall below zero; or a count confirms the books.</exception>
    public Task PostAsync(StockPostingForm form, CancellationToken ct = default) =>
        work.RunAsync(CommandOf(form.Kind), form, async db =>
        {
            List<FieldError> errors = [.. FormCheck.Errors(form), .. BelowZero(form)];
            if (errors.Count > 0) throw new InvalidInputException(errors);
            if ((await PostAsync(db, form, ct)).Count == 0) throw new BusinessRuleException(StockMoveTexts.NothingDiffers);
        }, ct);

    /// <summary>Posts a form that is filled in properly. Joins the caller's transaction.</summary>
    /// <returns>The moves; none of a count that confirms the books.</returns>
    /// <inheritdoc cref="PostAsync(StockPostingForm, CancellationToken)"/>
    internal async Task<IReadOnlyList<StockMove>> PostAsync(ErpDb db, StockPostingForm form, CancellationToken ct)
    {
        var goods = await CheckAsync(db, form, ct);
        var settings = await InventorySettings.RequireAsync(db, ct);
        var stocks = await StockRoom.OpenAsync(db, goods.Keys, sourceId: null, ct);
        var since = form.Kind == StockMoveKind.Adjustment ? await SinceAsync(db, form, stocks, goods, ct) : [];
        var moves = form.Lines.Index().Select(line =>
        {
            var (item, quantity) = goods[line.Item.ItemId!.Value];
            var basis = new MoveBasis(item, form.Date!.Value, form.Reason.Trimmed(), Source: null, settings.NegativeStock, $"Lines[{line.Index}].Quantity");
            return Move(stocks[item.Id], form, basis, quantity, since.GetValueOrDefault(item.Id));
        }).OfType<StockMove>().ToList();
        db.AddRange(moves);
        return moves;
    }

    internal static Command CommandOf(StockMoveKind kind) => kind switch
    {
        StockMoveKind.Issue => InventoryCommands.Issue,
        StockMoveKind.Transfer => InventoryCommands.Transfer,
        StockMoveKind.Adjustment => InventoryCommands.Adjust,
        _ => InventoryCommands.Receive,
    };

    static StockMove? Move(ItemStock stock, StockPostingForm form, MoveBasis basis, decimal quantity, decimal since) => form.Kind switch
    {
        StockMoveKind.Receipt => stock.Receive(basis, form.ToBinId!.Value, quantity),
        StockMoveKind.Issue => stock.Issue(basis, form.FromBinId!.Value, quantity),
        StockMoveKind.Transfer => stock.Transfer(basis, form.FromBinId!.Value, form.ToBinId!.Value, quantity),
        _ => stock.Count(basis, form.FromBinId!.Value, quantity, since),
    };

    /// <summary>What moves after the day of a count added to the bin, by item. The stocks are held already: nothing moves any more.</summary>
    static async Task<Dictionary<Guid, decimal>> SinceAsync(
        ErpDb db, StockPostingForm form, Dictionary<Guid, ItemStock> stocks, Dictionary<Guid, (StockedItem Item, decimal Quantity)> goods, CancellationToken ct)
    {
        var (bin, ids) = (form.FromBinId!.Value, goods.Keys.ToList());
        var since = await StockRoom.ChangesAfter(db, bin, form.Date!.Value).Where(c => ids.Contains(c.ItemId)).ToDictionaryAsync(c => c.ItemId, c => c.Quantity, ct);
        foreach (var id in ids) since[id] = since.GetValueOrDefault(id) + StockRoom.UnsavedAfter(db, id, bin, form.Date.Value);
        var moved = new List<FieldError>();
        foreach (var (i, line) in form.Lines.Index())
        {
            var (item, booked) = (goods[line.ItemId!.Value].Item, stocks[line.ItemId.Value].InBin(bin) - since.GetValueOrDefault(line.ItemId.Value));
            if (line.Known is { } known && known != booked) moved.Add(new($"Lines[{i}].Quantity", StockMoveTexts.MovedMeanwhile.With(item.Label, known, booked, item.UnitCode)));
        }

        return moved.Count == 0 ? since : throw new InvalidInputException(moved);
    }

    /// <summary>Everything that is wrong at once, each at its field; else what is to be moved, in the items' own units.</summary>
    async Task<Dictionary<Guid, (StockedItem Item, decimal Quantity)>> CheckAsync(ErpDb db, StockPostingForm form, CancellationToken ct)
    {
        List<FieldError> errors = [.. BelowZero(form)];
        var bins = await db.Bins.Where(b => b.Id == form.FromBinId || b.Id == form.ToBinId).Select(b => b.Id).ToListAsync(ct);
        if (form.Kind != StockMoveKind.Receipt && !bins.Exists(b => b == form.FromBinId)) errors.Add(new(nameof(form.FromBinId), StockMoveTexts.BinUnknown));
        if (form.Kind is StockMoveKind.Receipt or StockMoveKind.Transfer && !bins.Exists(b => b == form.ToBinId)) errors.Add(new(nameof(form.ToBinId), StockMoveTexts.BinUnknown));
        if (form.Kind == StockMoveKind.Transfer && form.FromBinId == form.ToBinId && bins.Count > 0) errors.Add(new(nameof(form.ToBinId), StockMoveTexts.SameBin));
        if (form.Date > clock.Today()) errors.Add(new(nameof(form.Date), StockMoveTexts.InFuture.With(clock.Today())));
        if (form.Kind is StockMoveKind.Issue or StockMoveKind.Adjustment && form.Reason.Trimmed() is null) errors.Add(new(nameof(form.Reason), StockMoveTexts.ReasonMissing));
        if (form.Lines.Count == 0) errors.Add(new(nameof(form.Lines), StockMoveTexts.NoLines));
        var goods = await LinesAsync(db, form, errors, ct);
        return errors.Count == 0 ? goods : throw new InvalidInputException(errors);
    }

    /// <summary>Only what stands already may be said below zero, in files (<see cref="StockMoveImport"/>): nothing is posted so.</summary>
    static IEnumerable<FieldError> BelowZero(StockPostingForm form) =>
        form.Lines.Index().Where(l => l.Item?.Quantity < 0)
            .Select(l => new FieldError($"Lines[{l.Index}].{nameof(l.Item.Quantity)}", FormTexts.OutOfRange.With(0m, (decimal)InventoryLimits.MostQuantity)));

    static async Task<Dictionary<Guid, (StockedItem Item, decimal Quantity)>> LinesAsync(ErpDb db, StockPostingForm form, List<FieldError> errors, CancellationToken ct)
    {
        var ids = form.Lines.Select(l => l.ItemId).OfType<Guid>().Distinct().ToList();
        var items = await ItemContent.OfAsync(db, ids, ct);
        var goods = new Dictionary<Guid, (StockedItem Item, decimal Quantity)>();
        foreach (var (i, line) in form.Lines.Index())
        {
            var field = $"Lines[{i}].";
            if (!items.TryGetValue(line.ItemId!.Value, out var item)) errors.Add(new(field + nameof(line.ItemId), StockMoveTexts.ItemUnknown));
            else if (!item.IsKept) errors.Add(new(field + nameof(line.ItemId), StockMoveTexts.NotStocked.With(item.Label)));
            else if (!item.Factors.TryGetValue(line.UnitCode.Trimmed() ?? item.UnitCode, out var factor))
                errors.Add(new(field + nameof(line.UnitCode), StockMoveTexts.OtherUnit.With(item.Label, item.UnitCode, line.UnitCode)));
            else if (!goods.TryAdd(item.Id, (new(item.Id, item.Label, item.UnitCode, item.Cost), Money.RoundQuantity(line.Quantity!.Value * factor))))
                errors.Add(new(field + nameof(line.ItemId), StockMoveTexts.ItemTwice));
            else if (goods[item.Id].Quantity == 0 && form.Kind != StockMoveKind.Adjustment) errors.Add(new(field + nameof(line.Quantity), FormTexts.NotPositive));
        }

        return goods;
    }
}
