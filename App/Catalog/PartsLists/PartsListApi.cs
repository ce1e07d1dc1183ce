using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Catalog.PartsLists;

/// <summary>Parts lists of items for programs; they are written with their item.</summary>
static class PartsListApi
{
    const string One = "catalog/items/{id:guid}";

    public static void MapPartsLists(this IEndpointRouteBuilder api)
    {
        api.MapList(ItemPartList.Description);
        api.MapGet(One + "/parts", (Guid id, PartsListQueries lists, CancellationToken ct) => lists.OfAsync(id, ct))
            .Requires(CatalogPermissions.Read).WithName("GetItemParts").WithSummary("Item: its parts list with all levels");
        api.MapGet(One + "/needs", (Guid id, PartsListQueries lists, CancellationToken ct) => lists.NeedsAsync(id, ct))
            .Requires(CatalogPermissions.Read).WithName("GetItemNeeds").WithSummary("Item: what one takes in all of what has no parts itself");
        api.MapGet(One + "/uses", (Guid id, PartsListQueries lists, CancellationToken ct) => lists.UsesAsync(id, ct))
            .Requires(CatalogPermissions.Read).WithName("GetItemUses").WithSummary("Item: the items in whose parts lists it stands, over all levels");
    }
}
