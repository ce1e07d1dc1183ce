using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Web;

namespace Erp.Catalog.PriceLists;

/// <summary>Price lists for programs, and the question what something costs.</summary>
static class PriceListApi
{
    const string Path = "catalog/price-lists";
    const string One = Path + "/{id:guid}";

    public static void MapPriceLists(this IEndpointRouteBuilder api)
    {
        api.MapList(PriceListList.Description);
        api.MapList(PriceListList.Prices);
        api.MapGet(One, (Guid id, PriceListQueries lists, CancellationToken ct) => lists.FormAsync(id, ct))
            .Requires(CatalogPermissions.Read).WithName("GetPriceList").WithSummary("Price list: read, with its prices");
        api.MapGet("catalog/prices/find", (Guid item, Guid? customer, decimal? quantity, string? unit, DateOnly? date, string? currency, PriceQueries prices, TimeProvider clock, CancellationToken ct) =>
                prices.FindAsync(customer, new(item, unit, quantity ?? 1), date ?? clock.Today(), currency ?? Money.Euro, ct))
            .Requires(CatalogPermissions.Read).WithName("FindPrice").WithSummary("What an item costs a customer, and why, in a sentence");
        api.MapPost(Path, async (PriceListForm form, PriceListService service, CancellationToken ct) =>
        {
            var id = await service.CreateAsync(form, ct);
            return TypedResults.Created($"/api/v1/{Path}/{id}", new Created(id));
        }).Requires(CatalogPermissions.Write).WithName("CreatePriceList").WithSummary("Price list: create with its prices");
        api.MapPut(One, async (Guid id, PriceListForm form, PriceListService service, CancellationToken ct) =>
        {
            await service.ChangeAsync(id, form, ct);
            return TypedResults.NoContent();
        }).Requires(CatalogPermissions.Write).WithName("ChangePriceList").WithSummary("Price list: change, with its prices");
        api.MapDelete(One, async (Guid id, PriceListService service, CancellationToken ct) =>
        {
            await service.DeleteAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(CatalogPermissions.Write).WithName("DeletePriceList").WithSummary("Price list: delete");
    }
}
