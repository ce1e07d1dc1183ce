using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.PartsLists;

/// <summary>A line of a parts list in the list of them all.</summary>
public sealed class ItemPartRow : IRow
{
    public Guid Id { get; init; }

    public Guid AssemblyId { get; init; }

    public string AssemblyNumber { get; init; } = "";

    public string Assembly { get; init; } = "";

    public int Position { get; init; }

    public string ItemNumber { get; init; } = "";

    public string Item { get; init; } = "";

    public decimal Quantity { get; init; }

    public string UnitCode { get; init; } = "";

    public decimal ScrapPercent { get; init; }

    public string? Text { get; init; }

    internal string SearchText { get; init; } = "";
}

/// <summary>Reads about parts lists of items: a handful of queries each, however long and deep the lists are.</summary>
public sealed class PartsListQueries(Database database, Caller caller)
{
    /// <summary>Most lines of a list that are told: the same assembly may stand in it any number of times.</summary>
    public const int MostLines = 20_000;

    /// <summary>The parts list of an item with all its levels.</summary>
    /// <exception cref="NotFoundException">There is no such item.</exception>
    public async Task<PartsList> OfAsync(Guid itemId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var (own, tree, words, units) = await ReadAsync(db, itemId, ct);
        var mayCost = await caller.MayAsync(CatalogPermissions.Cost, ct);
        var places = tree.Places(itemId, allLevels: true, MostLines + 1);
        var (lines, open) = (new List<PartsListLine>(places.Count), new List<int>());
        foreach (var place in places.Take(MostLines))
        {
            if (place.Depth == open.Count) open.Add(0);
            open.RemoveRange(place.Depth + 1, open.Count - place.Depth - 1);
            open[place.Depth]++;
            var line = place.Line;
            var cost = mayCost ? tree.CostOf(line.ItemId, line.OwnCost) : null;
            lines.Add(new(string.Join('.', open), place.Depth, words[line.ItemId], line.Quantity, units[line.UnitId], line.ScrapPercent,
                Money.RoundQuantity(place.Needed / line.Factor), line.Text, tree.Has(line.ItemId)) { UnitCost = Rounded(cost * line.Factor), Cost = Rounded(cost * place.Needed) });
        }

        return new(units[own.UnitId], tree.LevelsOf(itemId), lines, places.Count > MostLines) { Cost = mayCost ? Rounded(tree.CostOf(itemId, own.Cost)) : null };
    }

    /// <summary>What one of an item takes in all of what has no parts itself: what to buy for it. Nothing for an item without parts.</summary>
    /// <exception cref="NotFoundException">There is no such item.</exception>
    public async Task<IReadOnlyList<PartNeed>> NeedsAsync(Guid itemId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var (_, tree, words, units) = await ReadAsync(db, itemId, ct);
        if (!tree.Has(itemId)) return [];
        var mayCost = await caller.MayAsync(CatalogPermissions.Cost, ct);
        var needs = tree.Exploded(itemId);
        var ids = needs.Select(n => n.ItemId).ToList();
        var own = await db.Items.Where(i => ids.Contains(i.Id)).Select(i => new OwnFigures(i.Id, i.UnitId, i.Cost)).ToDictionaryAsync(i => i.Id, ct);
        return
        [
            .. needs.Select(n => (Need: n, Own: own[n.ItemId])).Select(n => new PartNeed(words[n.Own.Id], Money.RoundQuantity(n.Need.Quantity), units[n.Own.UnitId])
            {
                UnitCost = mayCost ? n.Own.Cost : null, Cost = mayCost ? Rounded(n.Own.Cost * n.Need.Quantity) : null,
            }).OrderBy(n => n.Part.Number, StringComparer.Ordinal),
        ];
    }

    /// <summary>The items in whose parts lists an item stands, directly or in one of their parts; the nearest first.</summary>
    /// <exception cref="NotFoundException">There is no such item.</exception>
    public async Task<IReadOnlyList<PartUse>> UsesAsync(Guid itemId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var units = db.Units;
        var unit = await db.Items.Where(i => i.Id == itemId).Select(i => units.First(u => u.Id == i.UnitId).Code).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var tree = await PartsTree.AboveAsync(db, [itemId], ct);
        var words = await WordsAsync(db, [.. tree.Assemblies], ct);
        return
        [
            .. words.Values.Select(w => new PartUse(w, Money.RoundQuantity(tree.HeldBy(w.Id)), unit, tree.LevelsOf(w.Id))).OrderBy(u => u.Levels).ThenBy(u => u.Item.Number, StringComparer.Ordinal),
        ];
    }

    /// <summary>All lines of all parts lists; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<ItemPartRow> Rows(ErpDb db)
    {
        var german = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de";
        return from p in db.Set<ItemPart>()
               join a in db.Items on p.AssemblyId equals a.Id
               join i in db.Items on p.ItemId equals i.Id
               join u in db.Units on p.UnitId equals u.Id
               select new ItemPartRow
               {
                   Id = p.Id, AssemblyId = p.AssemblyId, AssemblyNumber = a.Number, Assembly = german ? a.NameDe : a.NameEn, Position = p.Position, ItemNumber = i.Number,
                   Item = german ? i.NameDe : i.NameEn, Quantity = p.Quantity, UnitCode = u.Code, ScrapPercent = p.ScrapPercent, Text = p.Text, SearchText = a.SearchText + " " + i.SearchText,
               };
    }

    static async Task<(OwnFigures Own, PartsTree Tree, IReadOnlyDictionary<Guid, PartWords> Words, IReadOnlyDictionary<Guid, string> Units)> ReadAsync(ErpDb db, Guid itemId, CancellationToken ct)
    {
        var own = await db.Items.Where(i => i.Id == itemId).Select(i => new OwnFigures(i.Id, i.UnitId, i.Cost)).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var tree = await PartsTree.BelowAsync(db, [itemId], ct);
        var words = await WordsAsync(db, [.. tree.Assemblies.SelectMany(id => tree[id]).Select(l => l.ItemId).Distinct()], ct);
        return (own, tree, words, await db.Units.ToDictionaryAsync(u => u.Id, u => u.Code, ct));
    }

    static async Task<IReadOnlyDictionary<Guid, PartWords>> WordsAsync(ErpDb db, List<Guid> ids, CancellationToken ct)
    {
        var german = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de";
        return await db.Items.Where(i => ids.Contains(i.Id)).Select(i => new PartWords(i.Id, i.Number, german ? i.NameDe : i.NameEn, i.Kind, i.Active)).ToDictionaryAsync(w => w.Id, ct);
    }

    static decimal? Rounded(decimal? cost) => cost is { } known ? Money.RoundPrice(known) : null;

    /// <summary>What an item says of itself.</summary>
    sealed record OwnFigures(Guid Id, Guid UnitId, decimal? Cost);
}
