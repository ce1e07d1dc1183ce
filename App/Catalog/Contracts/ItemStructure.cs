using System.Globalization;
using Erp.Catalog.PartsLists;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Contracts;

/// <summary>What items consist of, for modules that copy or count it. Joins the caller's context and asks for no right.</summary>
public static class ItemStructure
{
    /// <summary>The parts list of an item, each line followed by those of its part; nothing for an item without parts.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="itemId">The item.</param>
    /// <param name="allLevels">The lists of its parts, too.</param>
    /// <param name="most">How many lines are wanted at most.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<IReadOnlyList<StructureLine>> OfAsync(ErpDb db, Guid itemId, bool allLevels, int most, CancellationToken ct = default)
    {
        var tree = await PartsTree.BelowAsync(db, [itemId], ct);
        var places = tree.Places(itemId, allLevels, most);
        var (ids, unitIds) = (places.Select(p => p.Line.ItemId).Distinct().ToList(), places.Select(p => p.Line.UnitId).Distinct().ToList());
        var items = await db.Items.Where(i => ids.Contains(i.Id)).Select(i => new { i.Id, i.NameDe, i.NameEn }).ToDictionaryAsync(i => i.Id, ct);
        var codes = await db.Units.Where(u => unitIds.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Code, ct);
        var german = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de";
        return
        [
            .. places.Select(p => new StructureLine(
                p.Above, p.Depth, p.Line.ItemId, german ? items[p.Line.ItemId].NameDe : items[p.Line.ItemId].NameEn, p.Line.Gross, codes[p.Line.UnitId], p.Line.Factor, p.Line.Text)),
        ];
    }

    /// <summary>How much of an item's own unit one of each item takes that it is part of, directly or in one of their parts; not rounded.</summary>
    public static async Task<IReadOnlyDictionary<Guid, decimal>> HoldersAsync(ErpDb db, Guid itemId, CancellationToken ct = default)
    {
        var tree = await PartsTree.AboveAsync(db, [itemId], ct);
        return tree.Assemblies.ToDictionary(id => id, tree.HeldBy);
    }
}

/// <summary>A line of a parts list.</summary>
/// <param name="Above">Index of the line it belongs to; -1 at the top.</param>
/// <param name="Depth">0 at the top.</param>
/// <param name="Name">What the part is called, in the reader's language.</param>
/// <param name="Quantity">How much one of the own unit of what lies above takes, with what is wasted; not rounded.</param>
/// <param name="UnitCode">What that is counted in.</param>
/// <param name="Factor">How many of the part's own unit one of these is.</param>
/// <param name="Text">Where it goes or what has to be heeded.</param>
public sealed record StructureLine(int Above, int Depth, Guid ItemId, string Name, decimal Quantity, string UnitCode, decimal Factor, string? Text);
