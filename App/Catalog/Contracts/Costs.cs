using Erp.Catalog.Items;
using Erp.Catalog.PartsLists;
using Erp.Platform.Shell;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Contracts;

/// <summary>
/// What things cost the company, in the currency of its books. Joins the caller's context and asks for no right: whoever shows what it finds asks for
/// <c>catalog:cost</c> or a right of their own.
/// </summary>
[Contract]
public sealed class Costs
{
    /// <summary>The right it takes to see what things cost.</summary>
    public const string Permission = CatalogPermissions.Cost;

    /// <summary>The costs of items that are read already.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="items">The items, with their units.</param>
    /// <param name="unitCodes">Short names of units.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<CostBook> OpenAsync(
        ErpDb db, IReadOnlyCollection<Item> items, IReadOnlyDictionary<Guid, string> unitCodes, CancellationToken ct = default)
    {
        var tree = await PartsTree.BelowAsync(db, items.Where(i => i.IsMadeOfParts).Select(i => i.Id), ct);
        return new(items.Select(i => new CostedItem(
            i.Id, tree.CostOf(i.Id, i.Cost), i.Units.Select(u => (u.UnitId, u.Factor)).Append((i.UnitId, 1m)).ToDictionary(u => unitCodes[u.Item1], u => u.Item2))));
    }

    /// <summary>The same for items by key.</summary>
    public async Task<CostBook> OpenAsync(ErpDb db, IReadOnlyCollection<Guid> itemIds, CancellationToken ct = default)
    {
        if (itemIds.Count == 0) return new([]);
        var items = await db.Items.AsNoTracking().Where(i => itemIds.Contains(i.Id)).ToListAsync(ct);
        return await OpenAsync(db, items, await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Code, ct), ct);
    }
}
