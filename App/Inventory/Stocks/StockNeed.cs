using Erp.Catalog.Contracts;
using Erp.Inventory.Contracts;
using Erp.Inventory.Moves;
using Erp.Platform.Amounts;
using Erp.Platform.Work;

namespace Erp.Inventory.Stocks;

/// <summary>
/// What a line of a document comes to in the warehouse. Here, at the one door, documents' units become the item's own and kits become their
/// parts; behind it there are only goods in their own unit.
/// </summary>
/// <param name="Line">The line.</param>
/// <param name="Item">The goods it wants.</param>
/// <param name="PerUnit">How much of them, in their own unit, one of the line's unit is.</param>
sealed record StockNeed(StockLine Line, StockedItem Item, decimal PerUnit)
{
    /// <summary>How much the line wants, in the goods' own unit: what it comes to with all that left before, less what that came to.</summary>
    public decimal Quantity => Money.RoundQuantity((Line.Before + Line.Quantity) * PerUnit) - Money.RoundQuantity(Line.Before * PerUnit);

    /// <summary>The goods at what they were bought for, where the line says it and they are its own item.</summary>
    public StockedItem AsBought => Line.UnitPrice is { } price && Line.ItemId == Item.Id ? Item with { Cost = Money.RoundPrice(price / PerUnit) } : Item;

    /// <summary>What some lines want of goods. Services, free text and lines in a unit their item is not counted in want nothing.</summary>
    public static async Task<IReadOnlyList<StockNeed>> OfAsync(ErpDb db, IReadOnlyList<StockLine> lines, CancellationToken ct) => Of(lines, await ContentsAsync(db, lines, ct));

    /// <summary>What some lines want of goods, all of which must be counted in units of their items.</summary>
    /// <exception cref="BusinessRuleException">A line counts goods in a unit they are not counted in.</exception>
    public static async Task<IReadOnlyList<StockNeed>> RequireAsync(ErpDb db, IReadOnlyList<StockLine> lines, CancellationToken ct)
    {
        var contents = await ContentsAsync(db, lines, ct);
        foreach (var line in lines)
            if (line is { Goods: null, ItemId: { } id } && contents.TryGetValue(id, out var item) && item.Goods.Count > 0 && !item.Factors.ContainsKey(line.UnitCode))
                throw new BusinessRuleException(StockMoveTexts.OtherUnit.With(item.Label, item.UnitCode, line.UnitCode), $"Lines[{line.Position - 1}].Quantity");
        return Of(lines, contents);
    }

    static Task<IReadOnlyDictionary<Guid, ItemContent>> ContentsAsync(ErpDb db, IReadOnlyList<StockLine> lines, CancellationToken ct) =>
        ItemContent.OfAsync(db, [.. lines.Select(l => l.ItemId).OfType<Guid>().Concat(lines.SelectMany(l => l.Goods ?? []).Select(g => g.ItemId)).Distinct()], ct);

    static List<StockNeed> Of(IReadOnlyList<StockLine> lines, IReadOnlyDictionary<Guid, ItemContent> contents) =>
        [.. from line in lines
            from part in line.Goods ?? AsItIs(line, contents)
            let goods = contents[part.ItemId]
            select new StockNeed(line, new StockedItem(goods.Id, goods.Label, goods.UnitCode, goods.Cost), part.Quantity)];

    /// <summary>What one of a line's unit comes to today; nothing of what is not kept in stock, or counted in a unit it is not counted in.</summary>
    static IReadOnlyList<(Guid ItemId, decimal Quantity)> AsItIs(StockLine line, IReadOnlyDictionary<Guid, ItemContent> contents) =>
        line.ItemId is { } id && contents.GetValueOrDefault(id) is { } item && item.Factors.TryGetValue(line.UnitCode, out var factor)
            ? [.. item.Goods.Select(g => (g.ItemId, g.Quantity * factor))]
            : [];
}
