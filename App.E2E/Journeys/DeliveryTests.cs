using Erp.E2E.Support;
using Erp.Inventory.Moves;
using Erp.Inventory.Stocks;
using Erp.Sales.Deliveries;
using Erp.Tests.Support;

namespace Erp.E2E.Journeys;

public sealed class DeliveryTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task The_warehouse_cannot_deliver_what_is_not_there_receives_it_and_delivers()
    {
        var wanda = await SignInAsync(Colleague.Warehouse);
        var (customer, _) = await Books.CustomerAsync();
        var (item, name) = await Books.ItemAsync(99);
        var order = await Books.ConfirmedOrderAsync(customer, item, 3);
        var delivery = (await Books.DoAsync($"sales/orders/{order}/deliver", new { }))["id"]!.GetValue<Guid>();

        await wanda.GoAsync($"/sales/deliveries/{delivery}");
        await wanda.PressAsync(DeliveryTexts.Post);
        await Expect(wanda.Notices.First).ToContainTextAsync("sind nur 0");

        await wanda.GoAsync("/inventory/moves/new");
        await wanda.Field(StockMoveTexts.ToBinId).FillAsync("");
        await Person.PickAsync(wanda.Field(StockMoveTexts.ToBinId), "01");
        await Person.PickAsync(wanda.Field(StockMoveTexts.ItemId), name);
        await wanda.TypeAsync(StockMoveTexts.Quantity, "5");
        await wanda.PressAsync(StockMoveTexts.Post);
        await Expect(wanda.Heading).ToHaveTextAsync(wanda.Read(StockMoveTexts.Title));

        await wanda.GoAsync($"/sales/deliveries/{delivery}");
        await wanda.PressAsync(DeliveryTexts.Post);
        await Expect(wanda.Status).ToHaveTextAsync(wanda.Read(DeliveryTexts.Delivered));
        Assert.Equal(0, (await Books.ReadAsync($"sales/orders/{order}"))["lines"]![0]!["toDeliver"]!.GetValue<decimal>());

        await wanda.GoAsync($"/catalog/items/{item}?tab={ItemStockTexts.Stock.En.ToLowerInvariant()}");
        await Expect(wanda.Page.Locator(".tile").First).ToContainTextAsync("2");
        await wanda.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = wanda.Read(StockMoveTexts.Explained) }).Last.ClickAsync();
        await Expect(wanda.Page.Locator("main")).ToContainTextAsync("LS-");
    }
}
