using Erp.Finance;
using Erp.Finance.Settings;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Sales.Chain;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What is taken back is taken back by whoever may, as they saw it, and as a whole or not at all.</summary>
public sealed class CorrectionRuleTests(Shop shop) : IClassFixture<Shop>
{
    readonly CorrectionDesk desk = new(shop);

    [Fact]
    public async Task Once_its_month_is_closed_an_invoice_is_reversed_today_and_not_at_all_while_today_is_closed()
    {
        var form = shop.InvoiceForm(await shop.CustomerAsync());
        var last = shop.Today.AddDays(-shop.Today.Day);
        (form.InvoiceDate, form.DeliveryDate) = (last, last);
        var invoice = await shop.IssuedInvoiceAsync(form);
        foreach (var month in new[] { last, shop.Today }) await BooksAsync((s, day) => s.LockMonthAsync(day), month);
        Assert.Equal([CorrectionWay.Credit], (await desk.PlanAsync(ChainStage.Invoice, invoice)).Options.Select(o => o.Way));

        await BooksAsync((s, day) => s.ReopenMonthAsync(day), shop.Today);
        var (plan, number) = (await desk.PlanAsync(ChainStage.Invoice, invoice), (await shop.InvoiceDetailAsync(invoice)).Number);
        Assert.Equal(CorrectionWay.Reverse, plan.Proposed);
        Assert.Contains(CorrectionTexts.MonthClosed.With(number, last, shop.Today), plan.Options[0].Steps[0].Notes);
        var reversal = Assert.Single(await desk.CarryOutAsync(ChainStage.Invoice, invoice, plan));
        Assert.Equal(shop.Today, (await shop.InvoiceDetailAsync(reversal.Id)).InvoiceDate);
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task Who_may_not_cancel_payments_is_shown_that_and_offered_the_credit_note()
    {
        var lead = await shop.HireAsync("Lars", SalesPermissions.Read, SalesPermissions.Write, SalesPermissions.Deliver, SalesPermissions.Approve);
        var (order, _) = await desk.OrderAsync();
        var invoice = await desk.InvoiceAsync(order);
        await shop.PayAsync(invoice, 238);

        var plan = await desk.PlanAsync(ChainStage.Invoice, invoice, lead);

        Assert.Equal(CorrectionWay.Credit, plan.Proposed);
        var reverse = plan.Options.Single(o => o.Way == CorrectionWay.Reverse);
        Assert.Equal((false, FinanceTexts.MayWrite), (reverse.Allowed, Assert.Single(reverse.Steps[0].NeedsRights)));
        Assert.Empty(reverse.Steps[1].NeedsRights);
        var forbidden = await Assert.ThrowsAsync<ForbiddenException>(() => desk.CarryOutAsync(ChainStage.Invoice, invoice, plan, CorrectionWay.Reverse, lead));
        Assert.Equal((FinancePermissions.Write, InvoiceState.Paid), (forbidden.Permission, (await shop.InvoiceDetailAsync(invoice)).State));
        await desk.CarryOutAsync(ChainStage.Invoice, invoice, plan, CorrectionWay.GiveBack, lead);
        Assert.Equal(InvoiceState.Credited, (await shop.InvoiceDetailAsync(invoice)).State);
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task Who_only_delivers_takes_goods_back_and_no_invoice()
    {
        var porter = await shop.HireAsync("Paul", SalesPermissions.Read, SalesPermissions.Deliver);
        var (order, item) = await desk.OrderAsync();
        var delivery = await desk.DeliverAsync(order);
        await desk.InvoiceAsync(order);
        var plan = await desk.PlanAsync(ChainStage.Delivery, delivery, porter);
        Assert.Equal((CorrectionWay.ReverseAndReturn, CorrectionWay.Return), (plan.Options[0].Way, plan.Proposed!.Value));
        await desk.CarryOutAsync(ChainStage.Delivery, delivery, plan, actor: porter);
        Assert.Equal(5, (await desk.Depot.FiguresAsync(item)).OnHand);
    }

    [Fact]
    public async Task What_changed_since_the_plan_was_seen_is_not_taken_back()
    {
        var (order, _) = await desk.OrderAsync();
        var invoice = await desk.InvoiceAsync(order);
        var plan = await desk.PlanAsync(ChainStage.Order, order);
        // A part is paid: neither order nor invoice changed by that, but the way did.
        var payment = await shop.PayAsync(invoice, 38);
        await Assert.ThrowsAsync<ConflictException>(() => desk.CarryOutAsync(ChainStage.Order, order, plan));
        await shop.TakeBackPaymentAsync(payment);

        // Of two who carry out the same plan at once, one does; the other finds it done, wherever that is noticed first.
        plan = await desk.PlanAsync(ChainStage.Order, order);
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Xunit.Record.ExceptionAsync(() => desk.CarryOutAsync(ChainStage.Order, order, plan, CorrectionWay.CallOff)).AsTask()));
        Assert.IsType<ConflictException>(Assert.Single(both, e => e is not null));
        Assert.Equal(1, await shop.QueryAsync<long>($"select count(*) from invoices where preceding_id = '{invoice}'"));
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task A_step_that_fails_leaves_all_before_it_undone()
    {
        var (order, item) = await desk.OrderAsync();
        await desk.DeliverAsync(order);
        var invoice = await desk.InvoiceAsync(order);
        var (plan, books) = (await desk.PlanAsync(ChainStage.Order, order), await desk.BooksAsync());
        Assert.Equal(CorrectionAct.CancelOrder, plan.Options.Single(o => o.Way == CorrectionWay.CallOff).Steps[^1].Act);

        // The database refuses the last of the steps.
        await shop.QueryAsync<object>($"alter table orders add constraint ck_orders_refused check (state <> 'Cancelled' or id <> '{order}')");
        await Assert.ThrowsAnyAsync<Exception>(() => desk.CarryOutAsync(ChainStage.Order, order, plan, CorrectionWay.CallOff));
        await shop.QueryAsync<object>("alter table orders drop constraint ck_orders_refused");

        Assert.Equal(
            (InvoiceState.Issued, OrderState.Closed, 3m, books),
            ((await shop.InvoiceDetailAsync(invoice)).State, (await shop.OrderDetailAsync(order)).State, (await desk.Depot.FiguresAsync(item)).OnHand, await desk.BooksAsync()));
        await desk.CarryOutAsync(ChainStage.Order, order, plan, CorrectionWay.CallOff);
        Assert.Equal((InvoiceState.Cancelled, OrderState.Cancelled), ((await shop.InvoiceDetailAsync(invoice)).State, (await shop.OrderDetailAsync(order)).State));
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task A_long_chain_is_planned_in_as_many_queries_as_a_short_one()
    {
        var ((small, _), (big, _)) = (await desk.OrderAsync(), await desk.OrderAsync());
        foreach (var (order, parts) in new[] { (small, 1), (big, 4) })
            for (var part = 0; part < parts; part++)
            {
                await desk.DeliverAsync(order, 2m / parts);
                await shop.PayAsync(await desk.InvoiceAsync(order), 10);
            }

        Assert.Equal(await CountAsync(small), await CountAsync(big));
        Assert.Equal(13, (await desk.PlanAsync(ChainStage.Order, big)).Options.Single(o => o.Way == CorrectionWay.CallOff).Steps.Count);
        await desk.TakeBackAsync(ChainStage.Order, big, CorrectionWay.CallOff);
        Assert.Equal(OrderState.Cancelled, (await shop.OrderDetailAsync(big)).State);
        await desk.BalancedAsync();
    }

    async Task<int> CountAsync(Guid order)
    {
        using var counter = new QueryCounter();
        await desk.PlanAsync(ChainStage.Order, order);
        return counter.Count;
    }

    Task BooksAsync(Func<FinanceSettingsService, DateOnly, Task> change, DateOnly month) => shop.AsSystemAsync(p => change(p.GetRequiredService<FinanceSettingsService>(), month));
}
