using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Web;

namespace Erp.Catalog.PriceLists;

/// <summary>Price lists for programs, and the question what something costs.</summary>
static class PriceListApi
{
    const string Path = "catalog/price-lists";

    public static void MapPriceLists(this IEndpointRouteBuilder api)
    {
        api.MapList(PriceListList.Description);
        api.MapList(PriceListList.Prices);
        api.MapGet(Path + "/{id:guid}", (Guid id, PriceListQueries lists, CancellationToken ct) => lists.FormAsync(id, ct))
            .Requires(CatalogPermissions.Read).WithName("GetPriceList").WithSummary("Price list: read, with its prices");
        api.MapGet("catalog/prices/find", (
            Guid item, Guid? customer, decimal? quantity, string? unit, DateOnly? date, string? currency, PriceQueries prices, TimeProvider clock, CancellationToken ct) =>
                prices.FindAsync(customer, new(item, unit, quantity ?? 1), date ?? clock.Today(), currency ?? Money.Euro, ct))
            .Requires(CatalogPermissions.Read).WithName("FindPrice").WithSummary("What an item costs a customer, and why, in a sentence");
        api.MapWrites<PriceListForm, PriceListService>(new(Path, "PriceList", "Price list with its prices", CatalogPermissions.Write),
            (service, form, ct) => service.CreateAsync(form, ct), (service, id, form, ct) => service.ChangeAsync(id, form, ct), (service, id, ct) => service.DeleteAsync(id, ct));
    }
}
