using Erp.Catalog.Contracts;
using Erp.Inventory.Stocks;
using Erp.Platform.Work;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Erp.Tests.Inventory;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>From a confirmed order to goods that left, and back.</summary>
public sealed class DeliveryTests(Shop shop) : IClassFixture<Shop>
{
    readonly Depot depot = new(shop);

    [Fact]
    public async Task An_order_reserves_a_delivery_takes_and_its_cancellation_gives_back()
    {
        var (item, service) = (await shop.ItemAsync(10), await shop.ItemAsync(80, i => i.Kind = ItemKind.Service));
        await depot.ReceiveAsync(item, 5);
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), item, service));
        Assert.Equal((5m, 2m, 3m, 0m), await depot.FiguresAsync(item));

        var id = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        await SetAsync(id, 1.5m, 2);
        Assert.Equal((5m, 2m, 3m, 0m), await depot.FiguresAsync(item));
        await shop.DeliveriesAsync(s => s.PostAsync(id));

        var delivery = await shop.DeliveryDetailAsync(id);
        Assert.Matches($"^LS-{shop.Today.Year}-[0-9]{{5}}$", delivery.Number);
        Assert.Equal((DeliveryState.Delivered, shop.Today), (delivery.State, delivery.DeliveryDate));
        Assert.Equal((3.5m, 0.5m, 3m, 0m), await depot.FiguresAsync(item));
        Assert.Equal([0.5m, 0m], await ToDeliverAsync(order));
        var explained = (await depot.ExplainAsync(item)).Rows[0];
        Assert.Equal((-1.5m, "sales.delivery", id, delivery.Number), (explained.Change, explained.Move.SourceType, explained.Move.SourceId, explained.Move.SourceNumber));
        Assert.Equal(OrderTexts.CancelDelivered, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.OrdersAsync(s => s.CancelAsync(order, new() { Reason = "x" })))).Says.Text);

        await shop.DeliveriesAsync(s => s.CancelAsync(id, new() { Reason = "Falscher Kunde" }));

        Assert.Equal(DeliveryState.Cancelled, (await shop.DeliveryDetailAsync(id)).State);
        Assert.Equal((5m, 2m, 3m, 0m), await depot.FiguresAsync(item));
        Assert.Equal([2m, 2m], await ToDeliverAsync(order));
        Assert.Equal(("Falscher Kunde", true), ((await depot.ExplainAsync(item)).Rows[0].Move.Reason, (await depot.ExplainAsync(item)).Rows[0].Move.IsReversal));
        await Assert.ThrowsAsync<BusinessRuleException>(() => shop.DeliveriesAsync(s => s.CancelAsync(id, new() { Reason = "noch einmal" })));
        Assert.Equal(0, await depot.UnexplainedAsync());
    }

    [Fact]
    public async Task No_more_is_delivered_than_was_ordered()
    {
        var order = await StockedOrderAsync(10);
        var first = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        Assert.Equal(DeliveryTexts.AllPrepared, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.DeliveriesAsync(s => s.CreateAsync(order)))).Says.Text);
        var tooMuch = await Assert.ThrowsAsync<BusinessRuleException>(() => SetAsync(first, 2.001m));
        Assert.Equal((DeliveryTexts.MoreThanOpen, "Lines[0].Quantity"), (tooMuch.Says.Text, tooMuch.Field));

        await SetAsync(first, 1);
        var second = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        Assert.Equal(1, (await shop.DeliveryDetailAsync(second)).Lines[0].Quantity);
        await SetAsync(second, 2);
        await shop.DeliveriesAsync(s => s.PostAsync(first));
        Assert.Equal(DeliveryTexts.MoreThanOpen, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.DeliveriesAsync(s => s.PostAsync(second)))).Says.Text);

        await SetAsync(second, 1);
        await shop.DeliveriesAsync(s => s.PostAsync(second));
        Assert.Equal([0m], await ToDeliverAsync(order));
        Assert.Equal(DeliveryTexts.NothingToDeliver, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.DeliveriesAsync(s => s.CreateAsync(order)))).Says.Text);
    }

    [Fact]
    public async Task Of_two_deliveries_of_the_last_piece_one_is_refused()
    {
        var item = await shop.ItemAsync(10);
        await depot.ReceiveAsync(item, 2);
        var customer = await shop.CustomerAsync();
        var (first, second) = (await shop.ConfirmedOrderAsync(shop.OrderForm(customer, item)), await shop.ConfirmedOrderAsync(shop.OrderForm(customer, item)));
        Assert.Equal((2m, 2m, 0m, 2m), await depot.FiguresAsync(item));
        var (one, other) = (await shop.DeliveriesAsync(s => s.CreateAsync(first)), await shop.DeliveriesAsync(s => s.CreateAsync(second)));

        var refusals = (await Task.WhenAll(new[] { one, other }.Select(RefusalAsync))).OfType<BusinessRuleException>().ToList();

        Assert.Equal(ItemStockTexts.NotEnough, Assert.Single(refusals).Says.Text);
        Assert.Equal((0m, 0m, 0m, 2m), await depot.FiguresAsync(item));
        // Who came first is served, whoever is quicker now.
        Assert.Equal((DeliveryState.Delivered, DeliveryState.Draft), ((await shop.DeliveryDetailAsync(one)).State, (await shop.DeliveryDetailAsync(other)).State));
    }

    [Fact]
    public async Task What_is_reserved_for_one_order_is_not_delivered_to_another_and_what_arrives_goes_to_who_waits()
    {
        var item = await shop.ItemAsync(10);
        var customer = await shop.CustomerAsync();
        await depot.ReceiveAsync(item, 3);
        var (early, late) = (await shop.ConfirmedOrderAsync(shop.OrderForm(customer, item)), await shop.ConfirmedOrderAsync(shop.OrderForm(customer, item)));
        var delivery = await shop.DeliveriesAsync(s => s.CreateAsync(late));
        Assert.Equal(1, (await shop.DeliveryDetailAsync(delivery)).Lines[0].Available);
        Assert.Equal([(2m, 0m), (1m, 1m)], (await depot.StockAsync(item)).Reservations.Select(r => (r.Reserved, r.Waiting)));

        var refused = await RefusalAsync(delivery);
        Assert.Equal([2m, 1m], refused!.Says.Args.OfType<decimal>());

        await depot.ReceiveAsync(item, 1);
        Assert.Null(await RefusalAsync(delivery));
        Assert.Equal((2m, 2m, 0m, 0m), await depot.FiguresAsync(item));
        Assert.Equal(early, Assert.Single((await depot.StockAsync(item)).Reservations).SourceId);
    }

    [Fact]
    public async Task Where_the_company_allows_it_stock_falls_below_zero()
    {
        var item = await shop.ItemAsync(10);
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), item));
        var delivery = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        Assert.NotNull(await RefusalAsync(delivery));

        await depot.AllowNegativeAsync(true);
        try
        {
            Assert.Null(await RefusalAsync(delivery));
        }
        finally
        {
            await depot.AllowNegativeAsync(false);
        }

        Assert.Equal((-2m, 0m, -2m, 0m), await depot.FiguresAsync(item));
        Assert.Equal(0, await depot.UnexplainedAsync());
    }

    [Fact]
    public async Task A_unit_that_stock_is_not_kept_in_is_refused_and_bins_are_emptied_in_order()
    {
        var (item, customer) = (await shop.ItemAsync(10), await shop.CustomerAsync());
        var bins = await depot.BinsAsync("D1", "A", "B");
        await depot.ReceiveAsync(item, bins[1], 5);
        await depot.ReceiveAsync(item, bins[0], 1.5m);
        var form = shop.OrderForm(customer, item);
        form.Lines[0].UnitCode = "Set";
        var wrong = await shop.DeliveriesAsync(async s => await s.CreateAsync(await shop.ConfirmedOrderAsync(form)));
        Assert.Equal(Erp.Inventory.Moves.StockMoveTexts.OtherUnit, (await RefusalAsync(wrong))!.Says.Text);

        var delivery = await shop.DeliveriesAsync(async s => await s.CreateAsync(await shop.ConfirmedOrderAsync(shop.OrderForm(customer, item))));
        Assert.Equal(ItemStockTexts.NotEnough, (await RefusalAsync(delivery))!.Says.Text);
        var change = (await shop.DeliveryDetailAsync(delivery)).Form;
        change.WarehouseId = await shop.QueryAsync<Guid>("select id from warehouses where code = 'D1'");
        await shop.DeliveriesAsync(s => s.ChangeDraftAsync(delivery, change));
        Assert.Null(await RefusalAsync(delivery));
        Assert.Equal([("B", 4.5m)], (await depot.StockAsync(item)).Bins.Select(b => (b.Code, b.OnHand)));
    }

    [Fact]
    public async Task Bad_input_is_refused()
    {
        var order = await StockedOrderAsync(2);
        var id = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        var form = (await shop.DeliveryDetailAsync(id)).Form;
        form.Lines.Add(new() { OrderLineId = Guid.CreateVersion7(), Quantity = 1 });
        Assert.Equal("Lines[1].OrderLineId", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => shop.DeliveriesAsync(s => s.ChangeDraftAsync(id, form)))).Errors).Field);

        await SetAsync(id, 0);
        Assert.Equal(DeliveryTexts.NoLines, (await RefusalAsync(id))!.Says.Text);
        form = (await shop.DeliveryDetailAsync(id)).Form;
        (form.Lines[0].Quantity, form.DeliveryDate) = (1, shop.Today.AddDays(1));
        await shop.DeliveriesAsync(s => s.ChangeDraftAsync(id, form));
        Assert.Equal(DeliveryTexts.InFuture, (await RefusalAsync(id))!.Says.Text);
        await shop.DeliveriesAsync(s => s.DeleteDraftAsync(id));

        var draft = await shop.OrderAsync(shop.OrderForm(await shop.CustomerAsync(), await shop.ItemAsync(1)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => shop.DeliveriesAsync(s => s.CreateAsync(draft)));
    }

    [Fact]
    public async Task An_order_called_off_or_closed_reserves_nothing()
    {
        var item = await shop.ItemAsync(10);
        await depot.ReceiveAsync(item, 2);
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), item));
        await shop.OrdersAsync(s => s.CloseAsync(order));
        Assert.Equal(2, (await depot.FiguresAsync(item)).Available);
        await shop.OrdersAsync(s => s.ReopenAsync(order));
        Assert.Equal(0, (await depot.FiguresAsync(item)).Available);
        await shop.OrdersAsync(s => s.CancelAsync(order, new CancelForm { Reason = "abgesagt" }));
        Assert.Equal(2, (await depot.FiguresAsync(item)).Available);
        Assert.Equal(0, await shop.QueryAsync<long>($"select count(*) from stock_reservations where source_id = '{order}'"));
    }

    [Fact]
    public async Task What_was_dropped_from_an_order_closed_by_hand_does_not_come_back_with_a_reversal()
    {
        var item = await shop.ItemAsync(10);
        await depot.ReceiveAsync(item, 2);
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), item));
        var delivery = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        await SetAsync(delivery, 1);
        await shop.DeliveriesAsync(s => s.PostAsync(delivery));
        var invoice = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        var form = (await shop.InvoiceDetailAsync(invoice)).Form;
        form.Lines[0].Quantity = 1;
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(invoice, form));
        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
        await shop.OrdersAsync(s => s.CloseAsync(order));

        var anew = await shop.InvoicesAsync(s => s.ReplaceAsync(invoice, new() { Reason = "Tippfehler" }));
        await shop.InvoicesAsync(s => s.IssueAsync(anew));
        await shop.DeliveriesAsync(s => s.CancelAsync(delivery, new() { Reason = "zurück" }));
        Assert.Equal((OrderState.Closed, (2m, 0m, 2m, 0m)), ((await shop.OrderDetailAsync(order)).State, await depot.FiguresAsync(item)));

        // Whoever wants it after all says so.
        await shop.OrdersAsync(s => s.ReopenAsync(order));
        Assert.Equal((2m, 2m, 0m, 0m), await depot.FiguresAsync(item));
    }

    [Fact]
    public async Task An_invoice_proposes_the_days_on_which_what_it_bills_left()
    {
        var item = await shop.ItemAsync(10);
        await depot.ReceiveAsync(item, 10);
        var form = shop.OrderForm(await shop.CustomerAsync(), item);
        (form.DeliveryDate, form.Lines[0].Quantity) = (shop.Today.AddDays(-20), 6);
        var order = await shop.ConfirmedOrderAsync(form);
        Assert.Equal((shop.Today.AddDays(-20), null), await ProposedAsync());

        await DeliverAsync(1, daysAgo: 9);
        var first = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        var bill = (await shop.InvoiceDetailAsync(first)).Form;
        Assert.Equal((shop.Today.AddDays(-9), null), (bill.DeliveryDate, bill.DeliveryUntil));
        bill.Lines[0].Quantity = 1;
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(first, bill));

        // What is on that invoice left first; one that was taken back did not leave at all.
        await shop.DeliveriesAsync(async s => await s.CancelAsync(await DeliverAsync(1, daysAgo: 7), new() { Reason = "zurück" }));
        await DeliverAsync(2, daysAgo: 5);
        await DeliverAsync(2, daysAgo: 3);
        Assert.Equal((shop.Today.AddDays(-5), shop.Today.AddDays(-3)), await ProposedAsync());

        async Task<(DateOnly?, DateOnly?)> ProposedAsync()
        {
            var draft = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
            var proposed = (await shop.InvoiceDetailAsync(draft)).Form;
            await shop.InvoicesAsync(s => s.DeleteDraftAsync(draft));
            return (proposed.DeliveryDate, proposed.DeliveryUntil);
        }

        async Task<Guid> DeliverAsync(decimal quantity, int daysAgo)
        {
            var id = await shop.DeliveriesAsync(s => s.CreateAsync(order));
            var note = (await shop.DeliveryDetailAsync(id)).Form;
            (note.DeliveryDate, note.Lines[0].Quantity) = (shop.Today.AddDays(-daysAgo), quantity);
            await shop.DeliveriesAsync(s => s.ChangeDraftAsync(id, note));
            await shop.DeliveriesAsync(s => s.PostAsync(id));
            return id;
        }
    }

    async Task<Guid> StockedOrderAsync(decimal stock)
    {
        var item = await shop.ItemAsync(10);
        await depot.ReceiveAsync(item, stock);
        return await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), item));
    }

    async Task SetAsync(Guid id, params decimal[] quantities)
    {
        var form = (await shop.DeliveryDetailAsync(id)).Form;
        foreach (var (line, quantity) in form.Lines.Zip(quantities)) line.Quantity = quantity;
        await shop.DeliveriesAsync(s => s.ChangeDraftAsync(id, form));
    }

    async Task<BusinessRuleException?> RefusalAsync(Guid id)
    {
        try
        {
            await shop.DeliveriesAsync(s => s.PostAsync(id));
            return null;
        }
        catch (BusinessRuleException refused)
        {
            return refused;
        }
    }

    async Task<IEnumerable<decimal?>> ToDeliverAsync(Guid order) => (await shop.OrderDetailAsync(order)).Lines.Select(l => l.ToDeliver);
}
