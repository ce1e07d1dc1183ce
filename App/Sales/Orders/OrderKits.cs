using Erp.Catalog.Contracts;
using Erp.Inventory.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Orders;

/// <summary>Keeps what the kits on an order consist of, and tells the warehouse. Everything here joins the caller's transaction.</summary>
static class OrderKits
{
    /// <summary>Keeps what the kits consist of now: the order is being confirmed.</summary>
    public static async Task KeepAsync(ErpDb db, Order order, CancellationToken ct)
    {
        var items = order.Lines.Where(l => l.IsGoods).Select(l => l.ItemId).OfType<Guid>().Distinct().ToList();
        if (items.Count == 0) return;
        var kits = await db.Items.Where(i => items.Contains(i.Id) && i.Kind == ItemKind.Kit).Select(i => i.Id).ToListAsync(ct);
        if (kits.Count == 0) return;
        var contents = await ItemContent.OfAsync(db, kits, ct);
        foreach (var line in order.Lines)
            if (line.ItemId is { } id && kits.Contains(id) && contents[id].Factors.TryGetValue(line.UnitCode, out var factor))
                db.AddRange(contents[id].Goods.Select(part => new OrderKitPart(line, part.ItemId, part.Quantity * factor)));
    }

    /// <summary>Lines of an order, or of a delivery of it, with what their kits were agreed to consist of.</summary>
    public static async Task<IReadOnlyList<StockLine>> AsAgreedAsync(ErpDb db, Guid orderId, IReadOnlyList<StockLine> lines, CancellationToken ct)
    {
        // Those of an order that is being confirmed are not saved yet.
        var saved = await db.OrderKitParts.Where(p => p.OrderId == orderId).ToListAsync(ct);
        var parts = saved.Concat(db.OrderKitParts.Local.Where(p => p.OrderId == orderId)).DistinctBy(p => p.Id).ToLookup(p => p.OrderLineId, p => (p.ItemId, p.Quantity));
        return [.. lines.Select(l => parts.Contains(l.LineId) ? l with { Goods = [.. parts[l.LineId]] } : l)];
    }
}
