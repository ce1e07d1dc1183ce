using System.Globalization;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Web;

namespace Erp.Catalog.Items;

/// <summary>Items for programs: the same services as the pages.</summary>
static class ItemApi
{
    const string Name = "catalog/items";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList(ItemList.Description);
        api.MapGet(Name + "/{id:guid}", (Guid id, ItemQueries items, CancellationToken ct) => items.DetailAsync(id, ct))
            .Requires(CatalogPermissions.Read).WithName("GetItem").WithSummary("Item: read");
        api.MapGet(Name + "/lookup", (ItemQueries items, string? q, string? language, CancellationToken ct) =>
                items.LookUpAsync(q, language is null ? CultureInfo.CurrentUICulture : Languages.Of(language), ct))
            .Requires(CatalogPermissions.Read).WithName("LookUpItems").WithSummary("Active items by number, name or GTIN; at most twenty");
        api.MapPost(Name, async (ItemForm form, ItemService service, ItemQueries items, CancellationToken ct) =>
        {
            var id = await service.CreateAsync(form, ct);
            return TypedResults.Created($"/api/v1/{Name}/{id}", new Created(id, (await items.ChoiceAsync(id, CultureInfo.CurrentUICulture, ct))?.Number));
        }).Requires(CatalogPermissions.Read).Requires(CatalogPermissions.Write).WithName("CreateItem").WithSummary("Item: create; answers with the number that was given");
        api.MapChanges<ItemForm, ItemService>(new(Name, "Item", "Item", CatalogPermissions.Write),
            (service, id, form, ct) => service.ChangeAsync(id, form, ct), (service, id, ct) => service.DeleteAsync(id, ct));
    }
}
