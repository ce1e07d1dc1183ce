using Erp.Platform.Work;
using Erp.Sales.Deliveries;
using Erp.Tests.Inventory;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Whatever is done in whatever order, by several people at once: ordered = delivered + open, stock = its moves, and the log tells it exactly.</summary>
public sealed class DeliverySequenceTests(Shop shop) : IClassFixture<Shop>
{
    const int People = 4;
    const int Acts = 40;

    readonly Depot depot = new(shop);

    [Fact]
    public async Task Orders_and_stock_stay_true_over_random_commands_at_once()
    {
        var (customer, bin) = (await shop.CustomerAsync(), await depot.FirstBinAsync());
        var items = new[] { await shop.ItemAsync(10), await shop.ItemAsync(20), await shop.ItemAsync(30) };
        var orders = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => shop.ConfirmedOrderAsync(shop.OrderForm(customer, items))));

        // Something to deliver from the first moment on, whoever comes first.
        foreach (var item in items) await depot.ReceiveAsync(item, bin, 5);

        await Task.WhenAll(Enumerable.Range(0, People).Select(async person =>
        {
            var dice = new Random(person + 20);
            for (var act = 0; act < Acts; act++)
            {
                try
                {
                    await ActAsync(dice, orders, items, bin);
                }
                catch (Exception refused) when (refused is BusinessRuleException or ConflictException or NotFoundException)
                {
                    // What is refused must change nothing; that is what is looked at in the end.
                }
            }
        }));

        Assert.Equal(0, await shop.QueryAsync<long>(
            """
            select count(*) from order_lines o where o.delivered_quantity > o.quantity or o.delivered_quantity <> coalesce((
                select sum(l.quantity) from delivery_lines l join deliveries d on d.id = l.delivery_id where l.order_line_id = o.id and d.state = 'Delivered'), 0)
            """));
        Assert.Equal(0, await shop.QueryAsync<long>(
            """
            select count(*) from order_lines l join orders o on o.id = l.order_id
            where (select coalesce(sum(r.quantity), 0) from stock_reservations r where r.line_id = l.id) <> case when o.state = 'Confirmed' then l.quantity - l.delivered_quantity else 0 end
            """));
        Assert.Equal(0, await depot.UnexplainedAsync());
        Assert.Equal(0, await shop.QueryAsync<long>("select count(*) from stock_levels where on_hand < 0"));
        Assert.True(await shop.QueryAsync<long>("select count(*) from deliveries where state <> 'Draft'") > 0, "Something was delivered.");
        Assert.True(await shop.QueryAsync<long>("select count(*) from deliveries where state = 'Cancelled'") > 0, "Something was taken back.");
        var report = await shop.Services.GetRequiredService<Replay>().RunAsync(shop.Tenant);
        Assert.Empty(report.Tables.Where(t => t.Differing > 0).Select(t => $"{t.Table}: {t.Differing}"));
    }

    async Task ActAsync(Random dice, Guid[] orders, Guid[] items, Guid bin)
    {
        var (order, item) = (orders[dice.Next(orders.Length)], items[dice.Next(items.Length)]);
        switch (dice.Next(9))
        {
            case 0: await depot.ReceiveAsync(item, bin, dice.Next(1, 4000) / 1000m); break;
            case 1: await depot.IssueAsync(item, bin, dice.Next(1, 1000) / 1000m); break;
            case 2: await depot.CountAsync(item, bin, dice.Next(0, 5000) / 1000m); break;
            case 3: await shop.OrdersAsync(s => s.CloseAsync(order)); break;
            case 4: await shop.OrdersAsync(s => s.ReopenAsync(order)); break;
            case 5:
                var delivered = (await shop.OrderDetailAsync(order)).Deliveries.Where(d => d.State == DeliveryState.Delivered).ToList();
                if (delivered.Count > 0) await shop.DeliveriesAsync(s => s.CancelAsync(delivered[dice.Next(delivered.Count)].Id, new() { Reason = "zurück" }));
                break;
            default: await DeliverAsync(dice, order); break;
        }
    }

    async Task DeliverAsync(Random dice, Guid order)
    {
        var draft = (await shop.OrderDetailAsync(order)).Deliveries.FirstOrDefault(d => d.State == DeliveryState.Draft)?.Id ?? await shop.DeliveriesAsync(s => s.CreateAsync(order));
        var form = (await shop.DeliveryDetailAsync(draft)).Form;
        foreach (var line in form.Lines) line.Quantity = dice.Next(0, 1500) / 1000m;
        await shop.DeliveriesAsync(s => s.ChangeDraftAsync(draft, form));
        await shop.DeliveriesAsync(s => s.PostAsync(draft));
    }
}
