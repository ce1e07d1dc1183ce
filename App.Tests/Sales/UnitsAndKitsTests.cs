using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Catalog.PartsLists;
using Erp.Inventory.Moves;
using Erp.Catalog.PriceLists;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Erp.Tests.Catalog;
using Erp.Tests.Inventory;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Lines count in cartons and sell kits; the warehouse counts pieces. Both stay right.</summary>
public sealed class UnitsAndKitsTests(Shop shop) : IClassFixture<Shop>
{
    readonly Pricing pricing = new(shop);
    readonly Depot depot = new(shop);

    [Fact]
    public async Task An_order_in_cartons_reserves_delivers_and_bills_rightly()
    {
        var (item, customer) = (await pricing.ItemAsync(10, carton: 12), await shop.CustomerAsync());
        await pricing.ListAsync("Kartonware", null, new PriceEntryForm { ItemId = item, QuantityFrom = 60, Price = 9 });
        await depot.ReceiveAsync(item, 100);
        var order = await ConfirmedAsync(customer, (item, 5, "Ktn"));
        Assert.Equal((108m, 540m), ((await LineAsync(order)).UnitPrice, (await shop.OrderDetailAsync(order)).Totals.Net));
        Assert.Equal((100m, 60m, 40m, 0m), await depot.FiguresAsync(item));

        var delivery = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        var form = (await shop.DeliveryDetailAsync(delivery)).Form;
        form.Lines[0].Quantity = 2;
        await shop.DeliveriesAsync(s => s.ChangeDraftAsync(delivery, form));
        Assert.Equal(8.333m, (await shop.DeliveryDetailAsync(delivery)).Lines[0].Available);
        await shop.DeliveriesAsync(s => s.PostAsync(delivery));
        Assert.Equal((76m, 36m, 40m, 0m), await depot.FiguresAsync(item));
        Assert.Equal(3m, (await LineAsync(order)).ToDeliver);

        await shop.DeliveriesAsync(s => s.CancelAsync(delivery, new() { Reason = "zurück" }));
        Assert.Equal((100m, 60m, 40m, 0m), await depot.FiguresAsync(item));
        await shop.DeliverAsync(order);
        Assert.Equal((40m, 0m, 40m, 0m), await depot.FiguresAsync(item));
        var invoice = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        var billed = (await shop.InvoiceDetailAsync(invoice)).Form.Lines[0];
        Assert.Equal((5m, "Ktn", 108m, true), (billed.Quantity, billed.UnitCode, billed.UnitPrice, billed.OwnPrice));
        Assert.Equal(0, await depot.UnexplainedAsync());
    }

    [Fact]
    public async Task What_is_delivered_in_parts_comes_to_what_is_delivered_at_once()
    {
        // Kept in kilogrammes, sold by the piece: 4.5 grammes each, and 0.4.
        var (nail, pin, customer) = (await pricing.ItemAsync(10, carton: 0.0045m), await pricing.ItemAsync(10, carton: 0.0004m), await shop.CustomerAsync());
        foreach (var item in new[] { nail, pin }) await depot.ReceiveAsync(item, 1);
        var order = await ConfirmedAsync(customer, (nail, 10, "Ktn"), (pin, 10, "Ktn"));
        Assert.Equal((1m, 0.045m, 0.955m, 0m), await depot.FiguresAsync(nail));
        for (var i = 0; i < 10; i++)
        {
            var delivery = await DeliverOneAsync();
            Assert.Equal(0.955m, (await depot.FiguresAsync(nail)).Available);
            if (i != 4) continue;
            // What is taken back and delivered again reserves and takes the same.
            await shop.DeliveriesAsync(s => s.CancelAsync(delivery, new() { Reason = "zurück" }));
            Assert.Equal(0.955m, (await depot.FiguresAsync(nail)).Available);
            await DeliverOneAsync();
        }

        Assert.Equal((0.955m, 0m, 0.955m, 0m), await depot.FiguresAsync(nail));
        Assert.Equal((0.996m, 0m, 0.996m, 0m), await depot.FiguresAsync(pin));
        Assert.Equal(0, await depot.UnexplainedAsync());

        async Task<Guid> DeliverOneAsync()
        {
            var delivery = await shop.DeliveriesAsync(s => s.CreateAsync(order));
            var form = (await shop.DeliveryDetailAsync(delivery)).Form;
            foreach (var line in form.Lines) line.Quantity = 1;
            await shop.DeliveriesAsync(s => s.ChangeDraftAsync(delivery, form));
            await shop.DeliveriesAsync(s => s.PostAsync(delivery));
            return delivery;
        }
    }

    [Fact]
    public async Task More_cartons_than_there_are_pieces_for_are_refused()
    {
        var (item, customer) = (await pricing.ItemAsync(10, carton: 12), await shop.CustomerAsync());
        await depot.ReceiveAsync(item, 23);
        var order = await ConfirmedAsync(customer, (item, 2, "Ktn"));
        var delivery = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        Assert.Equal(1.916m, (await shop.DeliveryDetailAsync(delivery)).Lines[0].Available);
        await Assert.ThrowsAsync<BusinessRuleException>(() => shop.DeliveriesAsync(s => s.PostAsync(delivery)));
        Assert.Equal(23, (await depot.FiguresAsync(item)).OnHand);

        var hours = await ConfirmedAsync(customer, (item, 1, "Std"));
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => shop.DeliverAsync(hours));
        Assert.Equal(StockMoveTexts.OtherUnit, refused.Says.Text);
    }

    [Fact]
    public async Task A_kit_reserves_and_delivers_its_parts_and_counts_as_one_on_the_document()
    {
        var (lamp, stand, setup, customer) = (await shop.ItemAsync(100), await shop.ItemAsync(30), await shop.ServiceAsync(50), await shop.CustomerAsync());
        var inner = await pricing.KitAsync((lamp, 2), (setup, 1));
        var kit = await pricing.KitAsync((inner, 2), (lamp, 1), (stand, 1.5m));
        await depot.ReceiveAsync(lamp, 20);
        await depot.ReceiveAsync(stand, 4);
        var order = await ConfirmedAsync(customer, (kit, 2, "Stk"), (lamp, 1, "Stk"));
        Assert.Equal((20m, 11m, 9m, 0m), await depot.FiguresAsync(lamp));
        Assert.Equal((4m, 3m, 1m, 0m), await depot.FiguresAsync(stand));
        Assert.Equal(2 * 250 + 100 + 45, (await LineAsync(order)).UnitPrice);

        var delivery = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        Assert.Equal(2.666m, (await shop.DeliveryDetailAsync(delivery)).Lines[0].Available);
        await shop.DeliveriesAsync(s => s.PostAsync(delivery));
        Assert.Equal((9m, 0m, 9m, 0m), await depot.FiguresAsync(lamp));
        Assert.Equal((1m, 0m, 1m, 0m), await depot.FiguresAsync(stand));
        Assert.Equal(0L, await shop.QueryAsync<long>($"select count(*) from item_stocks where item_id in ('{kit}', '{inner}', '{setup}')"));
        await shop.DeliveriesAsync(s => s.CancelAsync(delivery, new() { Reason = "zurück" }));
        Assert.Equal((20m, 11m, 9m, 0m), await depot.FiguresAsync(lamp));
        Assert.Equal(0, await depot.UnexplainedAsync());
    }

    [Fact]
    public async Task An_order_keeps_the_parts_its_kits_had_at_confirmation()
    {
        var (lamp, stand, customer) = (await shop.ItemAsync(100), await shop.ItemAsync(30), await shop.CustomerAsync());
        var kit = await pricing.KitAsync((lamp, 2));
        await depot.ReceiveAsync(lamp, 10);
        await depot.ReceiveAsync(stand, 10);
        var order = await ConfirmedAsync(customer, (kit, 2, "Stk"));
        await pricing.ChangeItemAsync(kit, f => f.Parts = [new() { ItemId = stand, Quantity = 1 }]);
        Assert.Equal((10m, 4m, 6m, 0m), await depot.FiguresAsync(lamp));

        var delivery = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        Assert.Equal(5m, (await shop.DeliveryDetailAsync(delivery)).Lines[0].Available);
        await shop.DeliveriesAsync(s => s.PostAsync(delivery));
        Assert.Equal((6m, 0m, 6m, 0m), await depot.FiguresAsync(lamp));
        await shop.DeliveriesAsync(s => s.CancelAsync(delivery, new() { Reason = "zurück" }));
        Assert.Equal((10m, 4m, 6m, 0m), await depot.FiguresAsync(lamp));
        Assert.Equal((10m, 0m, 10m, 0m), await depot.FiguresAsync(stand));

        await ConfirmedAsync(customer, (kit, 3, "Stk"));
        Assert.Equal((10m, 3m, 7m, 0m), await depot.FiguresAsync(stand));
        Assert.Equal(0, await depot.UnexplainedAsync());
    }

    [Fact]
    public async Task Circular_kits_are_refused_however_deep()
    {
        var lamp = await shop.ItemAsync(100);
        var first = await pricing.KitAsync((lamp, 1));
        var second = await pricing.KitAsync((first, 1));
        var third = await pricing.KitAsync((second, 1));
        foreach (var circle in new[] { second, third })
        {
            var refused = await Assert.ThrowsAsync<InvalidInputException>(
                () => pricing.ChangeItemAsync(first, f => f.Parts = [new() { ItemId = lamp, Quantity = 1 }, new() { ItemId = circle, Quantity = 1 }]));
            Assert.Equal(("Parts[1].ItemId", ItemPartTexts.Circular), (refused.Errors[0].Field, refused.Errors[0].Says.Text));
        }

        Assert.Equal(ItemPartTexts.Itself, (await RefusedAsync(first, first, 1)).Says.Text);
        Assert.Equal(ItemPartTexts.Unknown, (await RefusedAsync(first, Guid.CreateVersion7(), 1)).Says.Text);
        Assert.Equal("Parts", (await Assert.ThrowsAsync<InvalidInputException>(() => pricing.KitAsync())).Errors[0].Field);
        await Assert.ThrowsAsync<InvalidInputException>(() => pricing.KitAsync((lamp, 1), (lamp, 2)));
        await Assert.ThrowsAsync<InvalidInputException>(() => pricing.KitAsync((lamp, 0)));

        async Task<FieldError> RefusedAsync(Guid kit, Guid part, decimal quantity) =>
            (await Assert.ThrowsAsync<InvalidInputException>(() => pricing.ChangeItemAsync(kit, f => f.Parts = [new() { ItemId = part, Quantity = quantity }]))).Errors[0];
    }

    [Fact]
    public async Task Units_are_named_once_and_a_gtin_belongs_to_one_package()
    {
        var carton = await pricing.UnitAsync("Ktn");
        var item = await pricing.ItemAsync(10, carton: 12, but: f => (f.Gtin, f.Units[0].Gtin) = ("4006381333931", "96385074"));
        await Assert.ThrowsAsync<InvalidInputException>(() => pricing.ChangeItemAsync(item, f => f.Units.Add(new() { UnitId = carton, Factor = 6 })));
        await Assert.ThrowsAsync<InvalidInputException>(() => pricing.ChangeItemAsync(item, f => f.Units.Add(new() { UnitId = f.UnitId, Factor = 6 })));
        await Assert.ThrowsAsync<InvalidInputException>(() => pricing.ChangeItemAsync(item, f => f.Units[0].Factor = 0));
        await Assert.ThrowsAsync<InvalidInputException>(() => pricing.ChangeItemAsync(item, f => f.Units[0].Gtin = "96385075"));
        foreach (var gtin in new[] { "96385074", "4006381333931" })
        {
            var taken = await Assert.ThrowsAsync<InvalidInputException>(() => pricing.ItemAsync(10, carton: 6, but: f => f.Units[0].Gtin = gtin));
            Assert.Equal("Units[0].Gtin", taken.Errors[0].Field);
        }

        var found = await shop.AsSystemAsync(p => p.GetRequiredService<ItemQueries>().LookUpAsync("96385074", Languages.German));
        Assert.Equal([("Stk", 1m), ("Ktn", 12m)], Assert.Single(found).Units.Select(u => (u.Code, u.Factor)));
    }

    [Fact]
    public async Task Ordered_is_delivered_plus_open_in_the_lines_unit_and_stock_is_what_it_comes_to_in_pieces()
    {
        var dice = new Random(45);
        var (lamp, stand, customer) = (await pricing.ItemAsync(10, carton: 12), await pricing.ItemAsync(20, carton: 2.5m), await shop.CustomerAsync());
        var kit = await pricing.KitAsync((lamp, 3), (stand, 1));
        await depot.ReceiveAsync(lamp, 100_000);
        await depot.ReceiveAsync(stand, 100_000);
        var orders = new List<Guid>();
        for (var i = 0; i < 3; i++)
            orders.Add(await ConfirmedAsync(customer, (lamp, dice.Next(1, 500), "Ktn"), (stand, dice.Next(1, 500), "Ktn"), (kit, dice.Next(1, 500), "Stk"), (lamp, dice.Next(1, 500), "Stk")));
        for (var act = 0; act < 30; act++)
        {
            var order = orders[dice.Next(orders.Count)];
            var detail = await shop.OrderDetailAsync(order);
            if (detail.State != OrderState.Confirmed) continue;
            var delivered = detail.Deliveries.Where(d => d.State == DeliveryState.Delivered).ToList();
            if (dice.Next(4) == 0 && delivered.Count > 0) await shop.DeliveriesAsync(s => s.CancelAsync(delivered[dice.Next(delivered.Count)].Id, new() { Reason = "zurück" }));
            else
            {
                var draft = await shop.DeliveriesAsync(s => s.CreateAsync(order));
                var form = (await shop.DeliveryDetailAsync(draft)).Form;
                foreach (var line in form.Lines) line.Quantity = Math.Floor(line.Quantity!.Value * dice.Next(0, 100)) / 100m;
                if (form.Lines.TrueForAll(l => l.Quantity == 0)) await shop.DeliveriesAsync(s => s.DeleteDraftAsync(draft));
                else
                {
                    await shop.DeliveriesAsync(s => s.ChangeDraftAsync(draft, form));
                    await shop.DeliveriesAsync(s => s.PostAsync(draft));
                }
            }
        }

        Assert.Equal(0, await shop.QueryAsync<long>(
            """
            select count(*) from order_lines o where o.delivered_quantity > o.quantity or o.delivered_quantity <> coalesce((
                select sum(l.quantity) from delivery_lines l join deliveries d on d.id = l.delivery_id where l.order_line_id = o.id and d.state = 'Delivered'), 0)
            """));
        Assert.True(await shop.QueryAsync<decimal>("select sum(delivered_quantity) from order_lines") > 0, "Something was delivered.");
        // What lies there, from what the lines delivered: cartons of 12 and of 2.5, kits of three lamps and a stand.
        foreach (var (item, carton, inKit) in new[] { (lamp, 12m, 3m), (stand, 2.5m, 1m) })
        {
            var gone = await shop.QueryAsync<decimal>(
                $"""
                select sum(l.delivered_quantity * case when l.item_id = '{kit}' then {inKit.ToString(System.Globalization.CultureInfo.InvariantCulture)}
                    when l.item_id = '{item}' and l.unit_code = 'Ktn' then {carton.ToString(System.Globalization.CultureInfo.InvariantCulture)}
                    when l.item_id = '{item}' then 1 else 0 end) from order_lines l
                join orders o on o.id = l.order_id where o.customer_id = '{customer}'
                """);
            Assert.Equal(100_000 - gone, (await depot.FiguresAsync(item)).OnHand);
            Assert.Equal(100_000 - gone, (await depot.FiguresAsync(item)).Reserved + (await depot.FiguresAsync(item)).Available);
        }

        Assert.Equal(0, await depot.UnexplainedAsync());
        var report = await shop.Services.GetRequiredService<Replay>().RunAsync(shop.Tenant);
        Assert.Empty(report.Tables.Where(t => t.Differing > 0).Select(t => $"{t.Table}: {t.Differing}"));
    }

    async Task<Guid> ConfirmedAsync(Guid customer, params (Guid Item, decimal Quantity, string Unit)[] lines)
    {
        var form = shop.OrderForm(customer);
        form.Lines = [.. lines.Select(l => new LineForm { ItemId = l.Item, Quantity = l.Quantity, UnitCode = l.Unit })];
        return await shop.ConfirmedOrderAsync(form);
    }

    async Task<DocumentLine> LineAsync(Guid order) => (await shop.OrderDetailAsync(order)).Lines[0];
}
