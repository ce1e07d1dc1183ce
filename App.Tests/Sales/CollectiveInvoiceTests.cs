using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;

namespace Erp.Tests.Sales;

/// <summary>Orders and invoices in any number: ordered is always invoiced plus open.</summary>
public sealed class CollectiveInvoiceTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Several_orders_of_a_customer_share_an_invoice_under_a_heading_each()
    {
        var (customer, item) = (await shop.CustomerAsync(), await shop.ServiceAsync(100));
        var early = await OrderAsync(customer, item, form => (form.DeliveryDate, form.Freight) = (shop.Today.AddDays(-5), 7));
        var late = await OrderAsync(customer, item, form => (form.CustomerReference, form.Freight) = ("4711", 3));

        var id = await TogetherAsync(early, late);

        var invoice = await shop.InvoiceDetailAsync(id);
        Assert.Equal((410m, 10m), (invoice.Totals.Net, invoice.Totals.Charges));
        Assert.Equal([early, late], invoice.Orders.Select(o => o.Id));
        Assert.Equal([LineKind.Text, LineKind.Item, LineKind.Text, LineKind.Item], invoice.Lines.Select(l => l.Kind));
        Assert.Contains("4711", invoice.Lines[2].Text, StringComparison.Ordinal);
        // Both left today, whatever was wished for.
        Assert.Equal((shop.Today, null), (invoice.Form.DeliveryDate, invoice.Form.DeliveryUntil));
        await shop.InvoicesAsync(s => s.IssueAsync(id));
        Assert.Equal([OrderState.Closed, OrderState.Closed], [(await shop.OrderDetailAsync(early)).State, (await shop.OrderDetailAsync(late)).State]);
        Assert.Equal(id, Assert.Single((await shop.OrderDetailAsync(late)).Invoices).Id);

        await shop.InvoicesAsync(s => s.CancelAsync(id, new() { Reason = "Falsch" }));
        foreach (var order in new[] { early, late })
        {
            var detail = await shop.OrderDetailAsync(order);
            Assert.Equal((OrderState.Confirmed, 2m, 2), (detail.State, detail.Lines[0].Open, detail.Invoices.Count));
        }
    }

    [Fact]
    public async Task Orders_that_do_not_fit_together_are_refused()
    {
        var (customer, item) = (await shop.CustomerAsync(), await shop.ServiceAsync(100));
        var one = await OrderAsync(customer, item);
        var strange = await OrderAsync(await shop.CustomerAsync("Andere GmbH"), item);
        var cheaper = await OrderAsync(customer, item, form => form.DiscountPercent = 5);
        Assert.Equal(OrderTexts.OtherCustomer, (await RefusedAsync(() => TogetherAsync(one, strange))).Says.Text);
        Assert.Equal(OrderTexts.OtherTerms, (await RefusedAsync(() => TogetherAsync(one, cheaper))).Says.Text);
        await Assert.ThrowsAsync<NotFoundException>(() => TogetherAsync(one, Guid.CreateVersion7()));
        await Assert.ThrowsAsync<InvalidInputException>(() => TogetherAsync());
        Assert.Equal(2m, (await shop.OrderDetailAsync(one)).Lines[0].Open);
    }

    [Fact]
    public async Task An_order_stays_open_until_the_last_part_is_issued()
    {
        var order = await OrderAsync(await shop.CustomerAsync(), await shop.ServiceAsync(100));
        var first = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await QuantityAsync(first, 0.5m);
        var second = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        Assert.Equal((50m, 150m), ((await shop.InvoiceDetailAsync(first)).Totals.Net, (await shop.InvoiceDetailAsync(second)).Totals.Net));

        await shop.InvoicesAsync(s => s.IssueAsync(second));
        Assert.Equal(OrderState.Confirmed, (await shop.OrderDetailAsync(order)).State);
        await shop.InvoicesAsync(s => s.IssueAsync(first));
        Assert.Equal(OrderState.Closed, (await shop.OrderDetailAsync(order)).State);
    }

    [Fact]
    public async Task An_order_that_is_invoiced_first_closes_with_its_delivery()
    {
        var form = shop.OrderForm(await shop.CustomerAsync());
        form.Lines = [new() { Text = "Ware", UnitCode = "Stk", Quantity = 2, UnitPrice = 100 }];
        var order = await shop.ConfirmedOrderAsync(form);
        await shop.InvoicesAsync(async s => await s.IssueAsync(await shop.OrdersAsync(o => o.CreateInvoiceAsync(order))));
        Assert.Equal(OrderState.Confirmed, (await shop.OrderDetailAsync(order)).State);
        await shop.DeliverAsync(order);
        Assert.Equal(OrderState.Closed, (await shop.OrderDetailAsync(order)).State);
    }

    [Fact]
    public async Task A_replaced_invoice_is_reversed_and_its_draft_bills_the_same_lines()
    {
        var order = await OrderAsync(await shop.CustomerAsync(), await shop.ServiceAsync(100));
        var wrong = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await shop.InvoicesAsync(s => s.IssueAsync(wrong));

        var anew = await shop.InvoicesAsync(s => s.ReplaceAsync(wrong, new() { Reason = "Falsche Anschrift" }));

        Assert.Equal(InvoiceState.Cancelled, (await shop.InvoiceDetailAsync(wrong)).State);
        var draft = await shop.InvoiceDetailAsync(anew);
        Assert.Equal((InvoiceState.Draft, 200m, order), (draft.State, draft.Totals.Net, Assert.Single(draft.Orders).Id));
        var detail = await shop.OrderDetailAsync(order);
        Assert.Equal((OrderState.Confirmed, 0m, 3), (detail.State, detail.Lines[0].Open, detail.Invoices.Count));
        await shop.InvoicesAsync(s => s.IssueAsync(anew));
        Assert.Equal(OrderState.Closed, (await shop.OrderDetailAsync(order)).State);
    }

    Task<Guid> TogetherAsync(params Guid[] orders) => shop.OrdersAsync(s => s.CreateCollectiveInvoiceAsync(new() { OrderIds = [.. orders] }));

    /// <summary>An order of two, delivered.</summary>
    async Task<Guid> OrderAsync(Guid customer, Guid item, Action<OrderForm>? but = null)
    {
        var form = shop.OrderForm(customer, item);
        but?.Invoke(form);
        var id = await shop.ConfirmedOrderAsync(form);
        await shop.DeliverAsync(id);
        return id;
    }

    async Task QuantityAsync(Guid invoice, decimal quantity)
    {
        var form = (await shop.InvoiceDetailAsync(invoice)).Form;
        form.Lines[0].Quantity = quantity;
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(invoice, form));
    }

    static Task<BusinessRuleException> RefusedAsync(Func<Task> act) => Assert.ThrowsAsync<BusinessRuleException>(act);
}
