using Erp.Platform.Records;

namespace Erp.Catalog.Categories;

/// <summary>The list of categories, in the order of the tree.</summary>
public static class ItemCategoryList
{
    public static readonly RecordList<ItemCategoryRow> Description =
        new RecordList<ItemCategoryRow>("catalog/categories", ItemCategoryTexts.ItemCategories, CatalogPermissions.Read, ItemCategoryQueries.Rows)
            .Column(c => c.Path, ItemCategoryTexts.Path)
            .Column(c => c.ItemCount, ItemCategoryTexts.ItemCount)
            .Column(c => c.NameDe, ItemCategoryTexts.NameDe, hidden: true)
            .Column(c => c.NameEn, ItemCategoryTexts.NameEn, hidden: true)
            .OrderBy(c => c.Path);
}
