using Erp.Catalog;
using Erp.Parties;
using Erp.Platform.Access;
using Erp.Sales.Orders;
using Erp.Sales.Overview;
using Erp.Sales;
using Erp.Tests.Inventory;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>The start page tells what waits: no more, no less, and whose it is.</summary>
public sealed class OverviewTests(Shop shop) : IClassFixture<Shop>
{
    readonly Depot depot = new(shop);

    [Fact]
    public async Task An_order_waits_for_delivery_and_invoice_until_each_is_done()
    {
        var customer = await shop.CustomerAsync();
        var (deliver, invoice) = (await CountAsync(f => f.ToDeliverAsync()), await CountAsync(f => f.ToInvoiceAsync()));
        var form = shop.OrderForm(customer);
        form.Lines = [new() { Text = "Ware", UnitCode = "Stk", Quantity = 2, UnitPrice = 100 }];
        var order = await shop.ConfirmedOrderAsync(form);
        Assert.Equal((deliver + 1, invoice + 1), (await CountAsync(f => f.ToDeliverAsync()), await CountAsync(f => f.ToInvoiceAsync())));

        await shop.DeliverAsync(order);
        Assert.Equal((deliver, invoice + 1), (await CountAsync(f => f.ToDeliverAsync()), await CountAsync(f => f.ToInvoiceAsync())));

        await shop.OrdersAsync(s => s.CloseAsync(order));
        Assert.Equal((deliver, invoice), (await CountAsync(f => f.ToDeliverAsync()), await CountAsync(f => f.ToInvoiceAsync())));
    }

    [Fact]
    public async Task What_is_to_be_invoiced_is_what_left_at_its_value()
    {
        var (item, before) = (await shop.ItemAsync(100), await SumAsync());
        await depot.ReceiveAsync(item, 10);
        var form = shop.OrderForm(await shop.CustomerAsync(), item);
        (form.Lines[0].Quantity, form.Freight) = (4, 8);
        var order = await shop.ConfirmedOrderAsync(form);
        Assert.Equal(before, await SumAsync());
        var delivery = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        var part = (await shop.DeliveryDetailAsync(delivery)).Form;
        part.Lines[0].Quantity = 1;
        await shop.DeliveriesAsync(s => s.ChangeDraftAsync(delivery, part));
        await shop.DeliveriesAsync(s => s.PostAsync(delivery));
        Assert.Equal(before + 102, await SumAsync());
        await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        Assert.Equal(before, await SumAsync());
    }

    [Fact]
    public async Task Services_are_performed_so_that_nobody_is_told_to_deliver_them()
    {
        var (deliver, invoice) = (await CountAsync(f => f.ToDeliverAsync()), await CountAsync(f => f.ToInvoiceAsync()));
        await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(100)));
        Assert.Equal((deliver, invoice + 1), (await CountAsync(f => f.ToDeliverAsync()), await CountAsync(f => f.ToInvoiceAsync())));
    }

    [Fact]
    public async Task My_drafts_are_those_I_began()
    {
        var vera = await shop.HireAsync("Vera Vogt", SalesPermissions.Read, SalesPermissions.Write, PartiesPermissions.Read, CatalogPermissions.Read);
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(100));
        await shop.OrderAsync(form);
        var mine = await shop.AsAsync(vera, p => p.GetRequiredService<OrderService>().CreateDraftAsync(form));

        var draft = Assert.Single(await shop.AsAsync(vera, p => p.GetRequiredService<SalesFigureQueries>().MyDraftsAsync()));
        Assert.Equal((mine, $"/sales/orders/{mine}"), (draft.Id, draft.Href));
    }

    [Fact]
    public async Task Turnover_stands_beside_that_of_the_same_month_a_year_earlier()
    {
        await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync(), price: 250));
        var then = (await TurnoverAsync())[^1];
        Assert.True(then.Net >= 250);

        shop.Clock.TravelTo(shop.Clock.GetUtcNow().AddYears(1));
        var now = (await TurnoverAsync())[^1];
        Assert.Equal((then.Month.AddYears(1), 0m, then.Net), (now.Month, now.Net, now.YearBefore));
        shop.Clock.TravelTo(shop.Clock.GetUtcNow().AddYears(-1));
    }

    Task<IReadOnlyList<MonthlyTurnover>> TurnoverAsync() => shop.AsSystemAsync(p => p.GetRequiredService<SalesFigureQueries>().TurnoverAsync());

    [Fact]
    public async Task What_waits_for_its_invoice_is_added_up_from_the_index_of_it_alone()
    {
        using var counter = new QueryCounter();
        await SumAsync();
        var figure = counter.Statements.Single(s => s.Contains("to_invoice_net", StringComparison.Ordinal));
        // Small tables are read as a whole whatever there is.
        var plan = await shop.QueryAsync<string>($"set enable_seqscan = off; set enable_bitmapscan = off; explain (format json) {figure}");
        Assert.Contains("Index Only Scan", plan, StringComparison.Ordinal);
        Assert.Contains("ix_orders_to_invoice_net", plan, StringComparison.Ordinal);
    }

    Task<decimal> SumAsync() => shop.AsSystemAsync(async p => (await p.GetRequiredService<SalesFigureQueries>().ToInvoiceAsync()).Sum);

    Task<int> CountAsync(Func<SalesFigureQueries, Task<DocumentFigure>> read) => shop.AsSystemAsync(async p => (await read(p.GetRequiredService<SalesFigureQueries>())).Count);
}
