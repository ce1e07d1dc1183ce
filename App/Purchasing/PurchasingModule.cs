using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Search;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Purchasing.Bills;
using Erp.Purchasing.Contracts;
using Erp.Purchasing.Receipts;
using Erp.Purchasing.Requests;

namespace Erp.Purchasing;

/// <summary>What the company wants to buy, who agreed to it, whether it came, and what suppliers bill for it.</summary>
public sealed class PurchasingModule : Module
{
    public override Text Label => PurchasingTexts.Purchasing;

    public override IReadOnlyList<Permission> Permissions => PurchasingPermissions.All;

    public override IReadOnlyList<Command> Commands => PurchasingCommands.All;

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("/purchasing/requests", PurchaseRequestTexts.PurchaseRequests, "cart", PurchasingPermissions.Read, PurchasingTexts.Purchasing, 35),
        new("/purchasing/bills", BillTexts.Bills, "invoice", PurchasingPermissions.Read, PurchasingTexts.Purchasing, 37),
        new("/purchasing/receipts", GoodsReceiptTexts.GoodsReceipts, "box", PurchasingPermissions.Read, PurchasingTexts.Purchasing, 36),
    ];

    public override IReadOnlyList<ImportType> Imports => [PurchaseRequestImport.Type];

    public override IReadOnlyList<SearchKind> Searched =>
    [
        new SearchKind<PurchaseRequest, PurchaseRequestRow>(PurchaseRequestTexts.PurchaseRequest, PurchaseRequestList.Description, "cart", r => r.Number, r => [r.Supplier, r.SourceNumber]),
        new SearchKind<Bill, BillRow>(BillTexts.Bill, BillList.Description, "invoice", b => b.Number ?? b.InvoiceNumber, b => [b.Supplier, b.InvoiceNumber, b.Gross.Say(Platform.Amounts.Money.Euro)]),
        new SearchKind<GoodsReceipt, GoodsReceiptRow>(GoodsReceiptTexts.GoodsReceipt, GoodsReceiptList.Description, "box", r => r.Number, r => [r.Supplier, r.RequestNumber]),
    ];

    public override IReadOnlyList<StartAction> Starts =>
        [new(PurchaseRequestTexts.New, "/purchasing/requests/new", PurchasingPermissions.Write), new(BillTexts.New, "/purchasing/bills/new", PurchasingPermissions.Write)];

    public override IReadOnlyList<DocumentKind> Documents =>
    [
        new(RaisedRequest.DocumentName, PurchaseRequestTexts.PurchaseRequest, "/purchasing/requests", PurchasingPermissions.Read),
        new(SupplierBills.DocumentName, BillTexts.Bill, "/purchasing/bills", PurchasingPermissions.Read),
        new(GoodsReceipt.DocumentName, GoodsReceiptTexts.GoodsReceipt, "/purchasing/receipts", PurchasingPermissions.Read),
    ];

    public override IReadOnlyList<SlotEntry> Slots =>
    [
        new(PartiesSlots.PartyTabs, PurchaseRequestTexts.PurchaseRequests, typeof(PartyRequests), PurchasingPermissions.Read, 30) { Concerns = IsSupplierAsync },
        new(PartiesSlots.PartyTabs, BillTexts.Bills, typeof(PartyBills), PurchasingPermissions.Read, 31) { Concerns = IsSupplierAsync },
    ];

    public override IReadOnlyDictionary<Type, string> ReadRights => new Dictionary<Type, string>
    {
        [typeof(PurchaseRequest)] = PurchasingPermissions.Read,
        [typeof(GoodsReceipt)] = PurchasingPermissions.Read,
        [typeof(Bill)] = PurchasingPermissions.Read,
    };

    public override IReadOnlyDictionary<Type, string> WriteRights => new Dictionary<Type, string>
    {
        [typeof(PurchaseRequest)] = PurchasingPermissions.Write,
        [typeof(GoodsReceipt)] = PurchasingPermissions.Receive,
        [typeof(Bill)] = PurchasingPermissions.Write,
    };

    public override IReadOnlyList<(string Code, Text Label)> NumberRanges =>
        [(PurchasingSeed.RequestNumbers, PurchaseRequestTexts.PurchaseRequests), (PurchasingSeed.ReceiptNumbers, GoodsReceiptTexts.GoodsReceipts), (PurchasingSeed.BillNumbers, BillTexts.Bills)];

    public override void MapApi(IEndpointRouteBuilder api)
    {
        api.MapPurchaseRequests();
        api.MapBills();
        api.MapGoodsReceipts();
    }

    static Task<bool> IsSupplierAsync(IServiceProvider services, Guid party, CancellationToken ct) => services.GetRequiredService<PurchaseRequestQueries>().IsSupplierAsync(party, ct);
}
