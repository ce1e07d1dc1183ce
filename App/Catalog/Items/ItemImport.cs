using Erp.Catalog.Contracts;
using Erp.Catalog.PartsLists;
using Erp.Platform.Imports;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Items;

/// <summary>How files bring items.</summary>
public static class ItemImport
{
    public static readonly ImportType<Item, ItemForm> Type = new ImportType<Item, ItemForm>(
        "catalog/items", ItemTexts.Item, ItemTexts.Items, CatalogPermissions.Read, CatalogPermissions.Write)
    {
        Make = async (scope, form, ct) =>
        {
            var item = new Item(form.Number!.Trim(), form);
            await ItemPartRules.AssembleAsync(scope.Db, item, form, ct);
            return item;
        },
        Change = async (scope, item, form, ct) =>
        {
            item.Change(form);
            await ItemRules.RequireCountedAsync(scope.Db, item, ct);
            await ItemPartRules.AssembleAsync(scope.Db, item, form, ct);
        },
        Read = ItemForm.Of,
        Known = db => db.Items.Include(i => i.Parts),
        NumberRange = CatalogSeed.NumberRange,
        Presets =
        [
            new("Northwind: products", new()
            {
                Columns =
                [
                    new(nameof(ItemForm.Number), "product_id"), new(nameof(ItemForm.NameDe), "product_name"), new(nameof(ItemForm.Description), "quantity_per_unit"),
                    new(nameof(ItemForm.SalesPrice), "unit_price"), new(nameof(ItemForm.UnitId), null, "Stk"),
                    new(nameof(ItemForm.Active), "discontinued", Words: new Dictionary<string, string> { ["1"] = "no", ["0"] = "yes" }),
                ],
            }),
        ],
    }
        .KeyedBy(f => f.Number, i => i.Number, ItemTexts.Number, "Nr", "No", "ID", "Item number", "Item no", "Artikelnummer", "Artikel-Nr", "ArtNr", "Product ID", "Product number", "SKU", "Material")
        .Field(f => f.NameDe, ItemTexts.NameDe, "Name", "Bezeichnung", "Artikel", "Artikelbezeichnung", "Product name", "Item name", "Item", "Product", "Produkt", "Produktname", "Description 1")
        .Field(f => f.NameEn, ItemTexts.NameEn, "English name", "Name EN", "Bezeichnung englisch")
        .Field(f => f.Description, ItemTexts.Description, "Langtext", "Text", "Details", "Quantity per unit")
        .Reference(f => f.UnitId, ItemTexts.UnitId, UnitsAsync, "Unit", "ME", "Mengeneinheit", "UOM", "Unit of measure")
        .Reference(f => f.CategoryId, ItemTexts.CategoryId, CategoriesAsync, "Category", "Kategorie", "Warengruppe", "Product group", "Artikelgruppe")
        .Field(f => f.Kind, ItemTexts.Kind, "Type", "Typ")
        .Field(f => f.TaxClass, ItemTexts.TaxClass, "VAT", "MwSt", "USt", "Steuer", "Tax")
        .Field(f => f.SalesPrice, ItemTexts.SalesPrice, "Price", "Preis", "Unit price", "VK", "VK-Preis", "Nettopreis", "Net price", "List price", "Listenpreis")
        .Field(f => f.Cost, ItemTexts.Cost, "Cost price", "Standard cost", "Purchase price", "Unit cost", "EK", "EK-Preis", "Einkaufspreis", "Einstand").OnlyWith(CatalogPermissions.Cost)
        .Field(f => f.Gtin, ItemTexts.Gtin, "EAN", "Barcode", "EAN-Code", "UPC")
        .Field(f => f.Active, ItemTexts.Active)
        .Unique(i => i.Gtin, nameof(ItemForm.Gtin), ItemTexts.GtinTaken, db => db.Set<ItemUnit>().Select(u => u.Gtin));

    /// <summary>Categories by their path or, where it is the only one of that name, by their name.</summary>
    static async Task<IReadOnlyDictionary<string, Guid>> CategoriesAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct)
    {
        var byWords = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        var all = await db.ItemCategories.AsNoTracking().ToListAsync(ct);
        foreach (
            var name in all.SelectMany(c => new (string Name, Guid Id)[] { (c.NameDe, c.Id), (c.NameEn, c.Id) }).Distinct()
                .GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() == 1))
            byWords[name.Key] = name.First().Id;
        foreach (var category in all) byWords[category.PathDe] = byWords[category.PathEn] = category.Id;
        return byWords;
    }

    /// <summary>Units by their code, or by a name or UN/ECE code that only one has.</summary>
    internal static async Task<IReadOnlyDictionary<string, Guid>> UnitsAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        ImportLookups.Among((await db.Units.AsNoTracking().ToListAsync(ct)).SelectMany(u => CalledRecord.Of(u.Id, u.Code, u.NameDe, u.NameEn, u.UneceCode)));
}
