using Erp.Platform.Web;

namespace Erp.Sales.Chain;

/// <summary>Taking documents back, for programs: first the plan, then the way chosen with the versions seen.</summary>
static class CorrectionApi
{
    static readonly IReadOnlyList<(string Path, string Name, ChainStage Stage)> Documents =
        [("quotes", "Quote", ChainStage.Quote), ("orders", "Order", ChainStage.Order), ("deliveries", "Delivery", ChainStage.Delivery), ("invoices", "Invoice", ChainStage.Invoice)];

    public static void MapCorrections(this IEndpointRouteBuilder api)
    {
        foreach (var (path, name, stage) in Documents)
        {
            var one = $"sales/{path}/{{id:guid}}/correction";
            api.MapGet(one, (Guid id, CorrectionQueries corrections, CancellationToken ct) => corrections.PlanAsync(stage, id, ct))
                .Requires(SalesPermissions.Read).WithName($"PlanSales{name}Correction")
                    .WithSummary($"{name}: the ways in which it can be taken back with what hangs on it, the most sensible first, each with its steps");
            api.MapPost(one, (Guid id, CorrectionForm form, CorrectionService corrections, CancellationToken ct) => corrections.CarryOutAsync(stage, id, form, ct))
                .Requires(SalesPermissions.Read).WithName($"CorrectSales{name}").WithSummary($"{name}: take back in one of the ways planned, in one commit; every step takes its own right");
        }
    }
}
