using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Items;

/// <summary>What an item alone cannot know of others.</summary>
static class ItemRules
{
    /// <summary>Says what a kit consists of.</summary>
    /// <exception cref="InvalidInputException">It holds nothing, a part twice, or itself.</exception>
    public static async Task AssembleAsync(ErpDb db, Item item, ItemForm form, CancellationToken ct)
    {
        var (kits, names) = await PartsAsync(db, item, [.. form.Parts.Select(p => p.ItemId!.Value)], ct);
        item.Assemble(form.Parts, kits, names);
    }

    /// <summary>Refuses what a kit consists of where others changed meanwhile.</summary>
    /// <exception cref="InvalidInputException">It holds nothing, a part twice, or itself.</exception>
    public static async Task RequirePartsAsync(ErpDb db, Item item, CancellationToken ct)
    {
        if (item.Kind != ItemKind.Kit) return;
        await db.Entry(item).Collection(i => i.Parts).LoadAsync(ct);
        List<Guid> parts = [.. item.Parts.Where(p => db.Entry(p).State != EntityState.Deleted).Select(p => p.ItemId)];
        var (kits, names) = await PartsAsync(db, item, parts, ct);
        item.RequireParts(parts, kits, names);
    }

    /// <summary>Refuses a GTIN that another item or package has: a scan must find one thing.</summary>
    /// <exception cref="InvalidInputException">At each field that names one.</exception>
    public static async Task RequireOwnGtinsAsync(ErpDb db, Item item, CancellationToken ct)
    {
        List<(string Field, string Gtin)> own = [.. item.Units.Index().Where(u => u.Item.Gtin is not null).Select(u => ($"{nameof(Item.Units)}[{u.Index}].{nameof(ItemUnit.Gtin)}", u.Item.Gtin!))];
        if (item.Gtin is not null) own.Insert(0, (nameof(Item.Gtin), item.Gtin));
        if (own.Count == 0) return;
        var wanted = own.Select(o => o.Gtin).Distinct().ToList();
        var taken = await db.Items.Where(i => i.Id != item.Id && wanted.Contains(i.Gtin!)).Select(i => i.Gtin)
            .Concat(db.Set<ItemUnit>().Where(u => u.ItemId != item.Id && wanted.Contains(u.Gtin!)).Select(u => u.Gtin)).ToListAsync(ct);
        var seen = taken.OfType<string>().ToHashSet();
        var errors = own.Where(o => !seen.Add(o.Gtin)).Select(o => new FieldError(o.Field, ItemTexts.GtinTaken)).ToList();
        if (errors.Count > 0) throw new InvalidInputException(errors);
    }

    /// <summary>What the parts of a kit hold and are called. Whoever changes a kit does so in turn: two at once could otherwise close a circle.</summary>
    static async Task<(KitTree Kits, IReadOnlyDictionary<Guid, string> Names)> PartsAsync(ErpDb db, Item item, List<Guid> ids, CancellationToken ct)
    {
        if (item.Kind != ItemKind.Kit) return (KitTree.None, new Dictionary<Guid, string>());
        await db.TakeTurnAsync("kits", ct);
        var parts = await db.Items.AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(ct);
        var kits = await KitTree.OfAsync(db, parts.Where(i => i.Kind == ItemKind.Kit).Select(i => i.Id), ct);
        return (kits, parts.ToDictionary(i => i.Id, i => $"{i.Number} {i.Name(CultureInfo.CurrentUICulture)}"));
    }
}
