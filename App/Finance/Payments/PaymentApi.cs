using Erp.Platform.Records;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Created = Erp.Platform.Records.Created;

namespace Erp.Finance.Payments;

/// <summary>Payments and open items for programs.</summary>
static class PaymentApi
{
    const string Path = "finance/payments";
    const string One = Path + "/{id:guid}";

    public static void MapPayments(this IEndpointRouteBuilder api)
    {
        api.MapList(OpenItemList.Description);
        api.MapGet("finance/open-items/ages", (OpenItemQueries items, CancellationToken ct) => items.ByAgeAsync(ct))
            .Requires(FinancePermissions.Read).WithName("GetFinanceOpenItemAges").WithSummary("Open items: what every customer owes, by how long it is overdue");
        api.MapList(PaymentList.Description);
        api.MapGet(One, (Guid id, PaymentQueries payments, CancellationToken ct) => payments.DetailAsync(id, ct))
            .Requires(FinancePermissions.Read).WithName("GetFinancePayment").WithSummary("Payment: read, with what it settles");
        api.MapPost(Path, async Task<Created<Created>> (PaymentForm form, PaymentService service, CancellationToken ct) =>
        {
            var id = await service.RecordAsync(form, ct);
            return TypedResults.Created($"/api/v1/{Path}/{id}", new Created(id));
        }).Requires(FinancePermissions.Write).WithName("RecordFinancePayment").WithSummary("Payment: record and allocate to open items");
        api.MapPost(One + "/cancel", async Task<NoContent> (Guid id, ReasonForm form, PaymentService service, CancellationToken ct) =>
        {
            await service.CancelAsync(id, form.Reason, ct);
            return TypedResults.NoContent();
        }).Requires(FinancePermissions.Write).WithName("CancelFinancePayment").WithSummary("Payment: cancel, saying why");
    }
}
