using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.PartsLists;

/// <summary>What a parts list alone cannot know of others.</summary>
static class ItemPartRules
{
    /// <summary>Changes of parts lists come one after the other: two at once could otherwise close a circle, or count a part in a unit that it just lost.</summary>
    const string Turn = "parts lists";

    /// <summary>Says what a kit or assembly consists of.</summary>
    /// <exception cref="InvalidInputException">It consists of nothing, of a part twice, of itself or of too many levels, or counts a part in a unit that is none of its.</exception>
    public static async Task AssembleAsync(ErpDb db, Item item, ItemForm form, CancellationToken ct)
    {
        item.Assemble(form.Parts, await AroundAsync(db, item, [.. form.Parts.Select(p => p.ItemId!.Value)], ct));
        // The next list of the same command sees what came and went here.
        db.Entry(item).DetectChanges();
    }

    /// <summary>Refuses what a kit or assembly consists of where others changed meanwhile.</summary>
    /// <exception cref="InvalidInputException">As for <see cref="AssembleAsync"/>.</exception>
    public static async Task RequirePartsAsync(ErpDb db, Item item, CancellationToken ct)
    {
        if (!item.IsMadeOfParts) return;
        await db.Entry(item).Collection(i => i.Parts).LoadAsync(ct);
        List<ItemPart> parts = [.. item.Parts.Where(p => db.Entry(p).State != EntityState.Deleted).OrderBy(p => p.Position)];
        item.RequireParts([.. parts.Select(p => (p.ItemId, (Guid?)p.UnitId))], await AroundAsync(db, item, [.. parts.Select(p => p.ItemId)], ct));
    }

    /// <summary>Refuses to take a unit from an item that parts lists count it in.</summary>
    /// <exception cref="InvalidInputException">A list counts it so.</exception>
    public static async Task RequireUnitsAsync(ErpDb db, Item item, CancellationToken ct)
    {
        var entry = db.Entry(item);
        // A list compares its records only once all of them are done.
        entry.DetectChanges();
        if (!entry.Property(i => i.UnitId).IsModified && !db.Tracked<ItemUnit>().Any(u => u.State == EntityState.Deleted && u.Entity.ItemId == item.Id)) return;
        await db.TakeTurnAsync(Turn, ct);
        var left = item.Units.Where(u => db.Entry(u).State != EntityState.Deleted).Select(u => u.UnitId).Append(item.UnitId).ToHashSet();
        var counted = await db.Set<ItemPart>().Where(p => p.ItemId == item.Id).Select(p => p.UnitId).Distinct().ToListAsync(ct);
        var lost = counted.Find(unit => !left.Contains(unit));
        if (lost == Guid.Empty) return;
        throw new InvalidInputException(nameof(Item.UnitId), ItemPartTexts.UnitNeeded.With(await db.Units.Where(u => u.Id == lost).Select(u => u.Code).SingleAsync(ct)));
    }

    static async Task<PartsAround> AroundAsync(ErpDb db, Item item, List<Guid> ids, CancellationToken ct)
    {
        if (!item.IsMadeOfParts || ids.Count == 0) return PartsAround.Nothing;
        await db.TakeTurnAsync(Turn, ct);
        var parts = await db.Items.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        var lists = UnsavedLists.Of(db, item.Id);
        var above = await lists.AboveAsync(db, item.Id, ct);
        return new(parts, above.Assemblies.ToHashSet(), above.Assemblies.Select(above.LevelsOf).DefaultIfEmpty().Max(), await lists.BelowAsync(db, ids, ct));
    }
}

/// <summary>What surrounds a parts list that is being changed.</summary>
/// <param name="Parts">The items it names, as far as they exist.</param>
/// <param name="Holders">Everything its item is part of, however far up.</param>
/// <param name="LevelsAbove">How many levels that are.</param>
/// <param name="Below">The lists of the items it names.</param>
sealed record PartsAround(IReadOnlyDictionary<Guid, Item> Parts, IReadOnlySet<Guid> Holders, int LevelsAbove, PartsTree Below)
{
    public static PartsAround Nothing { get; } = new(new Dictionary<Guid, Item>(), new HashSet<Guid>(), 0, PartsTree.Empty);

    /// <summary>What a part is called in refusals.</summary>
    public string NameOf(Guid part) => $"{Parts[part].Number} {Parts[part].Name(CultureInfo.CurrentUICulture)}";

    /// <summary>Why an item cannot be a part of another; null where it can.</summary>
    /// <param name="part">The item.</param>
    /// <param name="whole">What it would be part of.</param>
    public Message? WrongWith(Guid part, Guid whole) =>
        part == whole ? ItemPartTexts.Itself
        : !Parts.ContainsKey(part) ? ItemPartTexts.Unknown
        : Holders.Contains(part) ? ItemPartTexts.Circular.With(NameOf(part))
        : LevelsAbove + 1 + Below.LevelsOf(part) > PartsTree.Deepest ? ItemPartTexts.TooDeep.With(PartsTree.Deepest)
        : null;
}
