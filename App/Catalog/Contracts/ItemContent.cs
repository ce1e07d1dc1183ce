using System.Globalization;
using Erp.Catalog.Items;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Contracts;

/// <summary>What an item comes to physically: the units it is counted in, and for a kit the goods it consists of.</summary>
/// <param name="Label">Number and name.</param>
/// <param name="UnitCode">Its own unit.</param>
/// <param name="Factors">How many of its own unit one of each of its units is, by short name.</param>
/// <param name="Goods">The goods one of its own unit comes to, each in its own unit: itself; the parts of a kit; nothing for a service.</param>
public sealed record ItemContent(
    Guid Id, string Label, ItemKind Kind, string UnitCode, IReadOnlyDictionary<string, decimal> Factors, IReadOnlyList<(Guid ItemId, decimal Quantity)> Goods)
{
    /// <summary>What one of its own unit costs the company; null where that is not known. Whoever shows it asks for <see cref="Costs.Permission"/> or a right of their own.</summary>
    public decimal? Cost { get; init; }

    /// <summary>These items, and the goods that kits among them consist of.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="itemIds">The items asked for.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<IReadOnlyDictionary<Guid, ItemContent>> OfAsync(ErpDb db, IReadOnlyCollection<Guid> itemIds, CancellationToken ct = default)
    {
        if (itemIds.Count == 0) return new Dictionary<Guid, ItemContent>();
        var items = await db.Items.AsNoTracking().Where(i => itemIds.Contains(i.Id)).ToListAsync(ct);
        var kits = items.Where(i => i.Kind == ItemKind.Kit).Select(i => i.Id).ToList();
        var tree = kits.Count == 0 ? KitTree.None : await KitTree.OfAsync(db, kits, ct);
        var inside = tree.Parts.Values.SelectMany(p => p).Select(p => p.ItemId).Except(itemIds).Distinct().ToList();
        if (inside.Count > 0) items.AddRange(await db.Items.AsNoTracking().Where(i => inside.Contains(i.Id)).ToListAsync(ct));
        var codes = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Code, ct);
        var kinds = items.ToDictionary(i => i.Id, i => i.Kind);
        return items.ToDictionary(i => i.Id, i => new ItemContent(
            i.Id, $"{i.Number} {i.Name(CultureInfo.CurrentUICulture)}", i.Kind, codes[i.UnitId],
            i.Units.Select(u => (Code: codes[u.UnitId], u.Factor)).Append((Code: codes[i.UnitId], Factor: 1m)).ToDictionary(u => u.Code, u => u.Factor),
            [.. tree.Exploded(i.Id).Where(p => kinds[p.ItemId] == ItemKind.Goods).GroupBy(p => p.ItemId).Select(p => (p.Key, p.Sum(one => one.Quantity)))]) { Cost = i.Cost });
    }
}
