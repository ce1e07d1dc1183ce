using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Platform.Imports;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.PartsLists;

/// <summary>
/// How files bring parts lists, such as those of a CAD program: all rows of an item are its list from then on. Goods that get one become assemblies. What a row does not
/// say of a part that is known already, such as its scrap, stays as it is.
/// </summary>
public static class ItemPartImport
{
    public static readonly ImportType<Item, ItemForm> Type = new ImportType<Item, ItemForm>(
        "catalog/parts", ItemPartTexts.PartsList, ItemPartTexts.PartsLists, CatalogPermissions.Read, CatalogPermissions.Write)
    {
        Change = (scope, item, form, ct) => AssembleAsync(scope.Db, item, form, ct),
        Read = ItemForm.Of,
        Known = db => db.Items.Include(i => i.Parts),
    }
        .KeyedBy(f => f.Number, i => i.Number, ItemPartTexts.AssemblyNumber, "Assembly", "Baugruppe", "Kit", "Set", "Parent", "Parent item", "Material")
        .WithLines(f => f.Parts, lines => lines
            .Reference(
                p => p.ItemId, ItemPartTexts.ItemNumber, ItemLookups.ItemsAsync, "Part", "Teil", "Item", "Artikel", "Artikelnummer", "Artikel-Nr", "ArtNr", "Component",
                "Komponente", "SKU", "Part no")
            .Field(p => p.Position, ItemPartTexts.Position)
            .Field(p => p.Quantity, ItemPartTexts.Quantity, "Qty", "Anzahl", "Stück", "Count")
            .Reference(p => p.UnitId, ItemPartTexts.UnitId, ItemImport.UnitsAsync, "Unit", "UOM", "ME", "Mengeneinheit")
            .Field(p => p.ScrapPercent, ItemPartTexts.ScrapPercent, "Scrap %", "Ausschuss %", "Verschnitt", "Waste")
            .Field(p => p.Text, ItemPartTexts.Text, "Text", "Note", "Bemerkung", "Position text", "Reference"), typeof(ItemPart));

    static async Task AssembleAsync(ErpDb db, Item item, ItemForm form, CancellationToken ct)
    {
        if (item.Kind == ItemKind.Service) throw new InvalidInputException(nameof(ItemForm.Number), ItemPartTexts.OfService.With(item.Number));
        if (item.Kind == ItemKind.Goods) form.Kind = ItemKind.Assembly;
        var known = item.Parts.ToDictionary(p => p.ItemId);
        foreach (var typed in form.Parts)
        {
            if (!known.TryGetValue(typed.ItemId!.Value, out var part)) continue;
            (typed.UnitId, typed.ScrapPercent, typed.Text) = (typed.UnitId ?? part.UnitId, typed.ScrapPercent ?? part.ScrapPercent, typed.Text ?? part.Text);
        }

        item.Change(form);
        await ItemPartRules.AssembleAsync(db, item, form, ct);
    }
}
