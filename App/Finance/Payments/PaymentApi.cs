using Erp.Finance.Contracts;
using Erp.Platform.Access;
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
        api.MapList(OpenItemList.Payables);
        api.MapGet("finance/open-items/ages", (DateOnly? on, OpenItemSide? side, int? skip, int? take, OpenItemQueries items, CancellationToken ct) =>
            items.ByAgeAsync(on, Math.Max(skip ?? 0, 0), Math.Clamp(take ?? PaymentForm.MostAllocations, 1, PaymentForm.MostAllocations), side ?? OpenItemSide.Receivable, ct))
            .Requires(FinancePermissions.Read).WithName("GetFinanceOpenItemAges")
                .WithSummary("Open items: what customers owe or suppliers are owed, now or at the end of a day, by how long it is overdue; the largest amount first");
        api.MapGet("finance/open-items/ages.csv", async (DateOnly? on, OpenItemSide? side, OpenItemQueries items, CancellationToken ct) => CsvTable.File("open-items-by-age.csv",
            [
                side == OpenItemSide.Payable ? OpenItemTexts.SupplierNumber : OpenItemTexts.PartyNumber,
                side == OpenItemSide.Payable ? OpenItemTexts.Supplier : OpenItemTexts.Customer, OpenItemTexts.NotDue, OpenItemTexts.UpTo30, OpenItemTexts.UpTo60,
                OpenItemTexts.UpTo90, OpenItemTexts.Over90, OpenItemTexts.Total,
            ],
            (await items.ByAgeAsync(on, take: int.MaxValue, side: side ?? OpenItemSide.Receivable, ct: ct)).Parties.Select(a =>
                (IReadOnlyList<object?>)[a.PartyNumber, a.PartyName, a.NotDue, a.UpTo30, a.UpTo60, a.UpTo90, a.Over90, a.Total])))
            .Requires(FinancePermissions.Read).Requires(PlatformPermissions.Export).IsExport().WithName("ExportFinanceOpenItemAges")
                .WithSummary("Open items by age as CSV").Produces<string>(StatusCodes.Status200OK, "text/csv");
        api.MapGet("finance/open-items/on/{day}", (DateOnly day, Guid? party, OpenItemSide? side, int? skip, int? take, OpenItemQueries items, CancellationToken ct) =>
            items.ListAsync(party, Math.Max(skip ?? 0, 0), Math.Clamp(take ?? PaymentForm.MostAllocations, 1, PaymentForm.MostAllocations), day, side ?? OpenItemSide.Receivable, ct))
            .Requires(FinancePermissions.Read).WithName("ListFinanceOpenItemsOn").WithSummary("Open items as they stood at the end of a day");
        api.MapList(PaymentList.Description);
        api.MapGet(One, (Guid id, PaymentQueries payments, CancellationToken ct) => payments.DetailAsync(id, ct))
            .Requires(FinancePermissions.Read).WithName("GetFinancePayment").WithSummary("Payment: read, with what it settles");
        api.MapPost(Path, async Task<Created<Created>> (PaymentForm form, PaymentService service, CancellationToken ct) =>
        {
            var id = await service.RecordAsync(form, ct);
            return TypedResults.Created($"/api/v1/{Path}/{id}", new Created(id));
        }).Requires(FinancePermissions.Write).WithName("RecordFinancePayment").WithSummary("Payment: record and allocate to open items");
        api.MapPost(One + "/cancel", async Task<NoContent> (Guid id, ReversalForm form, PaymentService service, CancellationToken ct) =>
        {
            await service.CancelAsync(id, form.Reason, form.Date, ct);
            return TypedResults.NoContent();
        }).Requires(FinancePermissions.Write).WithName("CancelFinancePayment").WithSummary("Payment: cancel, saying why and as of which day");
    }
}
