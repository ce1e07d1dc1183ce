using System.Globalization;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Web;

namespace Erp.Catalog.Items;

/// <summary>Items for programs: the same services as the pages.</summary>
static class ItemApi
{
    const string Name = "catalog/items";
    const string One = Name + "/{id:guid}";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList(ItemList.Description);
        api.MapGet(One, (Guid id, ItemQueries items, CancellationToken ct) => items.DetailAsync(id, ct))
            .Requires(CatalogPermissions.Read).WithName("GetItem").WithSummary("Item: read");
        api.MapGet(Name + "/lookup", (ItemQueries items, string? q, string? language, CancellationToken ct) =>
                items.LookUpAsync(q, language is null ? CultureInfo.CurrentUICulture : Languages.Of(language), ct))
            .Requires(CatalogPermissions.Read).WithName("LookUpItems").WithSummary("Active items by number, name or GTIN; at most twenty");
        api.MapPost(Name, async (ItemForm form, ItemService service, ItemQueries items, CancellationToken ct) =>
        {
            var id = await service.CreateAsync(form, ct);
            return TypedResults.Created($"/api/v1/{Name}/{id}", new Created(id, (await items.ChoiceAsync(id, CultureInfo.CurrentUICulture, ct))?.Number));
        }).Requires(CatalogPermissions.Read).Requires(CatalogPermissions.Write).WithName("CreateItem").WithSummary("Item: create; answers with the number that was given");
        api.MapPut(One, async (Guid id, ItemForm form, ItemService service, CancellationToken ct) =>
        {
            await service.ChangeAsync(id, form, ct);
            return TypedResults.NoContent();
        }).Requires(CatalogPermissions.Write).WithName("ChangeItem").WithSummary("Item: change");
        api.MapDelete(One, async (Guid id, ItemService service, CancellationToken ct) =>
        {
            await service.DeleteAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(CatalogPermissions.Write).WithName("DeleteItem").WithSummary("Item: delete");
    }
}
