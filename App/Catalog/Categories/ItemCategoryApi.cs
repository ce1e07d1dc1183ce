using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Catalog.Categories;

/// <summary>Categories for programs.</summary>
static class ItemCategoryApi
{
    const string Path = "catalog/categories";

    public static void MapCategories(this IEndpointRouteBuilder api)
    {
        api.MapList(ItemCategoryList.Description);
        api.MapGet(Path + "/{id:guid}", (Guid id, ItemCategoryQueries categories, CancellationToken ct) => categories.FormAsync(id, ct))
            .Requires(CatalogPermissions.Read).WithName("GetItemCategory").WithSummary("Category: read");
        api.MapWrites<ItemCategoryForm, ItemCategoryService>(new(Path, "ItemCategory", "Category", CatalogPermissions.Write),
            (service, form, ct) => service.CreateAsync(form, ct), (service, id, form, ct) => service.ChangeAsync(id, form, ct), (service, id, ct) => service.DeleteAsync(id, ct));
    }
}
