using Erp.Catalog.Categories;
using Erp.Catalog.Images;
using Erp.Catalog.Items;
using Erp.Catalog.PriceLists;
using Erp.Platform.Work;

namespace Erp.Catalog;

/// <summary>Everything that can be done to items and price lists; plain records bring their own.</summary>
public static class CatalogCommands
{
    public static readonly Command CreateItem = new("catalog.item.create", CatalogPermissions.Write, ItemTexts.Create);
    public static readonly Command ChangeItem = new("catalog.item.change", CatalogPermissions.Write, ItemTexts.Change);
    public static readonly Command DeleteItem = new("catalog.item.delete", CatalogPermissions.Write, ItemTexts.Delete);
    public static readonly Command CreatePriceList = new("catalog.price-list.create", CatalogPermissions.Write, PriceListTexts.Create);
    public static readonly Command ChangePriceList = new("catalog.price-list.change", CatalogPermissions.Write, PriceListTexts.Change);
    public static readonly Command DeletePriceList = new("catalog.price-list.delete", CatalogPermissions.Write, PriceListTexts.Delete);
    public static readonly Command CreateCategory = new("catalog.category.create", CatalogPermissions.Write, ItemCategoryTexts.Create);
    public static readonly Command ChangeCategory = new("catalog.category.change", CatalogPermissions.Write, ItemCategoryTexts.Change);
    public static readonly Command DeleteCategory = new("catalog.category.delete", CatalogPermissions.Write, ItemCategoryTexts.Delete);
    public static readonly Command ShowImage = new("catalog.item.image", CatalogPermissions.Write, ItemImageTexts.Show);
    internal static readonly Command Seed = new("catalog.seed", CatalogPermissions.Write, CatalogTexts.Seed);

    public static readonly IReadOnlyList<Command> All =
    [
        CreateItem, ChangeItem, DeleteItem, ShowImage, CreatePriceList, ChangePriceList, DeletePriceList, CreateCategory, ChangeCategory, DeleteCategory, Seed,
    ];
}
