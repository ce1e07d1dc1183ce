using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales.Chain;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>From any document of a deal, the right steps in the right order, all at once; books and stock are right afterwards.</summary>
public sealed class CorrectionTests(Shop shop) : IClassFixture<Shop>
{
    readonly CorrectionDesk desk = new(shop);

    [Fact]
    public async Task An_order_of_which_nothing_came_is_called_off()
    {
        var (order, item) = await desk.OrderAsync();
        var plan = await desk.PlanAsync(ChainStage.Order, order);
        Assert.Equal([CorrectionWay.CallOff], plan.Options.Select(o => o.Way));

        await desk.CarryOutAsync(ChainStage.Order, order, plan);

        Assert.Equal(OrderState.Cancelled, await StateAsync(order));
        Assert.Equal((5m, 0m, 5m, 0m), await desk.Depot.FiguresAsync(item));
        Assert.Equal("sales.order.cancel", await LastCommandAsync());
        Assert.Equal(CorrectionTexts.TakenBack.With((await shop.OrderDetailAsync(order)).Number).ToString(), (await desk.PlanAsync(ChainStage.Order, order)).Refusal);
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task Of_an_order_delivered_in_part_the_rest_is_called_off_or_all_of_it()
    {
        var ((rest, restItem), (all, allItem)) = (await desk.OrderAsync(), await desk.OrderAsync());
        foreach (var order in new[] { rest, all })
            Assert.Equal([CorrectionWay.Return, CorrectionWay.CallOff], (await desk.PlanAsync(ChainStage.Delivery, await desk.DeliverAsync(order, 1))).Options.Select(o => o.Way));
        var plan = await desk.PlanAsync(ChainStage.Order, rest);
        Assert.Equal([CorrectionWay.CloseRest, CorrectionWay.CallOff], plan.Options.Select(o => o.Way));

        await desk.CarryOutAsync(ChainStage.Order, rest, plan);
        Assert.Equal(OrderState.Closed, await StateAsync(rest));
        Assert.Equal((4m, 0m, 4m, 0m), await desk.Depot.FiguresAsync(restItem));

        // Closed by hand, nothing takes it up again by itself: that is a step of its own, though goods come back.
        Assert.Equal([CorrectionAct.TakeDeliveryBack, CorrectionAct.ReopenOrder, CorrectionAct.CancelOrder], Acts(await desk.PlanAsync(ChainStage.Order, rest), CorrectionWay.CallOff));
        foreach (var (order, item) in new[] { (rest, restItem), (all, allItem) })
        {
            await desk.TakeBackAsync(ChainStage.Order, order, CorrectionWay.CallOff);
            Assert.Equal((OrderState.Cancelled, (5m, 0m, 5m, 0m)), (await StateAsync(order), await desk.Depot.FiguresAsync(item)));
        }

        await desk.BalancedAsync();
    }

    [Fact]
    public async Task What_is_delivered_and_billed_is_drafted_anew_or_taken_back_as_a_whole()
    {
        var before = await desk.BooksAsync();
        var (order, item) = await desk.OrderAsync();
        var delivery = await desk.DeliverAsync(order);
        var invoice = await desk.InvoiceAsync(order);
        Assert.Equal(OrderState.Closed, await StateAsync(order));
        var plan = await desk.PlanAsync(ChainStage.Invoice, invoice);
        Assert.Equal([CorrectionWay.Replace, CorrectionWay.Reverse, CorrectionWay.ReverseAndReturn, CorrectionWay.CallOff, CorrectionWay.Credit], plan.Options.Select(o => o.Way));
        Assert.Equal(CorrectionWay.ReverseAndReturn, (await desk.PlanAsync(ChainStage.Delivery, delivery)).Proposed);

        var draft = Assert.Single(await desk.CarryOutAsync(ChainStage.Invoice, invoice, plan));
        Assert.Null(draft.Number);
        await shop.InvoicesAsync(s => s.IssueAsync(draft.Id));
        var commits = await CommitsAsync();
        var reversal = Assert.Single(await desk.TakeBackAsync(ChainStage.Invoice, draft.Id, CorrectionWay.CallOff));

        Assert.Equal((commits + 1, "sales.chain.correct"), (await CommitsAsync(), await LastCommandAsync()));
        Assert.NotNull(reversal.Number);
        Assert.Equal((OrderState.Cancelled, DeliveryState.Cancelled), (await StateAsync(order), (await shop.DeliveryDetailAsync(delivery)).State));
        Assert.Equal((5m, 0m, 5m, 0m), await desk.Depot.FiguresAsync(item));
        Assert.Equal(before, await desk.BooksAsync());
        var map = await shop.AsSystemAsync(p => p.GetRequiredService<ChainQueries>().OfAsync(ChainStage.Order, order));
        Assert.Contains(map, n => n.Id == reversal.Id);
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task An_invoice_paid_in_part_is_credited_or_its_payment_goes_first()
    {
        var before = await desk.BooksAsync();
        var (order, _) = await desk.OrderAsync();
        var invoice = await desk.InvoiceAsync(order);
        var payment = await shop.PayAsync(invoice, 38);
        var plan = await desk.PlanAsync(ChainStage.Invoice, invoice);
        Assert.Equal([CorrectionWay.Credit, CorrectionWay.GiveBack, CorrectionWay.Reverse], plan.Options.Select(o => o.Way));
        Assert.Equal([(CorrectionAct.CancelPayment, payment), (CorrectionAct.ReverseInvoice, invoice)], plan.Options[2].Steps.Select(s => (s.Act, s.Id)));

        await desk.CarryOutAsync(ChainStage.Invoice, invoice, plan, CorrectionWay.Reverse);

        Assert.Equal((InvoiceState.Cancelled, 0m), ((await shop.InvoiceDetailAsync(invoice)).State, (await shop.InvoiceDetailAsync(invoice)).Open));
        Assert.Equal((OrderState.Confirmed, before), (await StateAsync(order), await desk.BooksAsync()));
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task What_is_paid_is_given_back_as_a_credit_of_the_customer()
    {
        var before = await desk.BooksAsync();
        var (order, item) = await desk.OrderAsync();
        await desk.DeliverAsync(order);
        var invoice = await desk.InvoiceAsync(order);
        await shop.PayAsync(invoice, 238);
        var plan = await desk.PlanAsync(ChainStage.Order, order);
        Assert.Equal([CorrectionWay.GiveBack, CorrectionWay.CallOff], plan.Options.Select(o => o.Way));
        Assert.Equal([CorrectionAct.CreditInFull, CorrectionAct.TakeDeliveryBack, CorrectionAct.CloseOrder], Acts(plan, CorrectionWay.GiveBack));

        var note = Assert.Single(await desk.CarryOutAsync(ChainStage.Order, order, plan));

        Assert.Equal((InvoiceState.Credited, -238m), ((await shop.InvoiceDetailAsync(invoice)).State, (await shop.InvoiceDetailAsync(note.Id)).Open));
        Assert.Equal((before.Revenue, before.Tax, before.Bank + 238, before.Owed - 238), await desk.BooksAsync());
        Assert.Equal((OrderState.Closed, (5m, 0m, 5m, 0m)), (await StateAsync(order), await desk.Depot.FiguresAsync(item)));
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task A_final_invoice_goes_before_the_down_payment_it_deducts()
    {
        foreach (var (way, acts, owed, tax) in new[]
        {
            // The tax on what was received in advance is owed until it is paid back (§ 17 (2) no. 2 UStG).
            (CorrectionWay.GiveBack, new[] { CorrectionAct.ReverseInvoice, CorrectionAct.CreditInFull, CorrectionAct.TakeDeliveryBack, CorrectionAct.CancelOrder }, -119m, 19m),
            (CorrectionWay.Reverse, [CorrectionAct.ReverseInvoice, CorrectionAct.CancelPayment, CorrectionAct.ReverseInvoice], 0m, 0m),
        })
        {
            var before = await desk.BooksAsync();
            var (order, item) = await desk.OrderAsync();
            var advance = await desk.AdvanceAsync(order);
            await shop.PayAsync(advance, 119);
            await desk.DeliverAsync(order);
            var final = await desk.InvoiceAsync(order);
            var plan = await desk.PlanAsync(ChainStage.Invoice, advance);
            Assert.Equal(acts, Acts(plan, way));
            Assert.Equal(final, plan.Options.Single(o => o.Way == way).Steps[0].Id);

            await desk.CarryOutAsync(ChainStage.Invoice, advance, plan, way);

            Assert.Equal(InvoiceState.Cancelled, (await shop.InvoiceDetailAsync(final)).State);
            Assert.Equal((before.Revenue, before.Tax + tax, before.Bank - owed, before.Owed + owed), await desk.BooksAsync());
            Assert.Equal(way == CorrectionWay.GiveBack ? (OrderState.Cancelled, 5m) : (OrderState.Confirmed, 3m), (await StateAsync(order), (await desk.Depot.FiguresAsync(item)).OnHand));
            Assert.Equal(0, (await shop.OrderDetailAsync(order)).DownPaymentNet);
        }

        await desk.BalancedAsync();
    }

    [Fact]
    public async Task Of_a_collective_invoice_one_order_is_called_off_and_the_other_is_billed_again()
    {
        var customer = await shop.CustomerAsync();
        var ((one, _), (other, _)) = (await desk.OrderAsync(customer), await desk.OrderAsync(customer));
        var invoice = await shop.OrdersAsync(s => s.CreateCollectiveInvoiceAsync(new() { OrderIds = [one, other] }));
        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
        var plan = await desk.PlanAsync(ChainStage.Order, one);
        Assert.Contains(CorrectionTexts.InvoiceAgain.With((await shop.OrderDetailAsync(other)).Number), plan.Options.Single(o => o.Way == CorrectionWay.CallOff).Steps[0].Notes);

        await desk.CarryOutAsync(ChainStage.Order, one, plan, CorrectionWay.CallOff);

        Assert.Equal((OrderState.Cancelled, OrderState.Confirmed, 2m), (await StateAsync(one), await StateAsync(other), (await shop.OrderDetailAsync(other)).Lines[0].Open));
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task What_was_paid_on_a_collective_invoice_is_not_given_back_for_one_of_its_orders()
    {
        var customer = await shop.CustomerAsync();
        var ((one, _), (other, _)) = (await desk.OrderAsync(customer), await desk.OrderAsync(customer));
        var invoice = await shop.OrdersAsync(s => s.CreateCollectiveInvoiceAsync(new() { OrderIds = [one, other] }));
        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
        await shop.PayAsync(invoice, (await shop.InvoiceDetailAsync(invoice)).Totals.Gross);
        Assert.DoesNotContain((await desk.PlanAsync(ChainStage.Order, one)).Options, o => o.Way == CorrectionWay.GiveBack && o.Allowed);
    }

    [Fact]
    public async Task What_is_credited_in_part_is_credited_as_to_the_rest_and_never_reversed()
    {
        var before = await desk.BooksAsync();
        var (order, _) = await desk.OrderAsync();
        var invoice = await desk.InvoiceAsync(order);
        var first = await shop.InvoicesAsync(s => s.CreditAsync(invoice, new() { Reason = "Nachlass" }));
        var form = (await shop.InvoiceDetailAsync(first)).Form;
        form.Lines[0].Quantity = -1;
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(first, form));
        await shop.InvoicesAsync(s => s.IssueAsync(first));
        Assert.Equal([CorrectionWay.Credit, CorrectionWay.GiveBack], (await desk.PlanAsync(ChainStage.Invoice, invoice)).Options.Select(o => o.Way));
        Assert.Equal(InvoiceTexts.ReversalStands, (await desk.PlanAsync(ChainStage.Invoice, first)).Refusal);
        Assert.DoesNotContain((await desk.PlanAsync(ChainStage.Order, order)).Options, o => o.Way == CorrectionWay.CallOff);

        await desk.TakeBackAsync(ChainStage.Order, order, CorrectionWay.GiveBack);

        Assert.Equal((InvoiceState.Credited, OrderState.Closed, before), ((await shop.InvoiceDetailAsync(invoice)).State, await StateAsync(order), await desk.BooksAsync()));
        Assert.Equal(InvoiceTexts.AllCredited, (await desk.PlanAsync(ChainStage.Invoice, invoice)).Refusal);
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task Goods_that_come_back_paid_bring_a_credit_note_to_be_finished()
    {
        var (order, item) = await desk.OrderAsync();
        var delivery = await desk.DeliverAsync(order);
        var invoice = await desk.InvoiceAsync(order);
        await shop.PayAsync(invoice, 238);
        var plan = await desk.PlanAsync(ChainStage.Delivery, delivery);
        Assert.Equal([CorrectionWay.CreditAndReturn, CorrectionWay.GiveBack, CorrectionWay.Return], plan.Options.Select(o => o.Way));

        var note = Assert.Single(await desk.CarryOutAsync(ChainStage.Delivery, delivery, plan));

        Assert.Equal((InvoiceState.Draft, InvoiceState.Paid), ((await shop.InvoiceDetailAsync(note.Id)).State, (await shop.InvoiceDetailAsync(invoice)).State));
        Assert.Equal((5m, 2m, 3m, 0m), await desk.Depot.FiguresAsync(item));
        Assert.Equal(OrderState.Confirmed, await StateAsync(order));

        // The draft would give back the same once more: it goes when all is given back at once.
        Assert.Equal([CorrectionAct.DeleteInvoice, CorrectionAct.CreditInFull, CorrectionAct.CloseOrder], Acts(await desk.PlanAsync(ChainStage.Invoice, invoice), CorrectionWay.GiveBack));
        await desk.TakeBackAsync(ChainStage.Invoice, invoice, CorrectionWay.GiveBack);
        await Assert.ThrowsAsync<NotFoundException>(() => shop.InvoiceDetailAsync(note.Id));
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task Who_comes_second_is_told_that_the_documents_changed_and_not_what_a_step_refuses()
    {
        var (order, _) = await desk.OrderAsync();
        var delivery = await desk.DeliverAsync(order);
        await shop.PayAsync(await desk.InvoiceAsync(order), 238);
        var plan = await desk.PlanAsync(ChainStage.Delivery, delivery);
        Assert.Equal([CorrectionAct.DraftCreditNote, CorrectionAct.TakeDeliveryBack], Acts(plan, CorrectionWay.CreditAndReturn));
        var invoices = await shop.QueryAsync<long>("select count(*) from invoices");
        await using var db = shop.Services.GetRequiredService<ErpDbFactory>().OpenForReading(shop.Tenant);
        await using var held = await db.Database.BeginTransactionAsync();
        // The plan was looked at again; its first step waits to write the credit note.
        await db.Database.ExecuteSqlAsync($"lock table invoices in share mode");
        var second = desk.CarryOutAsync(ChainStage.Delivery, delivery, plan);
        while (!await shop.QueryAsync<bool>("select exists (select 1 from pg_locks where not granted and relation = 'invoices'::regclass)")) await Task.Delay(20);
        await shop.DeliveriesAsync(s => s.CancelAsync(delivery, new() { Reason = "Schneller" }));
        await held.CommitAsync();

        await Assert.ThrowsAsync<ConflictException>(() => second);
        Assert.Equal(invoices, await shop.QueryAsync<long>("select count(*) from invoices"));
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task Drafts_of_an_order_go_with_it()
    {
        var (order, item) = await desk.OrderAsync();
        await desk.DeliverAsync(order, 1);
        var (invoice, delivery) = (await shop.OrdersAsync(s => s.CreateInvoiceAsync(order)), await shop.DeliveriesAsync(s => s.CreateAsync(order)));
        Assert.Equal(
            [CorrectionAct.DeleteInvoice, CorrectionAct.DeleteDelivery, CorrectionAct.TakeDeliveryBack, CorrectionAct.CancelOrder],
            Acts(await desk.PlanAsync(ChainStage.Order, order), CorrectionWay.CallOff));
        Assert.Equal(CorrectionTexts.IsDraft, (await desk.PlanAsync(ChainStage.Invoice, invoice)).Refusal);

        await desk.TakeBackAsync(ChainStage.Order, order, CorrectionWay.CallOff);

        await Assert.ThrowsAsync<NotFoundException>(() => shop.InvoiceDetailAsync(invoice));
        await Assert.ThrowsAsync<NotFoundException>(() => shop.DeliveryDetailAsync(delivery));
        Assert.Equal((OrderState.Cancelled, (5m, 0m, 5m, 0m)), (await StateAsync(order), await desk.Depot.FiguresAsync(item)));
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task A_quote_is_declined_while_it_is_out_and_taken_back_by_its_order_once_accepted()
    {
        var quote = await shop.SentQuoteAsync(shop.QuoteForm(await shop.CustomerAsync(), await shop.ServiceAsync(100)));
        Assert.Equal([CorrectionWay.Decline, CorrectionWay.Revise], (await desk.PlanAsync(ChainStage.Quote, quote)).Options.Select(o => o.Way));
        var order = await shop.QuotesAsync(s => s.AcceptAsync(quote, new()));
        Assert.Equal([CorrectionAct.DeleteOrder], Acts(await desk.PlanAsync(ChainStage.Quote, quote), CorrectionWay.CallOff));
        await shop.OrdersAsync(s => s.ConfirmAsync(order));

        await desk.TakeBackAsync(ChainStage.Quote, quote);

        Assert.Equal((OrderState.Cancelled, QuoteState.Accepted), (await StateAsync(order), (await shop.QuoteDetailAsync(quote)).State));
        Assert.NotNull((await desk.PlanAsync(ChainStage.Quote, quote)).Refusal);
    }

    static IEnumerable<CorrectionAct> Acts(CorrectionPlan plan, CorrectionWay way) => plan.Options.Single(o => o.Way == way).Steps.Select(s => s.Act);

    async Task<OrderState> StateAsync(Guid order) => (await shop.OrderDetailAsync(order)).State;

    Task<long> CommitsAsync() => shop.QueryAsync<long>("select count(*) from commits");

    Task<string> LastCommandAsync() => shop.QueryAsync<string>("select command from commits order by at desc, id desc limit 1");
}
