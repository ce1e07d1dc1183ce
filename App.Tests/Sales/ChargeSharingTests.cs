using Erp.Catalog.Contracts;
using Erp.Sales.Invoices;

namespace Erp.Tests.Sales;

/// <summary>The charge on an order goes with its invoices by the value they bill, and back with their credit notes, to the cent.</summary>
public sealed class ChargeSharingTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Each_invoice_takes_its_share_and_the_one_that_bills_the_rest_what_is_left()
    {
        var order = await OrderAsync(quantity: 3, charge: 10);
        var invoices = new[] { await InvoiceAsync(order, 1), await InvoiceAsync(order, 1), await InvoiceAsync(order) };
        Assert.Equal([3.33m, 3.33m, 3.34m], await ChargesAsync(invoices));
    }

    [Fact]
    public async Task Freight_is_taxed_like_all_of_the_order_whatever_is_invoiced_first()
    {
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(100), await shop.ItemAsync(100, i => (i.Kind, i.TaxClass) = (ItemKind.Service, TaxClass.Reduced)));
        form.ChargeAmount = 20;
        var order = await shop.ConfirmedOrderAsync(form);
        var first = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await ChangeAsync(first, f => f.Lines.RemoveAt(0));
        var second = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        Assert.Equal([10m, 10m], await ChargesAsync(first, second));
        Assert.Equal((await shop.OrderDetailAsync(order)).Totals.Tax, (await shop.InvoiceDetailAsync(first)).Totals.Tax + (await shop.InvoiceDetailAsync(second)).Totals.Tax);
    }

    [Fact]
    public async Task A_typed_charge_stays_and_the_rest_takes_what_is_left_of_the_order()
    {
        var order = await OrderAsync(quantity: 4, charge: 10);
        var first = await InvoiceAsync(order, 1);
        await ChangeAsync(first, f => f.ChargeAmount = 10);
        await ChangeAsync(first, f => f.Lines[0].Quantity = 2);
        var second = await InvoiceAsync(order);
        Assert.Equal([10m, 0m], await ChargesAsync(first, second));

        // Typed back to the share, it follows again.
        await shop.InvoicesAsync(s => s.DeleteDraftAsync(second));
        await ChangeAsync(first, f => f.ChargeAmount = 5);
        await ChangeAsync(first, f => f.Lines[0].Quantity = 1);
        Assert.Equal([2.5m], await ChargesAsync(first));
    }

    [Fact]
    public async Task What_a_cancelled_invoice_charged_is_charged_again()
    {
        var order = await OrderAsync(quantity: 4, charge: 10);
        var (first, second) = (await InvoiceAsync(order, 1), await InvoiceAsync(order));
        foreach (var id in new[] { first, second }) await shop.InvoicesAsync(s => s.IssueAsync(id));
        await shop.InvoicesAsync(s => s.CancelAsync(first, new() { Reason = "Falsch" }));
        Assert.Equal([2.5m], await ChargesAsync(await InvoiceAsync(order)));
    }

    [Fact]
    public async Task Orders_billed_together_bring_what_is_open_of_each()
    {
        var customer = await shop.CustomerAsync();
        var (early, late) = (await OrderAsync(2, 10, customer), await OrderAsync(2, 3, customer));
        var part = await InvoiceAsync(early, 1);
        var together = await shop.OrdersAsync(s => s.CreateCollectiveInvoiceAsync(new() { OrderIds = [early, late] }));
        Assert.Equal([5m, 8m], await ChargesAsync(part, together));
        await shop.InvoicesAsync(s => s.DeleteDraftAsync(together));
        Assert.Equal([5m, 3m], await ChargesAsync(await InvoiceAsync(early), await InvoiceAsync(late)));
    }

    [Fact]
    public async Task A_credit_note_gives_its_share_back_and_the_last_one_the_rest()
    {
        var invoice = await InvoiceAsync(await OrderAsync(quantity: 3, charge: 10));
        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
        var notes = new List<Guid>();
        foreach (var quantity in new decimal?[] { -1, -1, null })
        {
            notes.Add(await shop.InvoicesAsync(s => s.CreditAsync(invoice, new() { Reason = "Zurück" })));
            if (quantity is { } part) await ChangeAsync(notes[^1], f => f.Lines[0].Quantity = part);
            await shop.InvoicesAsync(s => s.IssueAsync(notes[^1]));
        }

        Assert.Equal([-3.33m, -3.33m, -3.34m], await ChargesAsync([.. notes]));
        Assert.Equal(InvoiceState.Credited, (await shop.InvoiceDetailAsync(invoice)).State);
    }

    async Task<Guid> OrderAsync(decimal quantity, decimal charge, Guid? customer = null)
    {
        var form = shop.OrderForm(customer ?? await shop.CustomerAsync(), await shop.ServiceAsync(100));
        (form.Lines[0].Quantity, form.ChargeAmount) = (quantity, charge);
        return await shop.ConfirmedOrderAsync(form);
    }

    /// <summary>A draft of so much of the only line, or of all that is left.</summary>
    async Task<Guid> InvoiceAsync(Guid order, decimal? quantity = null)
    {
        var id = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        if (quantity is { } part) await ChangeAsync(id, f => f.Lines[0].Quantity = part);
        return id;
    }

    async Task ChangeAsync(Guid id, Action<InvoiceForm> change)
    {
        var form = (await shop.InvoiceDetailAsync(id)).Form;
        change(form);
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(id, form));
    }

    async Task<decimal[]> ChargesAsync(params Guid[] invoices)
    {
        var charges = new List<decimal>();
        foreach (var id in invoices) charges.Add((await shop.InvoiceDetailAsync(id)).Form.ChargeAmount);
        return [.. charges];
    }
}
