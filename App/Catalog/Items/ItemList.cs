using Erp.Catalog.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Search;

namespace Erp.Catalog.Items;

/// <summary>The list of what the company sells.</summary>
public static class ItemList
{
    public static readonly RecordList<ItemRow> Description =
        new RecordList<ItemRow>("catalog/items", ItemTexts.Items, CatalogPermissions.Read, ItemQueries.Rows)
            .Column(i => i.Number, ItemTexts.Number)
            .Column(i => i.Name, ItemTexts.Name)
            .Column(i => i.UnitCode, ItemTexts.UnitId).Fills(nameof(ItemForm.UnitId))
            .Choice(i => i.Kind, ItemTexts.Kind, Enum.GetValues<ItemKind>(), ItemTexts.Of)
            .Choice(i => i.TaxClass, ItemTexts.TaxClass, Enum.GetValues<TaxClass>(), ItemTexts.Of)
            .Column(i => i.SalesPrice, ItemTexts.SalesPrice, price: true)
            .Column(i => i.Cost, ItemTexts.Cost, price: true, hidden: true).OnlyWith(CatalogPermissions.Cost)
            .Column(i => i.Category, ItemTexts.CategoryId)
            .Column(i => i.Branch, ItemTexts.Branch, hidden: true)
            .Column(i => i.Gtin, ItemTexts.Gtin, hidden: true)
            .Column(i => i.NameDe, ItemTexts.NameDe, hidden: true)
            .Column(i => i.NameEn, ItemTexts.NameEn, hidden: true)
            .Column(i => i.Active, ItemTexts.Active)
            .Search((rows, typed) => rows.Matching(i => i.SearchText, typed))
            .OrderBy(i => i.Number)
            .EditedBy(ItemImport.Type);
}
