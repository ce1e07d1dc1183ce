using Erp.Platform.Work;
using Erp.Sales.Orders;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>The history of a document tells which of its lines changed, came or went.</summary>
public sealed class LineHistoryTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_line_is_told_by_its_place_and_its_item_also_once_it_is_gone()
    {
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(100), await shop.ServiceAsync(50));
        var order = await shop.OrdersAsync(s => s.CreateDraftAsync(form));
        var lines = (await shop.OrderDetailAsync(order)).Lines;
        await ChangeAsync(f => f.Lines[1].Quantity = 7);
        Assert.Equal([(ChangeKind.Changed, $"2 {lines[1].ItemNumber} {lines[1].Text}")], await LatestAsync());
        await ChangeAsync(f => f.Lines.RemoveAt(0));
        // The one that is left is now the first, as it is called on the order.
        Assert.Contains((ChangeKind.Removed, $"1 {lines[0].ItemNumber} {lines[0].Text}"), await LatestAsync());
        await ChangeAsync(f => f.Lines.Add(new() { Text = "Freie Worte", Quantity = 1, UnitPrice = 5, UnitCode = "Stk" }));
        Assert.Contains((ChangeKind.Added, "2 Freie Worte"), await LatestAsync());

        async Task ChangeAsync(Action<OrderForm> change)
        {
            var read = (await shop.OrderDetailAsync(order)).Form;
            change(read);
            await shop.OrdersAsync(s => s.ChangeDraftAsync(order, read));
        }

        async Task<List<(ChangeKind, string?)>> LatestAsync() =>
            [.. (await shop.AsSystemAsync(p => p.GetRequiredService<HistoryQueries>().OfRecordAsync(order)))[0].Changes.Where(c => c.Entity == nameof(OrderLine)).Select(c => (c.Kind, c.Name))];
    }
}
