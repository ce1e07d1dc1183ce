using Erp.Catalog.Contracts;
using Erp.Platform.Work;
using Erp.Sales.Chain;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What is asked for in advance is set off to the cent: revenue, tax and what is owed are right at every step.</summary>
public sealed class DownPaymentTests(Shop shop) : IClassFixture<Shop>
{
    // Revenue, down payments received, tax not due, tax owed, receivables: credit less debit, receivables the other way round.
    static readonly string[] Revenue = ["4400", "4300"], Advances = ["3272", "3260"], Undue = ["3816", "3811"], Owed = ["3806", "3801"], Receivables = ["1200"];

    [Fact]
    public async Task A_down_payment_is_owed_its_tax_follows_the_payment_and_the_final_invoice_deducts_both()
    {
        var before = await BooksAsync();
        var order = await OrderAsync(100);
        var down = await DownAsync(order, percent: 30);
        var demand = await shop.InvoiceDetailAsync(down);
        Assert.Equal((InvoiceKind.DownPayment, 60m, 11.40m, 71.40m), (demand.Kind, demand.Totals.Net, demand.Totals.Tax, demand.Open));
        Assert.Equal(new Books(0, 60, 11.40m, 0, 71.40m), await BooksAsync() - before);

        var first = await shop.PayAsync(down, 35.70m);
        Assert.Equal(new Books(0, 60, 5.70m, 5.70m, 35.70m), await BooksAsync() - before);
        await shop.PayAsync(down, 35.70m);
        Assert.Equal((InvoiceState.Paid, new Books(0, 60, 0, 11.40m, 0)), ((await shop.InvoiceDetailAsync(down)).State, await BooksAsync() - before));
        await shop.TakeBackPaymentAsync(first);
        Assert.Equal(new Books(0, 60, 5.70m, 5.70m, 35.70m), await BooksAsync() - before);
        await shop.PayAsync(down, 35.70m);

        var final = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        var draft = await shop.InvoiceDetailAsync(final);
        Assert.Equal((200m, 238m, 166.60m), (draft.Totals.Net, draft.Totals.Gross, draft.Totals.Due));
        Assert.Equal((down, 60m, 11.40m), draft.Deductions.Select(d => (d.DownPaymentId, d.Net, d.Tax)).Single());
        await shop.InvoicesAsync(s => s.IssueAsync(final));
        Assert.Equal(new Books(200, 0, 0, 38, 166.60m), await BooksAsync() - before);
        Assert.Equal(166.60m, (await shop.InvoiceDetailAsync(final)).Open);
        await shop.PayAsync(final, 166.60m);
        Assert.Equal(new Books(200, 0, 0, 38, 0), await BooksAsync() - before);
        Assert.Equal(OrderState.Closed, (await shop.OrderDetailAsync(order)).State);
    }

    [Fact]
    public async Task Once_supplied_the_tax_is_owed_whether_or_not_the_down_payment_is_paid()
    {
        var before = await BooksAsync();
        var order = await OrderAsync(100);
        var down = await DownAsync(order, percent: 50);
        var final = await FinalAsync(order);
        Assert.Equal(new Books(200, 0, 0, 38, 238), await BooksAsync() - before);
        await shop.PayAsync(down, 119);
        Assert.Equal(new Books(200, 0, 0, 38, 119), await BooksAsync() - before);

        // The final invoice taken back: the down payment stands, paid, and only its tax is owed.
        await shop.InvoicesAsync(s => s.CancelAsync(final, new() { Reason = "x" }));
        Assert.Equal(new Books(0, 100, 0, 19, 0), await BooksAsync() - before);
        await FinalAsync(order);
        Assert.Equal(new Books(200, 0, 0, 38, 119), await BooksAsync() - before);
    }

    [Fact]
    public async Task What_no_final_invoice_would_set_off_any_more_is_not_asked_for()
    {
        var order = await OrderAsync(100);
        var late = await DraftAsync(order, new() { Percent = 30 });
        var final = await FinalAsync(order);
        await Assert.ThrowsAsync<BusinessRuleException>(() => shop.InvoicesAsync(s => s.IssueAsync(late)));
        Assert.Equal(InvoiceState.Draft, (await shop.InvoiceDetailAsync(late)).State);

        // The final invoice taken back, there is something to ask for again.
        await shop.InvoicesAsync(s => s.CancelAsync(final, new() { Reason = "x" }));
        await shop.InvoicesAsync(s => s.IssueAsync(late));
        Assert.Equal(InvoiceState.Issued, (await shop.InvoiceDetailAsync(late)).State);
    }

    [Fact]
    public async Task Everything_in_advance_leaves_a_final_invoice_of_nothing_to_pay()
    {
        var before = await BooksAsync();
        var order = await OrderAsync(100);
        var down = await DownAsync(order, percent: 100);
        await shop.PayAsync(down, 238);
        var final = await FinalAsync(order);
        Assert.Equal((0m, InvoiceState.Paid), ((await shop.InvoiceDetailAsync(final)).Totals.Due, (await shop.InvoiceDetailAsync(final)).State));
        Assert.Equal(new Books(200, 0, 0, 38, 0), await BooksAsync() - before);
    }

    [Fact]
    public async Task A_final_invoice_of_nothing_to_pay_is_taken_back_and_written_anew()
    {
        var before = await BooksAsync();
        var order = await OrderAsync(100);
        var down = await DownAsync(order, percent: 100);
        await shop.PayAsync(down, 238);
        var anew = await shop.InvoicesAsync(async s => await s.ReplaceAsync(await FinalAsync(order), new() { Reason = "x" }));
        Assert.Equal((new Books(0, 200, 0, 38, 0), OrderState.Confirmed), (await BooksAsync() - before, (await shop.OrderDetailAsync(order)).State));

        await shop.InvoicesAsync(s => s.IssueAsync(anew));
        Assert.Equal((InvoiceState.Paid, anew), ((await shop.InvoiceDetailAsync(anew)).State, (await shop.InvoiceDetailAsync(down)).DeductedBy!.Id));
        Assert.Equal(new Books(200, 0, 0, 38, 0), await BooksAsync() - before);
    }

    [Fact]
    public async Task A_cancelled_down_payment_leaves_nothing_and_is_not_deducted()
    {
        var before = await BooksAsync();
        var order = await OrderAsync(100);
        var down = await DownAsync(order, percent: 30);
        Assert.Equal(OrderTexts.CancelDownPaid, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.OrdersAsync(s => s.CancelAsync(order, new() { Reason = "x" })))).Says.Text);
        await shop.InvoicesAsync(s => s.CancelAsync(down, new() { Reason = "x" }));
        Assert.Equal(new Books(0, 0, 0, 0, 0), await BooksAsync() - before);
        Assert.Empty((await shop.InvoiceDetailAsync(await FinalAsync(order))).Deductions);
        Assert.Equal(new Books(200, 0, 0, 38, 238), await BooksAsync() - before);
    }

    [Fact]
    public async Task A_paid_down_payment_is_given_back_as_a_whole_and_reads_credited()
    {
        var before = await BooksAsync();
        var order = await OrderAsync(100);
        var down = await DownAsync(order, percent: 30);
        Assert.Equal(InvoiceTexts.CreditUnpaidAdvance, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.InvoicesAsync(s => s.CreditAsync(down, new() { Reason = "x" })))).Says.Text);
        await shop.PayAsync(down, 71.40m);
        var note = await shop.InvoicesAsync(s => s.CreditAsync(down, new() { Reason = "x" }));
        var part = (await shop.InvoiceDetailAsync(note)).Form;
        part.Lines[0].UnitPrice = 10;
        Assert.Equal(InvoiceTexts.AdvanceAsWhole, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.InvoicesAsync(s => s.ChangeDraftAsync(note, part)))).Says.Text);
        await shop.InvoicesAsync(s => s.IssueAsync(note));
        Assert.Equal(InvoiceState.Credited, (await shop.InvoiceDetailAsync(down)).State);
        // The tax stays owed until the money goes back.
        Assert.Equal(new Books(0, 0, -11.40m, 11.40m, -71.40m), await BooksAsync() - before);
        var refund = await shop.PayAsync(note, -71.40m);
        Assert.Equal(new Books(0, 0, 0, 0, 0), await BooksAsync() - before);
        await shop.TakeBackPaymentAsync(refund);
        Assert.Equal(new Books(0, 0, -11.40m, 11.40m, -71.40m), await BooksAsync() - before);
        Assert.Empty((await shop.InvoiceDetailAsync(await FinalAsync(order))).Deductions);
    }

    [Fact]
    public async Task What_a_final_invoice_deducts_stands_until_that_one_is_taken_back()
    {
        var order = await OrderAsync(100);
        var down = await DownAsync(order, amount: 50);
        var final = await FinalAsync(order);
        Assert.Equal(final, (await shop.InvoiceDetailAsync(down)).DeductedBy!.Id);
        Assert.Equal(InvoiceTexts.DeductedAlready, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.InvoicesAsync(s => s.CancelAsync(down, new() { Reason = "x" })))).Says.Text);
        var anew = await shop.InvoicesAsync(s => s.ReplaceAsync(final, new() { Reason = "x" }));
        Assert.Equal(50, (await shop.InvoiceDetailAsync(anew)).Deductions.Single().Net);
        Assert.Null((await shop.InvoiceDetailAsync(down)).DeductedBy);
        Assert.Equal([ChainStage.Order, ChainStage.DownPayment, ChainStage.Invoice, ChainStage.Invoice, ChainStage.Correction],
            (await shop.AsSystemAsync(p => p.GetRequiredService<ChainQueries>().OfAsync(ChainStage.Invoice, down))).Select(n => n.Stage));
    }

    [Fact]
    public async Task More_than_the_order_both_ways_and_other_amounts_are_refused()
    {
        var order = await OrderAsync(100);
        await Assert.ThrowsAsync<InvalidInputException>(() => DraftAsync(order, new()));
        await Assert.ThrowsAsync<InvalidInputException>(() => DraftAsync(order, new() { Percent = 10, Amount = 10 }));
        await Assert.ThrowsAsync<InvalidInputException>(() => DraftAsync(order, new() { Percent = -1 }));
        var draft = await DraftAsync(order, new() { Percent = 60 });
        Assert.Equal(InvoiceTexts.MoreThanOrder, (await Assert.ThrowsAsync<BusinessRuleException>(() => DraftAsync(order, new() { Amount = 80.01m }))).Says.Text);

        var form = (await shop.InvoiceDetailAsync(draft)).Form;
        form.HeaderText = "Wie vereinbart";
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(draft, form));
        form = (await shop.InvoiceDetailAsync(draft)).Form;
        Assert.Equal("Wie vereinbart", form.HeaderText);
        form.Lines[0].UnitPrice = 1;
        Assert.Equal(InvoiceTexts.DownPaymentFixed, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.InvoicesAsync(s => s.ChangeDraftAsync(draft, form)))).Says.Text);
        await shop.InvoicesAsync(s => s.DeleteDraftAsync(draft));
        await DraftAsync(order, new() { Percent = 100 });
    }

    [Fact]
    public async Task Down_payments_and_final_invoice_come_to_the_order_whatever_its_taxes()
    {
        var items = new[] { await shop.ServiceAsync(33.33m), await ReducedAsync(0.07m), await shop.ServiceAsync(1999.99m), await ReducedAsync(12.345m) };
        var cases = from quantities in Gen.Choose(1, 999).ArrayOf(items.Length)
                    from discount in Gen.Choose(0, 1500)
                    from charge in Gen.Choose(0, 9999)
                    from parts in Gen.Choose(1, 4000).ArrayOf(3)
                    from pays in Gen.Elements(true, false)
                    select (quantities, discount, charge, parts, pays);
        var customer = await shop.CustomerAsync();
        foreach (var (quantities, discount, charge, parts, pays) in cases.Sample(8))
        {
            var before = await BooksAsync();
            var form = shop.OrderForm(customer, items);
            (form.DiscountPercent, form.Freight) = (discount / 100m, charge / 100m);
            foreach (var (line, quantity) in form.Lines.Zip(quantities)) line.Quantity = quantity / 100m;
            var order = await shop.ConfirmedOrderAsync(form);
            var ordered = (await shop.OrderDetailAsync(order)).Totals;
            var downs = new List<InvoiceDetail>();
            // Three parts of at most 40 % each: what no longer fits is refused, and the rest must still add up.
            foreach (var part in parts)
            {
                var draft = await Xunit.Record.ExceptionAsync(async () => downs.Add(await shop.InvoiceDetailAsync(await DownAsync(order, percent: part / 100m))));
                Assert.True(draft is null or BusinessRuleException, draft?.ToString());
                if (draft is null && pays && downs[^1].Open > 0.02m) await shop.PayAsync(downs[^1].Id, Math.Round(downs[^1].Open!.Value / 3, 2));
            }

            var final = await shop.InvoiceDetailAsync(await FinalAsync(order));
            Assert.Equal((ordered.Net, ordered.Tax, ordered.Gross), (final.Totals.Net, final.Totals.Tax, final.Totals.Gross));
            Assert.Equal(ordered.Gross, downs.Sum(d => d.Totals.Gross) + final.Totals.Due);
            Assert.Equal(ordered.Tax, downs.Sum(d => d.Totals.Tax) + final.Totals.Tax - final.Deductions.Sum(d => d.Tax));
            foreach (var id in downs.Select(d => d.Id).Append(final.Id))
                if ((await shop.InvoiceDetailAsync(id)).Open is { } open and > 0) await shop.PayAsync(id, open);
            Assert.Equal(new Books(ordered.Net, 0, 0, ordered.Tax, 0), await BooksAsync() - before);
        }
    }

    [Fact]
    public async Task A_service_closes_its_order_with_the_invoice_goods_wait_for_their_delivery()
    {
        var services = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(10)));
        await FinalAsync(services);
        Assert.Equal(OrderState.Closed, (await shop.OrderDetailAsync(services)).State);
        var goods = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), await shop.ItemAsync(10)));
        await FinalAsync(goods);
        Assert.Equal(OrderState.Confirmed, (await shop.OrderDetailAsync(goods)).State);
    }

    [Fact]
    public async Task An_invoice_that_is_wholly_credited_does_not_read_paid()
    {
        var invoice = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync()));
        var note = await shop.InvoicesAsync(s => s.CreditAsync(invoice, new() { Reason = "x" }));
        await shop.InvoicesAsync(s => s.IssueAsync(note));
        Assert.Equal((InvoiceState.Credited, 0m), ((await shop.InvoiceDetailAsync(invoice)).State, (await shop.InvoiceDetailAsync(invoice)).Open));
    }

    [Fact]
    public async Task A_payment_does_not_settle_an_item_of_somebody_else()
    {
        var invoice = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync()));
        var other = await shop.CustomerAsync("Jemand anderes");
        var failure = await Assert.ThrowsAsync<InvalidInputException>(() => shop.AsSystemAsync(async p =>
        {
            var item = (await p.GetRequiredService<Erp.Finance.Payments.OpenItemQueries>().ListAsync((await shop.InvoiceDetailAsync(invoice)).Customer.Id)).Single(i => i.SourceId == invoice);
            var bank = (await p.GetRequiredService<Erp.Finance.Accounts.AccountQueries>().MoneyAccountsAsync())[0];
            await p.GetRequiredService<Erp.Finance.Payments.PaymentService>().RecordAsync(new()
            {
                PartyId = other, Date = shop.Today, AccountId = bank.Id, Amount = 10, Allocations = [new() { OpenItemId = item.Id, Amount = 10 }],
            });
        }));
        Assert.Equal(("Allocations[0].Amount", Erp.Finance.Payments.PaymentTexts.OtherParty), failure.Errors.Select(e => (e.Field, e.Says.Text)).Single());
        Assert.Equal(119, (await shop.InvoiceDetailAsync(invoice)).Open);
    }

    Task<Guid> ReducedAsync(decimal price) => shop.ItemAsync(price, i => (i.Kind, i.TaxClass) = (ItemKind.Service, TaxClass.Reduced));

    /// <summary>A confirmed order of two hours.</summary>
    async Task<Guid> OrderAsync(decimal price) => await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(price)));

    Task<Guid> DraftAsync(Guid order, DownPaymentForm form) => shop.AsSystemAsync(p => p.GetRequiredService<DownPaymentService>().CreateAsync(order, form));

    async Task<Guid> DownAsync(Guid order, decimal? percent = null, decimal? amount = null)
    {
        var id = await DraftAsync(order, new() { Percent = percent, Amount = amount });
        await shop.InvoicesAsync(s => s.IssueAsync(id));
        return id;
    }

    async Task<Guid> FinalAsync(Guid order)
    {
        var id = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await shop.InvoicesAsync(s => s.IssueAsync(id));
        return id;
    }

    async Task<Books> BooksAsync() => new(await OnAsync(Revenue), await OnAsync(Advances), await OnAsync(Undue), await OnAsync(Owed), -await OnAsync(Receivables));

    Task<decimal> OnAsync(string[] accounts) => shop.QueryAsync<decimal>(
        $"select coalesce(sum(l.credit - l.debit), 0) from journal_lines l join accounts a on a.id = l.account_id where a.number in ('{string.Join("','", accounts)}')");

    sealed record Books(decimal Revenue, decimal Advances, decimal Undue, decimal Owed, decimal Receivables)
    {
        public static Books operator -(Books now, Books then) =>
            new(now.Revenue - then.Revenue, now.Advances - then.Advances, now.Undue - then.Undue, now.Owed - then.Owed, now.Receivables - then.Receivables);
    }
}
