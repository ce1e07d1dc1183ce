using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Catalog.Categories;

/// <summary>Categories for programs.</summary>
static class ItemCategoryApi
{
    const string Path = "catalog/categories";
    const string One = Path + "/{id:guid}";

    public static void MapCategories(this IEndpointRouteBuilder api)
    {
        api.MapList(ItemCategoryList.Description);
        api.MapGet(One, (Guid id, ItemCategoryQueries categories, CancellationToken ct) => categories.FormAsync(id, ct))
            .Requires(CatalogPermissions.Read).WithName("GetItemCategory").WithSummary("Category: read");
        api.MapPost(Path, async (ItemCategoryForm form, ItemCategoryService service, CancellationToken ct) =>
        {
            var id = await service.CreateAsync(form, ct);
            return TypedResults.Created($"/api/v1/{Path}/{id}", new Created(id));
        }).Requires(CatalogPermissions.Write).WithName("CreateItemCategory").WithSummary("Category: create");
        api.MapPut(One, async (Guid id, ItemCategoryForm form, ItemCategoryService service, CancellationToken ct) =>
        {
            await service.ChangeAsync(id, form, ct);
            return TypedResults.NoContent();
        }).Requires(CatalogPermissions.Write).WithName("ChangeItemCategory").WithSummary("Category: rename or hang elsewhere, with its branches");
        api.MapDelete(One, async (Guid id, ItemCategoryService service, CancellationToken ct) =>
        {
            await service.DeleteAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(CatalogPermissions.Write).WithName("DeleteItemCategory").WithSummary("Category: delete one that holds nothing");
    }
}
