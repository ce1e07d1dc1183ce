using Erp.Catalog.Contracts;
using Erp.Catalog.PartsLists;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Items;

/// <summary>What an item alone cannot know of others.</summary>
static class ItemRules
{
    /// <summary>Refuses to take a unit or its kind from an item that is counted so by others.</summary>
    /// <exception cref="InvalidInputException">Parts lists count it in the unit it would lose.</exception>
    /// <exception cref="BusinessRuleException">There is stock of it, or was.</exception>
    public static async Task RequireCountedAsync(ErpDb db, Item item, CancellationToken ct)
    {
        var entry = db.Entry(item);
        // A list compares its records only once all of them are done.
        entry.DetectChanges();
        await item.RequireChangeableAsync(db, [.. entry.Properties.Where(p => p.IsModified).Select(p => p.Metadata.Name)], ct);
        await ItemPartRules.RequireUnitsAsync(db, item, ct);
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
}
