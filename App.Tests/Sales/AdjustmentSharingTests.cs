using Erp.Catalog.Contracts;
using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;

namespace Erp.Tests.Sales;

/// <summary>Discounts and charges of an order go with its invoices, on the whole by value, on a line by quantity, and back with their credit notes, to the cent.</summary>
public sealed class AdjustmentSharingTests(Shop shop) : IClassFixture<Shop>
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
        form.Freight = 20;
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
        await ChangeAsync(first, f => f.Freight = 10);
        await ChangeAsync(first, f => f.Lines[0].Quantity = 2);
        var second = await InvoiceAsync(order);
        Assert.Equal([10m, 0m], await ChargesAsync(first, second));

        // Typed back to the share, it follows again.
        await shop.InvoicesAsync(s => s.DeleteDraftAsync(second));
        await ChangeAsync(first, f => f.Freight = 5);
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

    [Fact]
    public async Task Discounts_and_several_charges_go_by_value_each_under_its_tax_and_the_last_part_bills_the_rest()
    {
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(100));
        form.Lines[0].Quantity = 3;
        form.DiscountPercent = 1;
        form.Adjustments =
        [
            new() { Kind = AdjustmentKind.Discount, Text = "Messerabatt", Amount = 20 }, new() { Amount = 10 },
            new() { Text = "Expresszuschlag", Amount = 5, TaxCodeId = await shop.QueryAsync<Guid>("select id from tax_codes where code = 'S7'") },
        ];
        var order = await shop.ConfirmedOrderAsync(form);
        var ordered = (await shop.OrderDetailAsync(order)).Totals;
        // 300.00 less 3.00 and 20.00, with 10.00 at 19 %, and 5.00 at 7 %.
        Assert.Equal([(19m, 287m), (7m, 5m)], ordered.Groups.Select(g => (g.Rate, g.Base)));

        var invoices = new[] { await InvoiceAsync(order, 1), await InvoiceAsync(order, 1), await InvoiceAsync(order) };
        Assert.Equal([(-6.67m, 3.33m, 1.67m), (-6.67m, 3.33m, 1.67m), (-6.66m, 3.34m, 1.66m)], await Task.WhenAll(invoices.Select(async id =>
        {
            var parts = (await shop.InvoiceDetailAsync(id)).Form.Adjustments;
            return (-parts[0].Amount, parts[1].Amount, parts[2].Amount);
        })));
        var totals = await Task.WhenAll(invoices.Select(async id => (await shop.InvoiceDetailAsync(id)).Totals));
        Assert.Equal(ordered.Net, totals.Sum(t => t.Net));

        await shop.InvoicesAsync(s => s.IssueAsync(invoices[0]));
        var note = await shop.InvoicesAsync(s => s.CreditAsync(invoices[0], new() { Reason = "Zurück" }));
        var part = (await shop.InvoiceDetailAsync(note)).Form;
        part.Adjustments[0].Amount = 0;
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => shop.InvoicesAsync(s => s.ChangeDraftAsync(note, part)));
        Assert.Equal(InvoiceTexts.DiscountShare, refused.Says.Text);
        await shop.InvoicesAsync(s => s.IssueAsync(note));
        var credited = await shop.InvoiceDetailAsync(invoices[0]);
        Assert.Equal((InvoiceState.Credited, credited.Totals.Gross), (credited.State, credited.Credited));
    }

    [Fact]
    public async Task Discount_and_charge_of_a_line_go_by_quantity_and_the_last_part_takes_what_is_left()
    {
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(100));
        (form.Lines[0].Quantity, form.Lines[0].DiscountAmount, form.Lines[0].ChargeAmount, form.Lines[0].DiscountText) = (3, 10, 0.05m, "B-Ware");
        var order = await shop.ConfirmedOrderAsync(form);
        Assert.Equal(290.05m, (await shop.OrderDetailAsync(order)).Totals.Net);
        var first = await InvoiceAsync(order, 1);
        var typed = await InvoiceAsync(order, 1);
        await ChangeAsync(typed, f => f.Lines[0].DiscountAmount = 5);
        var rest = await InvoiceAsync(order);
        Assert.Equal([(3.33m, 0.02m), (5m, 0.02m), (1.67m, 0.01m)], await AmountsAsync(first, typed, rest));

        // Deleted, its share is open again; typed anew, the quantity brings its share anew.
        await shop.InvoicesAsync(s => s.DeleteDraftAsync(rest));
        await ChangeAsync(typed, f => f.Lines[0].Quantity = 2);
        Assert.Equal([(6.67m, 0.03m)], await AmountsAsync(typed));

        await shop.InvoicesAsync(s => s.IssueAsync(typed));
        var billed = await shop.InvoiceDetailAsync(typed);
        Assert.Equal(193.36m, billed.Lines[0].Net);
        foreach (var quantity in new decimal?[] { -1, null })
        {
            var note = await shop.InvoicesAsync(s => s.CreditAsync(typed, new() { Reason = "Zurück" }));
            if (quantity is { } part) await ChangeAsync(note, f => f.Lines[0].Quantity = part);
            Assert.Equal(-96.68m, (await shop.InvoiceDetailAsync(note)).Lines.Sum(l => l.Net));
            await shop.InvoicesAsync(s => s.IssueAsync(note));
        }

        Assert.Equal(InvoiceState.Credited, (await shop.InvoiceDetailAsync(typed)).State);
    }

    [Fact]
    public async Task A_discount_takes_off_no_more_than_there_is()
    {
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(100));
        form.Lines[0].DiscountAmount = 200.01m;
        Assert.Equal("Lines[0].DiscountAmount", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => shop.OrderAsync(form))).Errors).Field);
        form.Lines[0].DiscountAmount = 0;
        form.Adjustments.Add(new() { Kind = AdjustmentKind.Discount, Amount = 200.01m });
        var id = await shop.OrderAsync(form);
        Assert.Equal(AdjustmentTexts.DiscountTooHigh, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.OrdersAsync(s => s.ConfirmAsync(id)))).Says.Text);
    }

    async Task<(decimal, decimal)[]> AmountsAsync(params Guid[] invoices)
    {
        var amounts = new List<(decimal, decimal)>();
        foreach (var id in invoices) amounts.Add((await shop.InvoiceDetailAsync(id)).Form.Lines[0] is var line ? (line.DiscountAmount, line.ChargeAmount) : default);
        return [.. amounts];
    }

    async Task<Guid> OrderAsync(decimal quantity, decimal charge, Guid? customer = null)
    {
        var form = shop.OrderForm(customer ?? await shop.CustomerAsync(), await shop.ServiceAsync(100));
        (form.Lines[0].Quantity, form.Freight) = (quantity, charge);
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
        foreach (var id in invoices) charges.Add((await shop.InvoiceDetailAsync(id)).Totals.Charges);
        return [.. charges];
    }
}
