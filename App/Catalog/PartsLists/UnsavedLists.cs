using Erp.Catalog.Contracts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.PartsLists;

/// <summary>
/// Parts lists that a command has changed and not saved yet, such as those of earlier rows of the same file: what surrounds another list is read as if they stood in
/// the tables already.
/// </summary>
sealed class UnsavedLists
{
    readonly HashSet<Guid> assemblies;
    readonly List<PartLine> lines;

    UnsavedLists(HashSet<Guid> assemblies, List<PartLine> lines) => (this.assemblies, this.lines) = (assemblies, lines);

    /// <summary>The lists that gained or lost parts so far, but for that of one item.</summary>
    public static UnsavedLists Of(ErpDb db, Guid exceptOf)
    {
        var assemblies = db.Tracked<ItemPart>().Where(p => p.State is EntityState.Added or EntityState.Deleted).Select(p => p.Entity.AssemblyId).Where(id => id != exceptOf).ToHashSet();
        return new(
            assemblies,
            assemblies.Count == 0 ? [] : [.. db.Tracked<ItemPart>().Where(p => p.State != EntityState.Deleted && assemblies.Contains(p.Entity.AssemblyId)).Select(p => Line(p.Entity))]);
    }

    /// <summary>The lines that lead from others down to an item, however far up.</summary>
    public Task<PartsTree> AboveAsync(ErpDb db, Guid itemId, CancellationToken ct) =>
        WalkAsync([itemId], asked => PartsTree.AboveAsync(db, asked, ct), line => line.ItemId, line => line.AssemblyId);

    /// <summary>The lists of items and of everything in them.</summary>
    public Task<PartsTree> BelowAsync(ErpDb db, IReadOnlyList<Guid> itemIds, CancellationToken ct) =>
        WalkAsync(itemIds, asked => PartsTree.BelowAsync(db, asked, ct), line => line.AssemblyId, line => line.ItemId);

    /// <summary>Reads the tables with these lists in the place of the stored ones, and keeps what is reached that way. Read again only where one of them leads on to what was not read yet.</summary>
    async Task<PartsTree> WalkAsync(IReadOnlyList<Guid> start, Func<IReadOnlyCollection<Guid>, Task<PartsTree>> read, Func<PartLine, Guid> from, Func<PartLine, Guid> to)
    {
        if (assemblies.Count == 0) return await read(start);
        HashSet<Guid> asked = [.. start];
        while (true)
        {
            var before = asked.Count;
            var stored = await read(asked);
            var ways = stored.Assemblies.Where(id => !assemblies.Contains(id)).SelectMany(id => stored[id]).Concat(lines).ToLookup(from);
            HashSet<Guid> reached = [.. start];
            var open = new Queue<Guid>(reached);
            while (open.TryDequeue(out var at))
                foreach (var line in ways[at])
                {
                    if (assemblies.Contains(line.AssemblyId)) asked.Add(to(line));
                    if (reached.Add(to(line))) open.Enqueue(to(line));
                }

            if (asked.Count == before) return new(reached.SelectMany(id => ways[id]));
        }
    }

    /// <summary>Only where it leads counts here.</summary>
    static PartLine Line(ItemPart part) => new(part.AssemblyId, part.ItemId, ItemKind.Assembly, null, part.Quantity, part.UnitId, 1, part.ScrapPercent, part.Text);
}
