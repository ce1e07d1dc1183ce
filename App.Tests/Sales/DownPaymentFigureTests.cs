using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Sales.Credit;
using Erp.Sales.Invoices;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>A down payment stands beside its order and its final invoice, and counts once.</summary>
public sealed class DownPaymentFigureTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Sums_of_the_list_count_what_was_billed_once()
    {
        var customer = await shop.CustomerAsync("Summe GmbH");
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(customer, await shop.ServiceAsync(100)));
        await DownAsync(order, percent: 30);
        var taken = await DownAsync(order, percent: 20);
        await shop.InvoicesAsync(s => s.CancelAsync(taken, new() { Reason = "x" }));
        await FinalAsync(order);
        var narrowed = GridState.Initial with { Search = "Summe" };
        var totals = await shop.AsSystemAsync(p => p.GetRequiredService<ListQueries>().TotalsAsync(InvoiceList.Description, narrowed));
        Assert.Equal((4L, 200m, 238m), (totals.Count, totals.Sums[0], totals.Sums[1]));
    }

    [Fact]
    public async Task A_down_payment_uses_the_credit_once_beside_its_order()
    {
        var customer = await shop.CustomerAsync();
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(customer, await shop.ServiceAsync(100)));
        Assert.Equal(238m, await UsedAsync(customer));
        var down = await DownAsync(order, percent: 30);
        Assert.Equal(238m, await UsedAsync(customer));
        await shop.PayAsync(down, 71.40m);
        Assert.Equal(166.60m, await UsedAsync(customer));
        await FinalAsync(order);
        Assert.Equal(166.60m, await UsedAsync(customer));
    }

    [Fact]
    public async Task A_down_payment_that_was_given_back_uses_no_credit_and_frees_none()
    {
        var customer = await shop.CustomerAsync();
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(customer, await shop.ServiceAsync(100)));
        await shop.InvoicesAsync(async s => await s.CancelAsync(await DownAsync(order, percent: 30), new() { Reason = "x" }));
        Assert.Equal(238m, await UsedAsync(customer));
    }

    async Task<Guid> DownAsync(Guid order, decimal percent)
    {
        var id = await shop.AsSystemAsync(p => p.GetRequiredService<DownPaymentService>().CreateAsync(order, new() { Percent = percent }));
        await shop.InvoicesAsync(s => s.IssueAsync(id));
        return id;
    }

    async Task FinalAsync(Guid order) => await shop.InvoicesAsync(async s => await s.IssueAsync(await shop.OrdersAsync(o => o.CreateInvoiceAsync(order))));

    Task<decimal> UsedAsync(Guid customer) => shop.AsSystemAsync(async p => (await p.GetRequiredService<CreditQueries>().StandingAsync(customer)).Used);
}
