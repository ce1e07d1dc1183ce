using Erp.Finance.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Purchasing.Bills;

/// <summary>Suppliers' invoices for programs.</summary>
static class BillApi
{
    const string Path = "purchasing/bills";
    const string One = Path + "/{id:guid}";

    public static void MapBills(this IEndpointRouteBuilder api)
    {
        api.MapList(BillList.Description);
        api.MapGet(One, (Guid id, BillQueries bills, CancellationToken ct) => bills.DetailAsync(id, ct))
            .Requires(PurchasingPermissions.Read).WithName("GetSupplierBill").WithSummary("Supplier invoice: read, with its lines and what is open");
        api.MapGet("purchasing/requests/{id:guid}/bill", (Guid id, BillQueries bills, CancellationToken ct) => bills.ProposalAsync(id, ct))
            .Requires(PurchasingPermissions.Read).WithName("ProposeSupplierBill")
                .WithSummary("Supplier invoice: as if typed, of what a purchase request ordered and no bill is for yet, drafts among them");
        api.MapWrites<BillForm, BillService>(new(Path, "SupplierBill", "Supplier invoice", PurchasingPermissions.Write),
            (s, form, ct) => s.CreateAsync(form, ct), (s, id, form, ct) => s.ChangeAsync(id, form, ct), (s, id, ct) => s.DeleteAsync(id, ct));
        api.MapPost(One + "/post", (Guid id, BillService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.PostAsync(id, ct)))
            .Requires(PurchaseLedger.Permission).WithName("PostSupplierBill").WithSummary("Supplier invoice: post; gives it its number, and the supplier is owed it");
        api.MapPost(One + "/cancel", (Guid id, BillCancelForm form, BillService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.CancelAsync(id, form, ct)))
            .Requires(PurchaseLedger.Permission).WithName("CancelSupplierBill").WithSummary("Supplier invoice: cancel by a reversal, saying why");
    }
}
