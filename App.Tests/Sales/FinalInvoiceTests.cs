using System.Globalization;
using Erp.Platform.Work;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What was asked for in advance waits for the invoice of the rest: nothing may come in between that leaves it too little, or nothing at all.</summary>
public sealed class FinalInvoiceTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Only_the_invoice_that_bills_the_rest_deducts()
    {
        var order = await OrderAsync(100);
        await DownAsync(order, percent: 30);
        var part = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await SetAsync(part, 1);
        Assert.Empty((await shop.InvoiceDetailAsync(part)).Deductions);
        await shop.InvoicesAsync(s => s.IssueAsync(part));
        Assert.Equal(47.60m, (await shop.InvoiceDetailAsync(await FinalAsync(order))).Open);
    }

    [Fact]
    public async Task A_part_that_leaves_less_than_was_asked_for_in_advance_is_not_billed()
    {
        var order = await OrderAsync(100);
        await shop.PayAsync(await DownAsync(order, percent: 60), 142.80m);
        var part = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => SetAsync(part, 0.801m));
        Assert.Equal((InvoiceTexts.LessThanAdvanced, "Lines"), (refused.Says.Text, refused.Field));
        Assert.All(["119,90", "120,00"], figure => Assert.Contains(figure, refused.Says.In(CultureInfo.GetCultureInfo("de")), StringComparison.Ordinal));
        await SetAsync(part, 0.8m);

        // The rest is drafted beside it: issued first it would deduct nothing, and leave too little to the other.
        var rest = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        Assert.Equal(InvoiceTexts.LessThanAdvanced, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.InvoicesAsync(s => s.IssueAsync(rest)))).Says.Text);
        await shop.InvoicesAsync(s => s.IssueAsync(part));
        await shop.InvoicesAsync(s => s.IssueAsync(rest));
        Assert.Equal((95.20m, 0m), ((await shop.InvoiceDetailAsync(part)).Totals.Due, (await shop.InvoiceDetailAsync(rest)).Totals.Due));
    }

    [Fact]
    public async Task An_order_is_not_closed_over_a_down_payment_that_no_final_invoice_deducts()
    {
        var order = await OrderAsync(100);
        var down = await DownAsync(order, percent: 50);
        var part = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await SetAsync(part, 1);
        await shop.InvoicesAsync(s => s.IssueAsync(part));
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => shop.OrdersAsync(s => s.CloseAsync(order)));
        Assert.Equal((OrderTexts.CloseDownPaid, OrderState.Confirmed), (refused.Says.Text, (await shop.OrderDetailAsync(order)).State));

        await shop.InvoicesAsync(s => s.CancelAsync(down, new() { Reason = "x" }));
        await shop.OrdersAsync(s => s.CloseAsync(order));
        Assert.Equal(OrderState.Closed, (await shop.OrderDetailAsync(order)).State);
    }

    [Fact]
    public async Task A_credit_note_drafted_before_the_final_invoice_is_not_issued_after_it()
    {
        var order = await OrderAsync(100);
        var down = await DownAsync(order, percent: 50);
        await shop.PayAsync(down, 119);
        var note = await shop.InvoicesAsync(s => s.CreditAsync(down, new() { Reason = "x" }));
        var final = await FinalAsync(order);
        await RefusedAsync(InvoiceTexts.DeductedAlready, null, note);
        Assert.Equal((InvoiceState.Paid, final), ((await shop.InvoiceDetailAsync(down)).State, (await shop.InvoiceDetailAsync(down)).DeductedBy!.Id));

        // The final invoice taken back, the money can be given back after all.
        await shop.InvoicesAsync(s => s.CancelAsync(final, new() { Reason = "x" }));
        await shop.InvoicesAsync(s => s.IssueAsync(note));
        Assert.Equal(InvoiceState.Credited, (await shop.InvoiceDetailAsync(down)).State);
    }

    [Fact]
    public async Task A_credit_note_is_not_issued_once_money_of_its_down_payment_went_back()
    {
        var down = await DownAsync(await OrderAsync(100), percent: 50);
        await shop.PayAsync(down, 100);
        var last = await shop.PayAsync(down, 19);
        var note = await shop.InvoicesAsync(s => s.CreditAsync(down, new() { Reason = "x" }));
        await shop.TakeBackPaymentAsync(last);
        await RefusedAsync(InvoiceTexts.CreditUnpaidAdvance, null, note);

        await shop.PayAsync(down, 19);
        await shop.InvoicesAsync(s => s.IssueAsync(note));
        Assert.Equal(-119m, (await shop.InvoiceDetailAsync(note)).Open);
    }

    [Fact]
    public async Task A_final_invoice_is_dated_neither_before_what_it_deducts_nor_before_that_was_paid()
    {
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(100));
        form.DeliveryDate = shop.Today.AddDays(-20);
        var order = await shop.ConfirmedOrderAsync(form);
        var down = await shop.AsSystemAsync(p => p.GetRequiredService<DownPaymentService>().CreateAsync(order, new() { Percent = 30 }));
        await DateAsync(down, shop.Today.AddDays(-9));
        await shop.InvoicesAsync(s => s.IssueAsync(down));
        var final = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));

        await DateAsync(final, shop.Today.AddDays(-10));
        await RefusedAsync(InvoiceTexts.DateBeforeAdvance, "InvoiceDate", final);
        await DateAsync(final, shop.Today.AddDays(-9));
        await shop.PayAsync(down, 71.40m);
        await RefusedAsync(InvoiceTexts.DateBeforePayment, "InvoiceDate", final);
        await DateAsync(final, shop.Today);
        var preview = await shop.InvoicesAsync(s => s.PreviewIssueAsync(final));
        Assert.Equal((238m, 166.60m), (preview.Gross, preview.Due));
        await shop.InvoicesAsync(s => s.IssueAsync(final));
    }

    [Fact]
    public async Task A_free_invoice_is_taken_back_and_one_that_was_paid_is_not()
    {
        var form = shop.InvoiceForm(await shop.CustomerAsync());
        form.DiscountPercent = 100;
        var free = await shop.IssuedInvoiceAsync(form);
        await shop.InvoicesAsync(s => s.CancelAsync(free, new() { Reason = "x" }));
        Assert.Equal(InvoiceState.Cancelled, (await shop.InvoiceDetailAsync(free)).State);

        var paid = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync()));
        await shop.PayAsync(paid, 119);
        Assert.Equal(InvoiceTexts.SettledStands, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.InvoicesAsync(s => s.CancelAsync(paid, new() { Reason = "x" })))).Says.Text);
    }

    /// <summary>A confirmed order of two hours.</summary>
    async Task<Guid> OrderAsync(decimal price) => await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(price)));

    async Task<Guid> DownAsync(Guid order, decimal percent)
    {
        var id = await shop.AsSystemAsync(p => p.GetRequiredService<DownPaymentService>().CreateAsync(order, new() { Percent = percent }));
        await shop.InvoicesAsync(s => s.IssueAsync(id));
        return id;
    }

    async Task<Guid> FinalAsync(Guid order)
    {
        var id = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await shop.InvoicesAsync(s => s.IssueAsync(id));
        return id;
    }

    async Task RefusedAsync(Erp.Platform.Texts.Text says, string? field, Guid invoice)
    {
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => shop.InvoicesAsync(s => s.IssueAsync(invoice)));
        Assert.Equal((says, field), (refused.Says.Text, refused.Field));
    }

    async Task DateAsync(Guid invoice, DateOnly date)
    {
        var form = (await shop.InvoiceDetailAsync(invoice)).Form;
        form.InvoiceDate = date;
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(invoice, form));
    }

    async Task SetAsync(Guid invoice, decimal quantity)
    {
        var form = (await shop.InvoiceDetailAsync(invoice)).Form;
        form.Lines[0].Quantity = quantity;
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(invoice, form));
    }
}
