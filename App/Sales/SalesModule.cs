using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Approvals;
using Erp.Platform.Imports;
using Erp.Platform.Search;
using Erp.Platform.Shell;
using Erp.Platform.Shell.Home;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales.Chain;
using Erp.Sales.Credit;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Overview;
using Erp.Sales.Quotes;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales;

/// <summary>Quotes, the orders that come of them, their deliveries and the invoices made from them.</summary>
public sealed class SalesModule : Module
{
    public override Text Label => SalesTexts.Sales;

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(SalesPermissions.Read, SalesTexts.MayRead),
        new(SalesPermissions.Write, SalesTexts.MayWrite),
        new(SalesPermissions.Deliver, SalesTexts.MayDeliver),
        new(SalesPermissions.Approve, SalesTexts.MayApprove),
        new(SalesPermissions.Margin, SalesTexts.MayMargin),
    ];

    public override IReadOnlyList<Command> Commands => SalesCommands.All;

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("/sales/quotes", QuoteTexts.Quotes, "edit", SalesPermissions.Read, SalesTexts.Title, 19),
        new("/sales/orders", OrderTexts.Orders, "cart", SalesPermissions.Read, SalesTexts.Title, 20),
        new("/sales/deliveries", DeliveryTexts.Deliveries, "truck", SalesPermissions.Read, SalesTexts.Title, 21),
        new("/sales/invoices", InvoiceTexts.Invoices, "invoice", SalesPermissions.Read, SalesTexts.Title, 22),
        new("/sales/credit-settings", CreditTexts.Title, "scale", PlatformPermissions.Settings, SalesTexts.Title, 29),
    ];

    public override IReadOnlyList<ApprovableKind> Approvals => SalesApprovals.All;

    public override IReadOnlyList<SearchKind> Searched =>
    [
        new SearchKind<Order, OrderRow>(OrderTexts.Order, OrderList.Description, "cart", o => o.Number ?? OrderTexts.DraftTitle,
            o => [o.CustomerName, SearchWriting.Say(o.OrderDate), o.Net.Say(o.Currency), o.CustomerReference]),
        new SearchKind<Invoice, InvoiceRow>(InvoiceTexts.Invoice, InvoiceList.Description, "invoice", i => i.Number ?? InvoiceTexts.DraftTitle,
            i => [i.CustomerName, i.InvoiceDate.Say(), i.Gross.Say(i.Currency), i.CustomerReference]),
        new SearchKind<Quote, QuoteRow>(QuoteTexts.Quote, QuoteList.Description, "edit", q => q.Number ?? QuoteTexts.DraftTitle,
            q => [q.CustomerName, SearchWriting.Say(q.QuoteDate), q.Net.Say(q.Currency), q.CustomerReference]),
        new SearchKind<Delivery, DeliveryRow>(DeliveryTexts.Delivery, DeliveryList.Description, "truck", d => d.Number ?? DeliveryTexts.DraftTitle,
            d => [d.CustomerName, d.DeliveryDate.Say(), d.OrderNumber]),
    ];

    public override IReadOnlyList<StartAction> Starts =>
    [
        new(QuoteTexts.New, "/sales/quotes/new", SalesPermissions.Write),
        new(OrderTexts.New, "/sales/orders/new", SalesPermissions.Write),
        new(InvoiceTexts.New, "/sales/invoices/new", SalesPermissions.Write),
    ];

    public override IReadOnlyList<FirstStep> FirstSteps =>
    [
        new(OverviewTexts.FirstSale, "/sales/quotes/new", SalesPermissions.Write, 40,
            async (db, ct) => await db.Quotes.AnyAsync(ct) || await db.Orders.AnyAsync(ct) || await db.Invoices.AnyAsync(ct)),
    ];

    public override IReadOnlyList<SettingsPage> Settings => [new(CreditTexts.Title, "/sales/credit-settings", PlatformPermissions.Settings, typeof(CreditSettings))];

    public override IReadOnlyList<SlotEntry> Slots =>
    [
        new(HomePage.FiguresSlot, SalesTexts.Title, typeof(SalesTiles), SalesPermissions.Read, 20),
        new(HomePage.SlotName, OverviewTexts.MyDrafts, typeof(DraftsTile), SalesPermissions.Write, 20),
        new(HomePage.SlotName, OverviewTexts.Turnover, typeof(TurnoverTile), SalesPermissions.Read, 60),
        new(PartiesSlots.PartyFigures, SalesTexts.Title, typeof(CustomerFigures), SalesPermissions.Read, 20),
        new(PartiesSlots.PartyTabs, OverviewTexts.Documents, typeof(CustomerDocuments), SalesPermissions.Read, 20),
    ];

    public override IReadOnlyList<ImportType> Imports => [QuoteImport.Type, OrderImport.Type];

    public override IReadOnlyDictionary<Type, string> ReadRights => new Dictionary<Type, string>
    {
        [typeof(CreditSettings)] = SalesPermissions.Read,
        [typeof(Quote)] = SalesPermissions.Read,
        [typeof(Order)] = SalesPermissions.Read,
        [typeof(Delivery)] = SalesPermissions.Read,
        [typeof(Invoice)] = SalesPermissions.Read,
    };

    public override IReadOnlyDictionary<Type, string> WriteRights => new Dictionary<Type, string>
    {
        [typeof(CreditSettings)] = PlatformPermissions.Settings,
        [typeof(Quote)] = SalesPermissions.Write,
        [typeof(Order)] = SalesPermissions.Write,
        [typeof(Delivery)] = SalesPermissions.Deliver,
        [typeof(Invoice)] = SalesPermissions.Write,
    };

    public override void MapApi(IEndpointRouteBuilder api)
    {
        api.MapQuotes();
        api.MapOrders();
        api.MapDeliveries();
        api.MapInvoices();
        api.MapCorrections();
        PrintApi.Map(api);
        api.MapCredit();
    }

    public override IReadOnlyList<(string Code, Text Label)> NumberRanges =>
        [
            (SalesSeed.QuoteNumbers, QuoteTexts.Quotes), (SalesSeed.OrderNumbers, OrderTexts.Orders), (SalesSeed.DeliveryNumbers, DeliveryTexts.Deliveries),
            (SalesSeed.InvoiceNumbers, InvoiceTexts.Invoices),
        ];

    public override IReadOnlyList<DocumentKind> Documents =>
    [
        new(Order.SourceType, OrderTexts.Order, "/sales/orders", SalesPermissions.Read),
        new(Delivery.SourceType, DeliveryTexts.Delivery, "/sales/deliveries", SalesPermissions.Read),
        new(Invoice.SourceType, InvoiceTexts.Invoice, "/sales/invoices", SalesPermissions.Read),
    ];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<DocumentDrafting>();
        services.AddHostedService<QuoteExpiry>();
    }
}
