using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.PartsLists;

/// <summary>
/// Parts lists of items, with those of their parts, as far as they go. Each list is known once, however often its item stands in others; quantities and costs
/// of all levels are derived from that, and never stored.
/// </summary>
sealed class PartsTree
{
    /// <summary>Most levels of a list: far beyond any that makes sense, so that a slip in an import is found out.</summary>
    public const int Deepest = 50;

    /// <summary>Most that quantities multiply up to: the tree stays there, so that it can never overflow.</summary>
    public const decimal MostTotal = 999_999_999;

    readonly ILookup<Guid, PartLine> parts;
    readonly Dictionary<Guid, decimal?> costs = [], held = [];
    readonly Dictionary<Guid, int> levels = [];

    public PartsTree(IEnumerable<PartLine> lines) => parts = lines.ToLookup(l => l.AssemblyId);

    /// <summary>No lists at all.</summary>
    public static PartsTree Empty => new([]);

    /// <summary>The items that have a list here.</summary>
    public IEnumerable<Guid> Assemblies => parts.Select(p => p.Key);

    /// <summary>The list of an item, in order; nothing where it has none.</summary>
    public IEnumerable<PartLine> this[Guid itemId] => parts[itemId];

    /// <summary>The lists of items and of everything in them: one reading, however deep they go.</summary>
    public static async Task<PartsTree> BelowAsync(ErpDb db, IEnumerable<Guid> itemIds, CancellationToken ct)
    {
        var ids = itemIds.Distinct().ToArray();
        return ids.Length == 0 ? Empty : new(await LinesAsync(db, db.Set<ItemPart>().FromSql(
            $"""
            select * from item_parts where assembly_id in (
                with recursive inside(id) as (
                    select unnest({ids}) union select part.item_id from item_parts part join inside on part.assembly_id = inside.id)
                select id from inside)
            """), ct));
    }

    /// <summary>The lines that lead from others down to these items, however far up: one reading.</summary>
    public static async Task<PartsTree> AboveAsync(ErpDb db, IEnumerable<Guid> itemIds, CancellationToken ct)
    {
        var ids = itemIds.ToArray();
        return new(await LinesAsync(db, db.Set<ItemPart>().FromSql(
            $"""
            select * from item_parts where item_id in (
                with recursive above(id) as (
                    select unnest({ids}) union select part.assembly_id from item_parts part join above on part.item_id = above.id)
                select id from above)
            """), ct));
    }

    /// <summary>Whether an item has a list here.</summary>
    public bool Has(Guid itemId) => parts.Contains(itemId);

    /// <summary>How many levels the list of an item has; 0 where it has none.</summary>
    public int LevelsOf(Guid itemId)
    {
        if (levels.TryGetValue(itemId, out var known)) return known;
        levels[itemId] = 0;
        return levels[itemId] = parts[itemId].Select(p => LevelsOf(p.ItemId) + 1).DefaultIfEmpty().Max();
    }

    /// <summary>
    /// What one of an item's own unit costs, not rounded: what its parts cost, wasted ones included; of one without parts its own cost. Null where the cost of one
    /// part is not known, or nobody could pay it.
    /// </summary>
    /// <param name="itemId">The item.</param>
    /// <param name="own">What it costs where it has no parts.</param>
    public decimal? CostOf(Guid itemId, decimal? own) => Has(itemId) ? RolledUp(itemId, line => line.OwnCost, costs) : own;

    /// <summary>How much of the items at the bottom one of an item takes, not rounded.</summary>
    public decimal HeldBy(Guid itemId) => RolledUp(itemId, _ => 1, held) ?? MostTotal;

    /// <summary>
    /// What one of an item comes to in items that are taken as they are, each once and with its whole quantity in its own unit, not rounded. Of an item without a
    /// list that is itself.
    /// </summary>
    /// <param name="itemId">The item.</param>
    /// <param name="kitsOnly">Assemblies inside are taken as they are: only kits are handed over in parts.</param>
    public IReadOnlyList<(Guid ItemId, decimal Quantity)> Exploded(Guid itemId, bool kitsOnly = false)
    {
        if (!Has(itemId)) return [(itemId, 1)];
        var (opened, order) = (new HashSet<Guid>(), new List<Guid>());
        Visit(itemId);
        var needs = new Dictionary<Guid, decimal> { [itemId] = 1 };
        // Whatever holds an item comes before it, so that its quantity is whole when it is opened itself.
        for (var at = order.Count - 1; at >= 0; at--)
            foreach (var part in parts[order[at]])
                needs[part.ItemId] = Math.Min(MostTotal, needs.GetValueOrDefault(part.ItemId) + (needs[order[at]] * part.Need));
        return [.. needs.Where(n => !opened.Contains(n.Key)).Select(n => (n.Key, n.Value))];

        void Visit(Guid id)
        {
            if (!opened.Add(id)) return;
            foreach (var part in parts[id].Reverse())
                if (Has(part.ItemId) && !(kitsOnly && part.Kind != ItemKind.Kit)) Visit(part.ItemId);
            order.Add(id);
        }
    }

    /// <summary>The lines of a list, each followed by the list of its item: the same item stands there as often as it is used.</summary>
    /// <param name="itemId">The item.</param>
    /// <param name="allLevels">Lines of the lists inside, too.</param>
    /// <param name="most">How many lines are wanted at most.</param>
    public IReadOnlyList<PartPlace> Places(Guid itemId, bool allLevels, int most)
    {
        var places = new List<PartPlace>();
        Put(itemId, -1, 0, 1);
        return places;

        void Put(Guid id, int above, int depth, decimal times)
        {
            foreach (var line in parts[id])
            {
                if (places.Count == most) return;
                var needed = Math.Min(MostTotal, times * line.Need);
                places.Add(new(above, depth, line, needed));
                if (allLevels && depth + 1 < Deepest) Put(line.ItemId, places.Count - 1, depth + 1, needed);
            }
        }
    }

    decimal? RolledUp(Guid itemId, Func<PartLine, decimal?> bottom, Dictionary<Guid, decimal?> known)
    {
        if (known.TryGetValue(itemId, out var reckoned)) return reckoned;
        known[itemId] = null;
        decimal? sum = 0;
        foreach (var part in parts[itemId]) sum += part.Need * (Has(part.ItemId) ? RolledUp(part.ItemId, bottom, known) : bottom(part));
        return known[itemId] = sum <= MostTotal ? sum : null;
    }

    static Task<List<PartLine>> LinesAsync(ErpDb db, IQueryable<ItemPart> lines, CancellationToken ct)
    {
        var (items, units) = (db.Items, db.Set<ItemUnit>());
        return (from line in lines
                join item in items on line.ItemId equals item.Id
                from unit in units.Where(u => u.ItemId == line.ItemId && u.UnitId == line.UnitId).DefaultIfEmpty()
                orderby line.Position, line.Id
                select new PartLine(
                    line.AssemblyId, line.ItemId, item.Kind, item.Cost, line.Quantity, line.UnitId, item.UnitId == line.UnitId ? 1 : (decimal?)unit!.Factor ?? 1,
                    line.ScrapPercent, line.Text)).ToListAsync(ct);
    }
}

/// <summary>A line of a parts list with what it takes to reckon.</summary>
/// <param name="AssemblyId">The item whose list it is.</param>
/// <param name="ItemId">The part.</param>
/// <param name="Kind">What the part is.</param>
/// <param name="OwnCost">What one of the part's own unit costs, where it has no parts itself.</param>
/// <param name="Quantity">How much one of the list's item takes, without what is wasted.</param>
/// <param name="UnitId">What that is counted in.</param>
/// <param name="Factor">How many of the part's own unit one of these is.</param>
/// <param name="ScrapPercent">What is wasted on top.</param>
/// <param name="Text">Where it goes or what has to be heeded.</param>
sealed record PartLine(Guid AssemblyId, Guid ItemId, ItemKind Kind, decimal? OwnCost, decimal Quantity, Guid UnitId, decimal Factor, decimal ScrapPercent, string? Text)
{
    /// <summary>The quantity with what is wasted.</summary>
    public decimal Gross => Quantity * (1 + (ScrapPercent / 100));

    /// <summary>The same in the part's own unit.</summary>
    public decimal Need => Math.Min(PartsTree.MostTotal, Gross * Factor);
}

/// <summary>A line of a list where it stands among all levels.</summary>
/// <param name="Above">Index of the line it belongs to; -1 at the top.</param>
/// <param name="Depth">0 at the top.</param>
/// <param name="Line">The line.</param>
/// <param name="Needed">How much of the part's own unit one of the whole takes here.</param>
sealed record PartPlace(int Above, int Depth, PartLine Line, decimal Needed);
