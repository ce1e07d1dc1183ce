using Erp.Finance.Contracts;
using Erp.Finance.Payments;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>Skonto: what the customer keeps lowers the sale and the tax on it (§ 17 UStG).</summary>
public sealed class CashDiscountTests(Company company) : IClassFixture<Company>, IAsyncLifetime
{
    static readonly DateOnly April = new(2026, 4, 20);
    static readonly CashDiscount Terms = new(April.AddDays(10), 2m);

    readonly Books books = new(company);
    Guid customer;

    public async ValueTask InitializeAsync() => customer = await books.CustomerAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_discount_settles_the_rest_and_takes_its_part_of_the_tax_back()
    {
        var invoice = await books.InvoiceAsync(customer, April, Terms, ("S19", 100m));
        var payment = await books.PayAsync(April.AddDays(9), 116.62m, (invoice, 116.62m, 2.38m));

        Assert.Equal(0, await books.OpenAsync(invoice));
        var entry = Assert.Single(await books.EntriesOfAsync(Payment.SourceType, payment));
        Assert.Equal(["1800 S 116.62 H 0.00", "4736 S 2.00 H 0.00", "3806 S 0.38 H 0.00", "1200 S 0.00 H 119.00"], await books.EntryAsync(entry.Id));
        Assert.Equal(-2m, await company.QueryAsync<decimal>($"select tax_base from journal_lines where entry_id = '{entry.Id}' and tax_base is not null"));
    }

    [Fact]
    public async Task Over_several_rates_it_is_spread_as_they_were_charged_to_the_cent()
    {
        var invoice = await books.InvoiceAsync(customer, April, Terms, ("S19", 100m), ("S7", 100m), ("K", 50m));
        var payment = await books.PayAsync(April, 267.72m, (invoice, 267.72m, 8.28m));

        var entry = Assert.Single(await books.EntriesOfAsync(Payment.SourceType, payment));
        Assert.Equal(
            ["1800 S 267.72 H 0.00", "4736 S 3.00 H 0.00", "3806 S 0.57 H 0.00", "4731 S 3.00 H 0.00", "3801 S 0.21 H 0.00", "4730 S 1.50 H 0.00", "1200 S 0.00 H 276.00"],
            await books.EntryAsync(entry.Id));
    }

    [Fact]
    public async Task What_was_given_back_is_discounted_no_more()
    {
        var invoice = await books.InvoiceAsync(customer, April, Terms, ("S19", 100m), ("S7", 100m));
        await books.CreditAsync(invoice, April, ("S7", -100m));
        var payment = await books.PayAsync(April, 116.62m, (invoice, 116.62m, 2.38m));

        var entry = Assert.Single(await books.EntriesOfAsync(Payment.SourceType, payment));
        Assert.Equal(["1800 S 116.62 H 0.00", "4736 S 2.00 H 0.00", "3806 S 0.38 H 0.00", "1200 S 0.00 H 119.00"], await books.EntryAsync(entry.Id));
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.02)]
    [InlineData(1.11)]
    [InlineData(3.33)]
    public async Task Odd_cents_never_unbalance_an_entry(decimal discount)
    {
        var invoice = await books.InvoiceAsync(customer, April, Terms, ("S19", 33.33m), ("S7", 0.07m), ("S19", 19.99m), ("AE", 7.77m));
        var payment = await books.PayAsync(April, invoice.Gross - discount, (invoice, invoice.Gross - discount, discount));
        Assert.Equal(0, await books.OpenAsync(invoice));
        Assert.Equal(invoice.Gross, Assert.Single(await books.EntriesOfAsync(Payment.SourceType, payment)).Total);
    }

    [Fact]
    public async Task A_cancelled_payment_takes_its_discount_back_on_the_same_sides()
    {
        var invoice = await books.InvoiceAsync(customer, April, Terms, ("S7", 100m));
        var payment = await books.PayAsync(April, 104.86m, (invoice, 104.86m, 2.14m));
        await books.CancelPaymentAsync(payment);

        Assert.Equal(107m, await books.OpenAsync(invoice));
        var entries = await books.EntriesOfAsync(Payment.SourceType, payment);
        Assert.Equal(["1800 S -104.86 H 0.00", "4731 S -2.00 H 0.00", "3801 S -0.14 H 0.00", "1200 S 0.00 H -107.00"], await books.EntryAsync(entries[1].Id));
    }

    [Fact]
    public async Task A_discount_that_cannot_be_is_refused_where_it_was_typed()
    {
        var invoice = await books.InvoiceAsync(customer, April, Terms, ("S19", 100m));
        Assert.Equal(("Allocations[0].Discount", $"Von {invoice.Number} sind nur 119,00 offen."), await RefusedAsync((invoice, 118m, 1.01m)));
        Assert.Equal(("Allocations[0].Discount", $"Von {invoice.Number} sind nur 119,00 offen."), await RefusedAsync((invoice, 118m, -1m)));
        Assert.Equal(("Allocations[0].Amount", $"Skonto auf {invoice.Number} gibt es nur zusammen mit einer Zahlung darauf."), await RefusedAsync((invoice, 0m, 2m)));
    }

    [Fact]
    public async Task More_than_terms_or_goodwill_is_nobodys_discount()
    {
        var invoice = await books.InvoiceAsync(customer, April, Terms, ("S19", 100m));
        Assert.Equal(
            ("Allocations[0].Discount", $"Auf {invoice.Number} sind höchstens 5,95 Skonto möglich. Was sie weiter mindert, ist eine Rechnungskorrektur."),
            await RefusedAsync((invoice, 1m, 118m)));
        await books.PayAsync(April, 60m, (invoice, 60m, 3m));
        Assert.EndsWith("höchstens 2,95 Skonto möglich. Was sie weiter mindert, ist eine Rechnungskorrektur.", (await RefusedAsync((invoice, 1m, 2.96m))).Says, StringComparison.Ordinal);
        var rest = await books.PayAsync(April, 53.05m, (invoice, 53.05m, 2.95m));
        await books.CancelPaymentAsync(rest);
        await books.PayAsync(April, 53.05m, (invoice, 53.05m, 2.95m));

        var halved = await books.InvoiceAsync(customer, April, new CashDiscount(April.AddDays(10), 8m), ("S19", 200m));
        await books.CreditAsync(halved, April, ("S19", -100m));
        Assert.Contains("höchstens 9,52 ", (await RefusedAsync((halved, 100m, 9.53m))).Says, StringComparison.Ordinal);
        var late = await books.PaymentAsync(April.AddDays(11), 100m, (halved, 100m, 5.96m));
        Assert.Contains("5,95", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => books.RecordAsync(late))).Errors).Says.In(Languages.German), StringComparison.Ordinal);
        await books.PayAsync(April, 109.48m, (halved, 109.48m, 9.52m));
    }

    [Fact]
    public async Task Whoever_took_a_discount_is_paid_back_what_they_paid()
    {
        var invoice = await books.InvoiceAsync(customer, April, Terms, ("S19", 100m));
        var (revenue, granted, owed) = (await OnAsync("4400"), await OnAsync("4736"), await OnAsync("3806"));
        await books.PayAsync(April, 116.62m, (invoice, 116.62m, 2.38m));
        var credit = await books.CreditAsync(invoice, April, ("S19", -100m));

        var form = await ProposeAsync();
        Assert.Equal((-116.62m, -116.62m, -2.38m), (form.Amount, form.On(credit.OpenItemId), form.DiscountOn(credit.OpenItemId)));
        await books.RecordAsync(form);
        Assert.Equal(0, await books.OpenAsync(credit));
        Assert.Equal((revenue - 100, granted, owed - 19), (await OnAsync("4400"), await OnAsync("4736"), await OnAsync("3806")));

        Task<decimal> OnAsync(string account) => books.OnAccountAsync(account, April);
    }

    [Fact]
    public async Task Credit_notes_bear_the_discount_by_what_they_give_back_of_what_was_paid_to_the_cent()
    {
        // What is given back while nothing is paid bears nothing; the 1.59 taken on the rest is borne by what gives that back.
        var invoice = await books.InvoiceAsync(customer, April, Terms, ("S19", 100m));
        await books.CreditAsync(invoice, April, ("S19", -33.33m));
        await books.PayAsync(April, 77.75m, (invoice, 77.75m, 1.59m));
        var notes = new[] { await books.CreditAsync(invoice, April, ("S19", -33.33m)), await books.CreditAsync(invoice, April, ("S19", -33.34m)) };
        var form = await ProposeAsync();
        Assert.Equal(-1.59m, notes.Sum(n => form.DiscountOn(n.OpenItemId)));
        Assert.All(notes, n => Assert.InRange(form.DiscountOn(n.OpenItemId), -0.80m, -0.79m));
        Assert.Equal((-77.74m, -77.74m), (form.Amount, form.Allocated()));

        // The one that is paid back already bears no more.
        await books.PayAsync(April, form.On(notes[0].OpenItemId), (notes[0], form.On(notes[0].OpenItemId), form.DiscountOn(notes[0].OpenItemId)));
        var rest = await ProposeAsync();
        Assert.Equal((form.On(notes[1].OpenItemId), 1), (rest.Amount, rest.Allocations.Count));
    }

    async Task<PaymentForm> ProposeAsync()
    {
        var form = new PaymentForm { PartyId = customer, Date = April, AccountId = await books.AccountAsync("1800") };
        form.Everything(await books.AsSystem(p => p.GetRequiredService<OpenItemQueries>().ToSettleAsync(customer)));
        return form;
    }

    [Fact]
    public async Task A_credit_that_is_used_up_carries_no_discount()
    {
        var first = await books.InvoiceAsync(customer, April, ("S19", 100m));
        var credit = await books.CreditOfAsync(await books.PayAsync(April, 150m, (first, 119m, 0m)));
        var next = await books.InvoiceAsync(customer, April, Terms, ("S19", 100m));
        var form = await books.PaymentAsync(April, 100m, (next, 119m, 0m));
        form.Allocations.Add(new() { OpenItemId = credit, Amount = -30m, Discount = -1m });
        var refused = Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => books.RecordAsync(form))).Errors);
        Assert.Equal("Allocations[1].Discount", refused.Field);
    }

    [Fact]
    public async Task A_payment_to_somebody_elses_invoice_is_refused_in_both_languages()
    {
        var foreign = await books.InvoiceAsync(await books.CustomerAsync("Andere GmbH"), April, ("S19", 100m));
        var form = await books.PaymentAsync(April, 119m, (foreign, 119m, 0m));
        form.PartyId = customer;
        var refused = Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => books.RecordAsync(form))).Errors);
        Assert.Equal(($"{foreign.Number} gehört zu jemand anderem.", $"{foreign.Number} belongs to somebody else."), (refused.Says.In(Languages.German), refused.Says.In(Languages.English)));
    }

    async Task<(string Field, string Says)> RefusedAsync((IssuedInvoice, decimal, decimal) allocation)
    {
        var form = await books.PaymentAsync(April, Math.Max(allocation.Item2, 1m), allocation);
        var error = Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => books.RecordAsync(form))).Errors);
        return (error.Field, error.Says.In(Languages.German));
    }
}
