using Erp.Platform.Web;

namespace Erp.Finance.CostObjects;

/// <summary>Cost objects for programs, which name one on documents and entries.</summary>
static class CostObjectApi
{
    public static void MapCostObjects(this IEndpointRouteBuilder api) =>
        api.MapGet("finance/cost-objects", (string? q, bool? openOnly, CostObjectQueries costObjects, CancellationToken ct) => costObjects.LookUpAsync(q, openOnly ?? false, ct))
            .Requires(FinancePermissions.Read).WithName("FindFinanceCostObjects").WithSummary("Cost objects: the best matches for a number or name");
}
