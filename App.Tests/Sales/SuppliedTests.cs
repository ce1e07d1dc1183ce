using Erp.Inventory.Warehouses;
using Erp.Parties;
using Erp.Parties.PaymentTerms;
using Erp.Platform.Records;
using Erp.Platform.Records.Steps;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Tests.Inventory;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What left is billed, and as it was agreed; what did not leave only when somebody wants it so.</summary>
public sealed class SuppliedTests(Shop shop) : IClassFixture<Shop>
{
    readonly Depot depot = new(shop);

    [Fact]
    public async Task An_order_being_delivered_is_invoiced_as_far_as_it_left_and_the_rest_by_choice()
    {
        var order = await OrderAsync(await shop.CustomerAsync(), goods: 10);
        Assert.Equal([10m, 2m], await ProposedAsync(order));
        await DeliverAsync(order, 6);
        Assert.True(await shop.OrderDetailAsync(order) is { HoldsBack: true, HasSupplied: true });

        var first = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        Assert.Equal([6m, 2m], await QuantitiesAsync(first));
        Assert.Empty((await shop.InvoicesAsync(s => s.PreviewIssueAsync(first))).Warnings);
        await shop.InvoicesAsync(s => s.IssueAsync(first));
        Assert.True(await shop.OrderDetailAsync(order) is { HoldsBack: true, HasSupplied: false });
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => shop.OrdersAsync(s => s.CreateInvoiceAsync(order)));
        Assert.Equal(OrderTexts.NothingSuppliedToInvoice, refused.Says.Text);

        var rest = await shop.OrdersAsync(s => s.CreateCollectiveInvoiceAsync(new() { OrderIds = [order], Ahead = true }));
        Assert.Equal([4m], await QuantitiesAsync(rest));
        var warning = Assert.Single((await shop.InvoicesAsync(s => s.PreviewIssueAsync(rest))).Warnings);
        Assert.Equal(InvoiceTexts.BilledAhead, warning.Says.Text);
        Assert.Equal((InvoiceTexts.AheadLine, 4m), Assert.Single(warning.Details) is var detail ? (detail.Text, detail.Args[1]) : default);
        await shop.InvoicesAsync(s => s.IssueAsync(rest));
        await DeliverAsync(order, 4);
        Assert.Equal(OrderState.Closed, (await shop.OrderDetailAsync(order)).State);
    }

    [Fact]
    public async Task What_left_with_deliveries_is_invoiced_by_itself_with_its_days_and_once()
    {
        var order = await OrderAsync(await shop.CustomerAsync(), goods: 10);
        await DeliverAsync(order, 6);
        await DeliverAsync(order, 3);
        var left = (await shop.OrderDetailAsync(order)).Deliveries.Select(d => d.Id).ToList();
        var open = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        Assert.Equal(DeliveryTexts.NothingLeftWith, (await RefusedAsync(open)).Says.Text);

        // The hours are no part of the delivery, and the other four pieces left with another one or not at all.
        var first = await InvoiceAsync(left[0]);
        Assert.Equal([6m], await QuantitiesAsync(first));
        Assert.Equal(shop.Today, (await shop.InvoiceDetailAsync(first)).Form.DeliveryDate);
        Assert.True((await shop.DeliveryDetailAsync(left[1])).ToInvoice);
        Assert.Equal([3m], await QuantitiesAsync(await InvoiceAsync([.. left])));
        Assert.False((await shop.DeliveryDetailAsync(left[1])).ToInvoice);
        Assert.Equal(DeliveryTexts.AllInvoiced, (await RefusedAsync(left[1])).Says.Text);

        Task<Guid> InvoiceAsync(params Guid[] deliveries) => shop.OrdersAsync(s => s.InvoiceDeliveriesAsync(new() { DeliveryIds = [.. deliveries] }));

        Task<BusinessRuleException> RefusedAsync(Guid delivery) => Assert.ThrowsAsync<BusinessRuleException>(() => InvoiceAsync(delivery));
    }

    [Fact]
    public async Task Of_deliveries_selected_in_the_list_each_customer_gets_one_invoice()
    {
        var (one, other, billed) = (await shop.CustomerAsync("Eins GmbH"), await shop.CustomerAsync("Zwei GmbH"), await shop.CustomerAsync("Drei GmbH"));
        var deliveries = new List<Guid>();
        foreach (var (customer, goods) in new[] { (one, 3), (other, 4), (one, 5), (billed, 6) })
        {
            var order = await OrderAsync(customer, goods);
            await DeliverAsync(order, goods);
            deliveries.Add((await shop.OrderDetailAsync(order)).Deliveries.Single().Id);
        }

        await shop.OrdersAsync(s => s.InvoiceDeliveriesAsync(new() { DeliveryIds = [deliveries[3]] }));
        var draft = await shop.DeliveriesAsync(async s => await s.CreateAsync(await OrderAsync(one, goods: 1)));
        Assert.Equal(deliveries[..3], await ToInvoiceAsync());
        var report = await shop.AsSystemAsync(
            p => p.GetRequiredService<ListStepService>().RunAsync(DeliveryList.Description, SalesCommands.InvoiceOrder.Name, [.. deliveries.Append(draft).Select(id => new StepRow(id))]));

        // What is refused of one customer, or does not fit, keeps nothing of the others back.
        Assert.Equal((3, 0), (report.Done, report.Left));
        Assert.Equal([(draft, DeliveryTexts.NothingLeftWith), (deliveries[3], DeliveryTexts.AllInvoiced)], report.Refused.Select(r => (r.Id, r.Says.Text)));
        // Two orders on one invoice stand below a heading each.
        Assert.Equal([(one, 4), (other, 1)], await InvoicesAsync());
        Assert.Empty(await ToInvoiceAsync());
        await shop.AsSystemAsync(p => p.GetRequiredService<ListStepService>().UndoAsync(DeliveryList.Description, report));
        Assert.Empty(await InvoicesAsync());

        async Task<List<Guid>> ToInvoiceAsync()
        {
            await using var db = shop.Services.GetRequiredService<ErpDbFactory>().OpenForReading(shop.Tenant);
            return await DeliveryQueries.Rows(db).Where(d => d.ToInvoice && (deliveries.Contains(d.Id) || d.Id == draft)).OrderBy(d => d.Id).Select(d => d.Id).ToListAsync();
        }

        async Task<List<(Guid, int)>> InvoicesAsync()
        {
            var found = new List<(Guid, int)>();
            foreach (var customer in new[] { one, other })
                foreach (var id in await shop.QueryAsync<Guid[]>($"select coalesce(array_agg(id), '{{}}') from invoices where customer_id = '{customer}'"))
                    found.Add((customer, (await shop.InvoiceDetailAsync(id)).Lines.Count));
            return found;
        }
    }

    [Fact]
    public async Task Goods_of_an_order_that_nobody_delivers_are_billed_with_a_warning()
    {
        var order = await OrderAsync(await shop.CustomerAsync(), goods: 3);
        var invoice = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        Assert.Equal(3m, Assert.Single(Assert.Single((await shop.InvoicesAsync(s => s.PreviewIssueAsync(invoice))).Warnings).Details).Args[1]);
        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
    }

    [Fact]
    public async Task Nothing_leaves_for_a_blocked_customer_and_what_left_is_billed()
    {
        var customer = await shop.CustomerAsync();
        var order = await OrderAsync(customer, goods: 2);
        await DeliverAsync(order, 1);
        var next = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        await shop.AsSystemAsync(async p =>
        {
            var form = (await p.GetRequiredService<PartyQueries>().DetailAsync(customer)).Form;
            form.Blocked = true;
            await p.GetRequiredService<PartyService>().ChangeAsync(customer, form);
        });

        await BlockedAsync(() => shop.DeliveriesAsync(s => s.PostAsync(next)));
        await shop.InvoicesAsync(async s => await s.IssueAsync(await shop.OrdersAsync(o => o.CreateInvoiceAsync(order))));
        var ahead = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order, ahead: true));
        await BlockedAsync(() => shop.InvoicesAsync(s => s.IssueAsync(ahead)));

        static async Task BlockedAsync(Func<Task> act) => Assert.Equal(DocumentTexts.CustomerBlocked, (await Assert.ThrowsAsync<BusinessRuleException>(act)).Says.Text);
    }

    [Fact]
    public async Task Two_who_prepare_a_delivery_at_once_prepare_it_once()
    {
        var order = await OrderAsync(await shop.CustomerAsync(), goods: 2);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            try
            {
                await shop.DeliveriesAsync(s => s.CreateAsync(order));
                return true;
            }
            catch (BusinessRuleException refused) when (refused.Says.Text == DeliveryTexts.AllPrepared)
            {
                return false;
            }
        }));

        Assert.Single(answers, made => made);
        Assert.Single((await shop.OrderDetailAsync(order)).Deliveries);
    }

    [Fact]
    public async Task A_delivery_is_moved_to_no_warehouse_that_is_out_of_use()
    {
        var order = await OrderAsync(await shop.CustomerAsync(), goods: 2);
        await depot.BinsAsync("ALT", "1");
        var old = await shop.QueryAsync<Guid>("select id from warehouses where code = 'ALT'");
        var stays = await OrderAsync(await shop.CustomerAsync(), goods: 1);
        var (delivery, there) = (await shop.DeliveriesAsync(s => s.CreateAsync(order)), await shop.DeliveriesAsync(s => s.CreateAsync(stays)));
        await SetAsync(there, old);
        await shop.AsSystemAsync(async p =>
        {
            var form = await p.GetRequiredService<WarehouseQueries>().FormAsync(old);
            form.Active = false;
            await p.GetRequiredService<WarehouseService>().ChangeAsync(old, form);
        });

        Assert.Equal("WarehouseId", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => SetAsync(delivery, old))).Errors).Field);
        await SetAsync(there, old);

        async Task SetAsync(Guid id, Guid warehouse)
        {
            var form = (await shop.DeliveryDetailAsync(id)).Form;
            form.WarehouseId = warehouse;
            await shop.DeliveriesAsync(s => s.ChangeDraftAsync(id, form));
        }
    }

    [Fact]
    public async Task Terms_of_payment_stay_as_ordered_until_others_are_chosen()
    {
        var (agreed, other) = (await TermAsync("30S", 30, 2), await TermAsync("60", 60, null));
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(100));
        form.PaymentTermId = agreed;
        var order = await shop.ConfirmedOrderAsync(form);
        await shop.AsSystemAsync(async p =>
        {
            var records = p.GetRequiredService<RecordService>();
            var (changed, _) = await records.FormAsync(PaymentTermRecords.Type, agreed);
            (changed.DaysNet, changed.DiscountDays, changed.DiscountPercent) = (14, null, null);
            await records.ChangeAsync(PaymentTermRecords.Type, agreed, changed);
        });

        var down = await shop.AsSystemAsync(p => p.GetRequiredService<DownPaymentService>().CreateAsync(order, new() { Percent = 30 }));
        await KeepAsync(down, agreed);
        Assert.Equal((30, null), await TermsAsync(down));
        var invoice = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        Assert.Equal((30, 2m), await TermsAsync(invoice));
        await KeepAsync(invoice, agreed);
        Assert.Equal((30, 2m), await TermsAsync(invoice));
        await KeepAsync(invoice, other);
        Assert.Equal((60, null), await TermsAsync(invoice));

        Task<Guid> TermAsync(string code, int days, decimal? discount) => shop.AsSystemAsync(p => p.GetRequiredService<RecordService>().CreateAsync(
            PaymentTermRecords.Type, new() { Code = code, NameDe = code, NameEn = code, DaysNet = days, DiscountDays = discount is null ? null : 10, DiscountPercent = discount }));

        async Task<(int, decimal?)> TermsAsync(Guid id) => (await shop.InvoiceDetailAsync(id)).Terms is var terms ? (terms.DaysNet, terms.DiscountPercent) : default;

        async Task KeepAsync(Guid id, Guid term)
        {
            var draft = (await shop.InvoiceDetailAsync(id)).Form;
            draft.PaymentTermId = term;
            await shop.InvoicesAsync(s => s.ChangeDraftAsync(id, draft));
        }
    }

    /// <summary>A confirmed order of goods that are there, and of two hours.</summary>
    async Task<Guid> OrderAsync(Guid customer, decimal goods)
    {
        var item = await shop.ItemAsync(10);
        await depot.ReceiveAsync(item, goods);
        var form = shop.OrderForm(customer, item, await shop.ServiceAsync(80));
        form.Lines[0].Quantity = goods;
        return await shop.ConfirmedOrderAsync(form);
    }

    /// <summary>So much of the goods leaves.</summary>
    async Task DeliverAsync(Guid order, decimal quantity)
    {
        var id = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        var form = (await shop.DeliveryDetailAsync(id)).Form;
        (form.Lines[0].Quantity, form.Lines[1].Quantity) = (quantity, 0);
        await shop.DeliveriesAsync(s => s.ChangeDraftAsync(id, form));
        await shop.DeliveriesAsync(s => s.PostAsync(id));
    }

    async Task<IEnumerable<decimal>> ProposedAsync(Guid order)
    {
        var draft = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        var proposed = await QuantitiesAsync(draft);
        await shop.InvoicesAsync(s => s.DeleteDraftAsync(draft));
        return proposed;
    }

    async Task<IEnumerable<decimal>> QuantitiesAsync(Guid invoice) => (await shop.InvoiceDetailAsync(invoice)).Lines.Select(l => l.Quantity);
}
