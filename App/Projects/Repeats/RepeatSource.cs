using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Projects.BomLines;
using Erp.Projects.Boards;
using Erp.Projects.Permits;
using Erp.Projects.Transports;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Repeats;

/// <summary>Everything of a project that would come along, and what of it is no longer as it was. Read without tracking, in a handful of queries.</summary>
sealed class RepeatSource
{
    /// <summary>With team, stages and budget.</summary>
    public required Project Project { get; init; }

    /// <summary>By number. Those called off stay behind; those put away come along, since they were done.</summary>
    public required IReadOnlyList<WorkItem> Tasks { get; init; }

    public required IReadOnlyList<Board> Boards { get; init; }

    /// <summary>Where the tasks lie, by board.</summary>
    public required ILookup<Guid, Card> Cards { get; init; }

    /// <summary>All parts, those that were dropped too.</summary>
    public required IReadOnlyDictionary<Guid, BomLine> Parts { get; init; }

    /// <summary>The parts that come along, from the top down: those dropped stay behind with all below them, which counted for nothing either.</summary>
    public required IReadOnlyList<BomLine> KeptParts { get; init; }

    /// <summary>Those withdrawn stay behind.</summary>
    public required IReadOnlyList<Permit> Permits { get; init; }

    /// <summary>Those called off stay behind.</summary>
    public required IReadOnlyList<Transport> Transports { get; init; }

    /// <summary>Members who left the company, by name.</summary>
    public required IReadOnlyDictionary<Guid, string> Left { get; init; }

    public required IReadOnlyDictionary<Guid, Item> Items { get; init; }

    /// <summary>What parts of the catalog cost today, where that is not what they cost then; none for whoever may not see what things cost.</summary>
    public required IReadOnlyDictionary<Guid, decimal> Prices { get; init; }

    /// <summary>Whoever asks may see what things cost: no price in <see cref="Prices"/> means that none changed.</summary>
    public required bool KnowsPrices { get; init; }

    /// <summary>The parts that are not wanted again.</summary>
    public IEnumerable<BomLine> DroppedParts => Parts.Values.Except(KeptParts);

    /// <summary>What a part costs when repeated.</summary>
    public decimal PriceOf(BomLine part, RepeatForm form) => form.TodaysPrices && Prices.TryGetValue(part.Id, out var today) ? today : part.UnitPrice;

    /// <summary>What the parts that come along cost in all.</summary>
    public decimal PartsTotal(Func<BomLine, decimal> price) => new BomTree(KeptParts.Select(p => p.Node with { UnitPrice = price(p) })).Total;

    /// <summary>Reads it. What is not asked for is left empty.</summary>
    /// <exception cref="NotFoundException">There is no such project.</exception>
    public static async Task<RepeatSource> ReadAsync(ErpDb db, Guid id, RepeatForm form, BomFilling filling, CancellationToken ct)
    {
        var project = await db.Projects.AsNoTracking().WithParts().RequireAsync(id, ct);
        var tasks = form.Tasks ? await db.WorkItems.AsNoTracking().WithParts().Where(w => w.ProjectId == id && w.State != WorkItemState.Cancelled).OrderBy(w => w.Number).ToListAsync(ct) : [];
        var boards = form.Boards ? await db.Boards.AsNoTracking().Include(b => b.Columns).Where(b => b.ProjectId == id).OrderBy(b => b.Id).ToListAsync(ct) : [];
        var boardIds = boards.ConvertAll(b => b.Id);
        var cards = await db.Cards.AsNoTracking().Where(c => boardIds.Contains(c.BoardId)).OrderBy(c => c.Position).ThenBy(c => c.Id).ToListAsync(ct);
        var parts = form.Parts ? await db.BomLines.AsNoTracking().Where(l => l.ProjectId == id).ToDictionaryAsync(l => l.Id, ct) : [];
        var kept = Kept(parts);
        var itemIds = kept.Select(p => p.ItemId).OfType<Guid>().Distinct().ToList();
        var items = await db.Items.AsNoTracking().Where(i => itemIds.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        return new()
        {
            Project = project, Tasks = tasks, Boards = boards, Cards = cards.ToLookup(c => c.BoardId), Parts = parts, KeptParts = kept, Items = items,
            Permits = form.Permits ? await db.Permits.AsNoTracking().WithParts().Where(p => p.ProjectId == id && p.State != PermitState.Withdrawn).OrderBy(p => p.Number).ToListAsync(ct) : [],
            Transports = form.Transports
                ? await db.Transports.AsNoTracking().WithLoad().Where(t => t.ProjectId == id && t.State != TransportState.Cancelled).OrderBy(t => t.Number).ToListAsync(ct)
                : [],
            Left = await db.Set<Member>().Where(m => !m.Active).ToDictionaryAsync(m => m.Id, m => m.Name, ct),
            KnowsPrices = await filling.MayKnowAsync(ct), Prices = Changed(kept, await filling.CostsAsync(db, itemIds, ct)),
        };
    }

    static List<BomLine> Kept(Dictionary<Guid, BomLine> parts)
    {
        var kept = new HashSet<Guid>();
        return [.. new BomTree(parts.Values.Select(p => p.Node)).Walk().Select(id => parts[id])
            .Where(p => p.State != BomLineState.Cancelled && (p.ParentId is not { } above || kept.Contains(above)) && kept.Add(p.Id))];
    }

    /// <summary>What costs nothing by itself, such as a kit whose goods stand below it, goes on costing nothing.</summary>
    static Dictionary<Guid, decimal> Changed(List<BomLine> parts, CostBook book) => parts
        .Where(p => p is { ItemId: not null, UnitPrice: > 0 })
        .Select(p => (p.Id, Old: p.UnitPrice, New: book.Find(p.ItemId!.Value, p.UnitCode) ?? 0))
        .Where(p => p.New > 0 && p.New != p.Old).ToDictionary(p => p.Id, p => p.New);
}
