using Erp.Sales.Chain;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;

namespace Erp.Tests.Sales;

/// <summary>What was sold in francs is taken back in francs, and the books are as before: rates, gains and losses with it.</summary>
public sealed class ForeignCorrectionTests(ForeignShop abroad) : IClassFixture<ForeignShop>
{
    readonly CorrectionDesk desk = new(abroad.Shop);

    [Fact]
    public async Task A_payment_with_its_exchange_loss_goes_before_the_invoice()
    {
        var before = await BalancesAsync();
        var (customer, order, invoice) = await PaidAsync();
        Assert.NotEqual(before, await BalancesAsync());

        await desk.TakeBackAsync(ChainStage.Order, order, CorrectionWay.CallOff);

        Assert.Equal((InvoiceState.Cancelled, OrderState.Cancelled), ((await abroad.InvoiceDetailAsync(invoice)).State, (await abroad.Shop.OrderDetailAsync(order)).State));
        Assert.Equal(before, await BalancesAsync());
        Assert.Empty(await abroad.OpenAsync(customer));
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task What_is_credited_is_owed_in_francs_at_the_rate_of_the_invoice()
    {
        var (customer, order, invoice) = await PaidAsync();

        await desk.TakeBackAsync(ChainStage.Order, order, CorrectionWay.GiveBack);

        var owed = Assert.Single(await abroad.OpenAsync(customer));
        // 200 francs and 38 of tax at 0.92 for a euro.
        Assert.Equal((InvoiceState.Credited, -238m, -258.69m), ((await abroad.InvoiceDetailAsync(invoice)).State, owed.Open, owed.HomeOpen));
        await desk.BalancedAsync();
    }

    /// <summary>Two pieces at 100 francs, delivered, billed and paid; the bank gave less for the francs than they stood in the books with.</summary>
    async Task<(Guid Customer, Guid Order, Guid Invoice)> PaidAsync()
    {
        var customer = await abroad.CustomerAsync();
        var item = await abroad.Shop.ItemAsync(100);
        await desk.Depot.ReceiveAsync(item, 2);
        var form = abroad.Shop.OrderForm(customer, item);
        (form.Lines[0].UnitPrice, form.Lines[0].OwnPrice) = (100, true);
        var order = await abroad.Shop.ConfirmedOrderAsync(form);
        await desk.DeliverAsync(order);
        var invoice = await desk.InvoiceAsync(order);
        await abroad.PayAsync(customer, abroad.Shop.Today, "CHF", 250, (invoice, 238, 0));
        return (customer, order, invoice);
    }

    Task<string> BalancesAsync() => abroad.Shop.QueryAsync<string>(
        """
        select coalesce(string_agg(number || ' ' || amount, ', ' order by number), '') from (
            select a.number, sum(l.debit - l.credit) as amount from journal_lines l join accounts a on a.id = l.account_id group by a.number having sum(l.debit - l.credit) <> 0) as balances
        """);
}
