using System.Globalization;
using Erp.Catalog.PartsLists;
using Erp.Platform.Amounts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Contracts;

/// <summary>What an item comes to physically: the units it is counted in, and for a kit the goods and assemblies it is handed over as.</summary>
/// <param name="Label">Number and name.</param>
/// <param name="UnitCode">Its own unit.</param>
/// <param name="Factors">How many of its own unit one of each of its units is, by short name.</param>
/// <param name="Goods">The goods and assemblies one of its own unit comes to, each in its own unit: itself; the parts of a kit; nothing for a service.</param>
public sealed record ItemContent(
    Guid Id, string Label, ItemKind Kind, string UnitCode, IReadOnlyDictionary<string, decimal> Factors, IReadOnlyList<(Guid ItemId, decimal Quantity)> Goods)
{
    /// <summary>What one of its own unit costs the company, four decimals; null where that is not known. Whoever shows it asks for <see cref="Costs.Permission"/> or a right of their own.</summary>
    public decimal? Cost { get; init; }

    /// <summary>It lies in stock as itself.</summary>
    public bool IsKept => IsKeptAs(Kind);

    /// <summary>These items, and what kits among them are handed over as.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="itemIds">The items asked for.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<IReadOnlyDictionary<Guid, ItemContent>> OfAsync(ErpDb db, IReadOnlyCollection<Guid> itemIds, CancellationToken ct = default)
    {
        if (itemIds.Count == 0) return new Dictionary<Guid, ItemContent>();
        var items = await db.Items.AsNoTracking().Where(i => itemIds.Contains(i.Id)).ToListAsync(ct);
        var tree = await PartsTree.BelowAsync(db, items.Where(i => i.IsMadeOfParts).Select(i => i.Id), ct);
        var handed = items.ToDictionary(i => i.Id, i => i.Kind == ItemKind.Kit ? tree.Exploded(i.Id, kitsOnly: true) : [(i.Id, 1)]);
        var inside = handed.Values.SelectMany(h => h).Select(h => h.ItemId).Where(id => !handed.ContainsKey(id)).Distinct().ToList();
        if (inside.Count > 0) items.AddRange(await db.Items.AsNoTracking().Where(i => inside.Contains(i.Id)).ToListAsync(ct));
        var codes = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Code, ct);
        var kinds = items.ToDictionary(i => i.Id, i => i.Kind);
        return items.ToDictionary(i => i.Id, i => new ItemContent(
            i.Id, $"{i.Number} {i.Name(CultureInfo.CurrentUICulture)}", i.Kind, codes[i.UnitId],
            i.Units.Select(u => (Code: codes[u.UnitId], u.Factor)).Append((Code: codes[i.UnitId], Factor: 1m)).ToDictionary(u => u.Code, u => u.Factor),
            [.. handed.GetValueOrDefault(i.Id, [(i.Id, 1)]).Where(h => IsKeptAs(kinds[h.ItemId]))]) { Cost = tree.CostOf(i.Id, i.Cost) is { } cost ? Money.RoundPrice(cost) : null });
    }

    /// <summary>Whether items of a kind lie in stock as themselves.</summary>
    internal static bool IsKeptAs(ItemKind kind) => kind is ItemKind.Goods or ItemKind.Assembly;
}
