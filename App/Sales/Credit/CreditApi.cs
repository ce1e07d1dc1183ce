using Erp.Platform.Access;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Sales.Credit;

/// <summary>Customers' credit for programs.</summary>
static class CreditApi
{
    public static void MapCredit(this IEndpointRouteBuilder api)
    {
        api.MapGet("sales/customers/{id:guid}/credit", (Guid id, CreditQueries credit, CancellationToken ct) => credit.StandingAsync(id, ct: ct))
            .Requires(SalesPermissions.Read).WithName("GetCustomerCredit").WithSummary("Customer: limit, open items and orders not invoiced yet");
        api.MapGet("sales/credit-settings", async (CreditQueries credit, CancellationToken ct) => (await credit.SettingsAsync(ct)).Form)
            .Requires(SalesPermissions.Read).WithName("GetCreditSettings").WithSummary("What happens to orders beyond the credit limit");
        api.MapPut("sales/credit-settings", async Task<NoContent> (CreditSettingsForm form, CreditService service, CancellationToken ct) =>
        {
            await service.ChangeSettingsAsync(form, ct);
            return TypedResults.NoContent();
        }).Requires(PlatformPermissions.Settings).WithName("ChangeCreditSettings").WithSummary("Change what happens to orders beyond the credit limit");
    }
}
