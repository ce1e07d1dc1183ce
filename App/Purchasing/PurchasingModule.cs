using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Search;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Purchasing.Contracts;
using Erp.Purchasing.Requests;

namespace Erp.Purchasing;

/// <summary>What the company wants to buy, who agreed to it, and whether it came.</summary>
public sealed class PurchasingModule : Module
{
    public override Text Label => PurchasingTexts.Purchasing;

    public override IReadOnlyList<Permission> Permissions => PurchasingPermissions.All;

    public override IReadOnlyList<Command> Commands => PurchasingCommands.All;

    public override IReadOnlyList<NavigationItem> Navigation =>
        [new("/purchasing/requests", PurchaseRequestTexts.PurchaseRequests, "cart", PurchasingPermissions.Read, PurchasingTexts.Purchasing, 35)];

    public override IReadOnlyList<SearchKind> Searched =>
    [
        new SearchKind<PurchaseRequest, PurchaseRequestRow>(PurchaseRequestTexts.PurchaseRequest, PurchaseRequestList.Description, "cart", r => r.Number, r => [r.Supplier, r.SourceNumber]),
    ];

    public override IReadOnlyList<StartAction> Starts => [new(PurchaseRequestTexts.New, "/purchasing/requests/new", PurchasingPermissions.Write)];

    public override IReadOnlyList<DocumentKind> Documents =>
        [new(RaisedRequest.DocumentName, PurchaseRequestTexts.PurchaseRequest, "/purchasing/requests", PurchasingPermissions.Read)];

    public override IReadOnlyList<SlotEntry> Slots => [new(PartiesSlots.PartyTabs, PurchaseRequestTexts.PurchaseRequests, typeof(PartyRequests), PurchasingPermissions.Read, 30)];

    public override IReadOnlyDictionary<Type, string> ReadRights => new Dictionary<Type, string> { [typeof(PurchaseRequest)] = PurchasingPermissions.Read };

    public override IReadOnlyDictionary<Type, string> WriteRights => new Dictionary<Type, string> { [typeof(PurchaseRequest)] = PurchasingPermissions.Write };

    public override IReadOnlyList<(string Code, Text Label)> NumberRanges => [(PurchasingSeed.RequestNumbers, PurchaseRequestTexts.PurchaseRequests)];

    public override void MapApi(IEndpointRouteBuilder api) => api.MapPurchaseRequests();
}
