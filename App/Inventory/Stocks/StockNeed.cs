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
    /// <summary>How much the whole line wants, in the goods' own unit.</summary>
    public decimal Quantity => Money.RoundQuantity(Line.Quantity * PerUnit);

    /// <summary>What some lines want of goods. Services, free text and lines in a unit their item is not counted in want nothing.</summary>
    public static async Task<IReadOnlyList<StockNeed>> OfAsync(ErpDb db, IReadOnlyList<StockLine> lines, CancellationToken ct) => Of(lines, await ContentsAsync(db, lines, ct));

    /// <summary>What some lines want of goods, all of which must be counted in units of their items.</summary>
    /// <exception cref="BusinessRuleException">A line counts goods in a unit they are not counted in.</exception>
    public static async Task<IReadOnlyList<StockNeed>> RequireAsync(ErpDb db, IReadOnlyList<StockLine> lines, CancellationToken ct)
    {
        var contents = await ContentsAsync(db, lines, ct);
        foreach (var line in lines)
            if (line.ItemId is { } id && contents.TryGetValue(id, out var item) && item.Goods.Count > 0 && !item.Factors.ContainsKey(line.UnitCode))
                throw new BusinessRuleException(StockMoveTexts.OtherUnit.With(item.Label, item.UnitCode, line.UnitCode), $"Lines[{line.Position - 1}].Quantity");
        return Of(lines, contents);
    }

    static Task<IReadOnlyDictionary<Guid, ItemContent>> ContentsAsync(ErpDb db, IReadOnlyList<StockLine> lines, CancellationToken ct) =>
        ItemContent.OfAsync(db, [.. lines.Select(l => l.ItemId).OfType<Guid>().Distinct()], ct);

    static List<StockNeed> Of(IReadOnlyList<StockLine> lines, IReadOnlyDictionary<Guid, ItemContent> contents) =>
        [.. from line in lines
            let item = line.ItemId is { } id ? contents.GetValueOrDefault(id) : null
            where item is not null && item.Factors.ContainsKey(line.UnitCode)
            from part in item.Goods
            let goods = contents[part.ItemId]
            select new StockNeed(line, new StockedItem(goods.Id, goods.Label, goods.UnitCode), part.Quantity * item.Factors[line.UnitCode])];
}
