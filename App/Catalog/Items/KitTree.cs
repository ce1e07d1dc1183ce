using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Items;

/// <summary>What kits hold, and the kits among their parts, as far down as they go.</summary>
/// <param name="Parts">The parts of each kit.</param>
sealed record KitTree(IReadOnlyDictionary<Guid, IReadOnlyList<(Guid ItemId, decimal Quantity)>> Parts)
{
    /// <summary>How deep kits are looked into: deeper than any that makes sense, so that a circle two people closed at once ends somewhere.</summary>
    public const int Deepest = 12;

    /// <summary>No kits at all.</summary>
    public static KitTree None { get; } = new(new Dictionary<Guid, IReadOnlyList<(Guid, decimal)>>());

    /// <summary>The parts of these kits and of the kits among those: one reading per level, hardly ever more than two.</summary>
    public static async Task<KitTree> OfAsync(ErpDb db, IEnumerable<Guid> kitIds, CancellationToken ct)
    {
        var known = new Dictionary<Guid, IReadOnlyList<(Guid, decimal)>>();
        for (var wanted = kitIds.Distinct().ToList(); wanted.Count > 0;)
        {
            var level = (await db.Set<KitPart>().AsNoTracking().Where(p => wanted.Contains(p.KitId)).OrderBy(p => p.Id).ToListAsync(ct)).ToLookup(p => p.KitId);
            foreach (var id in wanted) known[id] = [.. level[id].Select(p => (p.ItemId, p.Quantity))];
            wanted = [.. level.SelectMany(l => l).Select(p => p.ItemId).Distinct().Where(id => !known.ContainsKey(id))];
        }

        return new(known.Where(k => k.Value.Count > 0).ToDictionary(k => k.Key, k => k.Value));
    }

    /// <summary>Whether something is a part of an item, however deep.</summary>
    public bool Holds(Guid itemId, Guid part)
    {
        var (seen, open) = (new HashSet<Guid>(), new Stack<Guid>([itemId]));
        while (open.TryPop(out var at))
            foreach (var (inner, _) in Parts.GetValueOrDefault(at) ?? [])
            {
                if (inner == part) return true;
                if (seen.Add(inner)) open.Push(inner);
            }

        return false;
    }

    /// <summary>What one of an item comes to in items that are no kits.</summary>
    public IEnumerable<(Guid ItemId, decimal Quantity)> Exploded(Guid itemId, int depth = 0) => Parts.TryGetValue(itemId, out var parts) && depth < Deepest
        ? parts.SelectMany(p => Exploded(p.ItemId, depth + 1).Select(inner => (inner.ItemId, inner.Quantity * p.Quantity)))
        : [(itemId, 1m)];
}
