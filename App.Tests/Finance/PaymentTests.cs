using Erp.Finance.Payments;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Erp.Finance;

namespace Erp.Tests.Finance;

public sealed class PaymentTests(Company company) : IClassFixture<Company>, IAsyncLifetime
{
    static readonly DateOnly April = new(2026, 4, 20);

    readonly Books books = new(company);
    Guid customer;

    public async ValueTask InitializeAsync() => customer = await books.CustomerAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_full_payment_settles_the_invoice_and_posts_bank_against_receivables()
    {
        var invoice = await books.InvoiceAsync(customer, April, ("S19", 100m));
        var payment = await books.PayAsync(April.AddDays(9), 119m, (invoice, 119m));

        Assert.Equal(0, await books.OpenAsync(invoice));
        var entry = Assert.Single(await books.EntriesOfAsync(Payment.SourceType, payment));
        Assert.Equal(["1800 S 119.00 H 0.00", "1200 S 0.00 H 119.00"], await books.EntryAsync(entry.Id));
        Assert.Equal(1, await EventsAsync("OpenItemSettled", invoice));
    }

    [Fact]
    public async Task A_partial_payment_leaves_the_rest_open_and_tells_nobody_that_it_is_paid()
    {
        var invoice = await books.InvoiceAsync(customer, April, ("S19", 100m));
        await books.PayAsync(April, 19m, (invoice, 19m));
        Assert.Equal(100m, await books.OpenAsync(invoice));
        Assert.Equal(0, await EventsAsync("OpenItemSettled", invoice));

        await books.PayAsync(April, 100m, (invoice, 100m));
        Assert.Equal(0, await books.OpenAsync(invoice));
        Assert.Equal(1, await EventsAsync("OpenItemSettled", invoice));
    }

    [Fact]
    public async Task A_customer_who_was_never_invoiced_pays_on_account()
    {
        var form = new PaymentForm { PartyId = customer, Date = April, AccountId = await books.AccountAsync("1800"), Amount = 500m };
        var payment = await books.RecordAsync(form);
        Assert.Equal(-500m, (await books.AsSystem(p => p.GetRequiredService<OpenItemQueries>().TotalsAsync(customer))).Total);

        await books.CancelPaymentAsync(payment);
        Assert.Equal(0, (await books.AsSystem(p => p.GetRequiredService<OpenItemQueries>().TotalsAsync(customer))).Total);
    }

    [Fact]
    public async Task Nobody_we_know_pays_nothing()
    {
        var form = new PaymentForm { PartyId = Guid.CreateVersion7(), Date = April, AccountId = await books.AccountAsync("1800"), Amount = 500m };
        Assert.Equal("PartyId", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => books.RecordAsync(form))).Errors).Field);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public async Task A_payment_is_cancelled_for_a_reason(string? reason)
    {
        var payment = await books.RecordAsync(new() { PartyId = customer, Date = April, AccountId = await books.AccountAsync("1800"), Amount = 5m });
        Assert.Equal("Reason", (await Assert.ThrowsAsync<BusinessRuleException>(() => books.CancelPaymentAsync(payment, reason!))).Field);
    }

    [Fact]
    public async Task A_cancelled_payment_reverses_its_entry_and_opens_the_invoice_again()
    {
        var invoice = await books.InvoiceAsync(customer, April, ("S19", 100m));
        var payment = await books.PayAsync(April, 119m, (invoice, 119m));
        await books.CancelPaymentAsync(payment);

        Assert.Equal(119m, await books.OpenAsync(invoice));
        Assert.Equal(1, await EventsAsync("OpenItemReopened", invoice));
        var entries = await books.EntriesOfAsync(Payment.SourceType, payment);
        Assert.Equal(["1800 S -119.00 H 0.00", "1200 S 0.00 H -119.00"], await books.EntryAsync(entries[1].Id));
        Assert.Contains("Cancelled", (await Assert.ThrowsAsync<BusinessRuleException>(() => books.CancelPaymentAsync(payment))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_payment_typed_twice_never_was_and_the_bank_is_right_on_every_day()
    {
        var invoice = await books.InvoiceAsync(customer, April, ("S19", 100m));
        var day = April.AddDays(3);
        var bank = await books.OnAccountAsync("1800", day);
        var payment = await books.PayAsync(April, 119m, (invoice, 119m));
        Assert.Equal(April, (await books.AsSystem(p => p.GetRequiredService<PaymentQueries>().DetailAsync(payment))).ReverseOn);
        foreach (var wrong in new[] { April.AddDays(-1), company.Clock.Today().AddDays(1) })
            Assert.Equal("Date", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => books.CancelPaymentAsync(payment, date: wrong))).Errors).Field);

        await books.CancelPaymentAsync(payment, "Doppelt erfasst", April);
        Assert.Equal(bank, await books.OnAccountAsync("1800", day));
        Assert.Equal(119m, (await books.AsSystem(p => p.GetRequiredService<OpenItemQueries>().TotalsAsync(customer, day))).Total);
        var returned = await books.PayAsync(April, 119m, (invoice, 119m));
        await books.CancelPaymentAsync(returned, date: day);
        Assert.Equal(
            (0m, 119m),
            (
                (await books.AsSystem(p => p.GetRequiredService<OpenItemQueries>().TotalsAsync(customer, April))).Total,
                (await books.AsSystem(p => p.GetRequiredService<OpenItemQueries>().TotalsAsync(customer, day))).Total));
    }

    [Fact]
    public async Task More_than_an_invoice_has_open_is_refused_at_the_allocation_in_both_languages()
    {
        var (first, second) = (await books.InvoiceAsync(customer, April, ("S19", 100m)), await books.InvoiceAsync(customer, April, ("S19", 200m)));
        var form = await books.PaymentAsync(April, 500m, (first, 119m), (second, 238.01m));
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => books.RecordAsync(form));

        var error = Assert.Single(refused.Errors);
        Assert.Equal("Allocations[1].Amount", error.Field);
        Assert.Equal($"Von {second.Number} sind nur 238,00 offen.", error.Says.In(Languages.German));
        Assert.Equal(119m, await books.OpenAsync(first));
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_payment_is_said_at_once()
    {
        var invoice = await books.InvoiceAsync(customer, April, ("S19", 100m));
        var foreign = await books.InvoiceAsync(await books.CustomerAsync(), April, ("S19", 100m));
        var form = await books.PaymentAsync(April, 100m, (invoice, 60m), (foreign, 60m), (invoice, -1m));
        form.AccountId = await books.AccountAsync("4400");
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => books.RecordAsync(form));
        Assert.Equal(["AccountId", "Allocations", "Allocations[1].Amount", "Allocations[2].Amount"], refused.Errors.Select(e => e.Field));
    }

    [Theory]
    [InlineData(0, "Allocations")]
    [InlineData(-5, "Allocations")]
    [InlineData(1.001, "Amount")]
    public async Task Amounts_that_cannot_be_meant_are_refused(decimal amount, string field)
    {
        var invoice = await books.InvoiceAsync(customer, April, ("S19", 100m));
        var form = await books.PaymentAsync(April, amount, (invoice, 1m));
        Assert.Contains((await Assert.ThrowsAsync<InvalidInputException>(() => books.RecordAsync(form))).Errors, e => e.Field == field);
    }

    [Fact]
    public async Task Nothing_paid_for_nothing_is_refused()
    {
        var form = new PaymentForm { PartyId = customer, Date = April, AccountId = await books.AccountAsync("1800") };
        Assert.Equal("Amount", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => books.RecordAsync(form))).Errors).Field);
    }

    [Fact]
    public async Task A_credit_is_paid_back_from_the_bank_and_comes_back_with_the_payment()
    {
        var credit = await books.InvoiceAsync(customer, April, ("S19", -100m));
        var payment = await books.PayAsync(April.AddDays(1), -119m, (credit, -119m));

        Assert.Equal(0, await books.OpenAsync(credit));
        var entry = Assert.Single(await books.EntriesOfAsync(Payment.SourceType, payment));
        Assert.Equal(["1800 S 0.00 H 119.00", "1200 S 119.00 H 0.00"], await books.EntryAsync(entry.Id));
        await books.CancelPaymentAsync(payment);
        Assert.Equal(-119m, await books.OpenAsync(credit));
    }

    [Fact]
    public async Task A_credit_meets_an_equal_debt_without_money()
    {
        var (credit, invoice) = (await books.InvoiceAsync(customer, April, ("S19", -100m)), await books.InvoiceAsync(customer, April, ("S19", 100m)));
        var payment = await books.PayAsync(April, 0m, (credit, -119m), (invoice, 119m));

        Assert.Equal((0m, 0m), (await books.OpenAsync(credit), await books.OpenAsync(invoice)));
        var entry = Assert.Single(await books.EntriesOfAsync(Payment.SourceType, payment));
        Assert.Equal(["1200 S 119.00 H 0.00", "1200 S 0.00 H 119.00"], await books.EntryAsync(entry.Id));
    }

    [Fact]
    public async Task Where_no_money_moves_no_bank_account_is_asked_for_nor_kept()
    {
        var (credit, invoice) = (await books.InvoiceAsync(customer, April, ("S19", -100m)), await books.InvoiceAsync(customer, April, ("S19", 100m)));
        var form = await books.PaymentAsync(April, 19m, (invoice, 19m));
        form.AccountId = null;
        Assert.Equal("AccountId", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => books.RecordAsync(form))).Errors).Field);

        var setOff = await books.PaymentAsync(April, 0m, (credit, -119m), (invoice, 119m));
        setOff.AccountId = null;
        var detail = await books.AsSystem(async p => await p.GetRequiredService<PaymentQueries>().DetailAsync(await books.RecordAsync(setOff)));
        Assert.Equal(((string?)null, 0m), (detail.Payment.AccountName, await books.OpenAsync(invoice)));
        await books.PayAsync(April, 0m, (await books.InvoiceAsync(customer, April, ("S19", -1m)), -1.19m), (await books.InvoiceAsync(customer, April, ("S19", 1m)), 1.19m));
        Assert.Equal(0, await company.QueryAsync<long>("select count(*) from payments where amount = 0 and account_id is not null"));
    }

    [Fact]
    public async Task A_payment_of_tomorrow_is_refused_today()
    {
        var invoice = await books.InvoiceAsync(customer, April, ("S19", 100m));
        var form = await books.PaymentAsync(company.Clock.Today().AddDays(1), 119m, (invoice, 119m));
        Assert.Equal(("Date", PaymentTexts.InFuture), (await Assert.ThrowsAsync<InvalidInputException>(() => books.RecordAsync(form))).Errors.Select(e => (e.Field, e.Says.Text)).Single());
    }

    [Fact]
    public async Task A_date_of_the_year_9999_is_refused()
    {
        var invoice = await books.InvoiceAsync(customer, April, ("S19", 100m));
        var form = await books.PaymentAsync(new DateOnly(9999, 1, 1), 1m, (invoice, 1m));
        Assert.Contains((await Assert.ThrowsAsync<InvalidInputException>(() => books.RecordAsync(form))).Errors, e => e.Field == "Date");
    }

    [Fact]
    public async Task What_is_overpaid_becomes_a_credit_that_settles_the_next_invoice()
    {
        var invoice = await books.InvoiceAsync(customer, April, ("S19", 100m));
        var payment = await books.PayAsync(April, 150m, (invoice, 119m));
        var credit = await books.ReadAsync(db => db.Set<OpenItem>().SingleAsync(i => i.SourceId == payment));
        Assert.Equal(-31m, credit.Open);

        var next = await books.InvoiceAsync(customer, April, ("S19", 100m));
        var form = await books.PaymentAsync(April, 88m, (next, 119m));
        form.Allocations.Add(new PaymentAllocationForm { OpenItemId = credit.Id, Amount = -31m });
        await books.RecordAsync(form);

        Assert.Equal(0, await books.OpenAsync(next));
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => books.CancelPaymentAsync(payment));
        Assert.Equal(PaymentTexts.CreditUsed.En, refused.Message);
    }

    [Fact]
    public async Task Two_clerks_who_record_the_same_payment_at_once_settle_the_invoice_once()
    {
        var invoice = await books.InvoiceAsync(customer, April, ("S19", 100m));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                await books.PayAsync(April, 119m, (invoice, 119m));
                return true;
            }
            catch (InvalidInputException)
            {
                return false;
            }
        }));
        Assert.Equal(1, outcomes.Count(paid => paid));
        Assert.Equal(1, await company.QueryAsync<long>($"select count(*) from payment_allocations where open_item_id = '{invoice.OpenItemId}'"));
    }

    [Fact]
    public async Task Whoever_may_only_read_records_no_payment()
    {
        var reader = await company.HireAsync("Rita", FinancePermissions.Read);
        var invoice = await books.InvoiceAsync(customer, April, ("S19", 100m));
        var form = await books.PaymentAsync(April, 119m, (invoice, 119m));
        await Assert.ThrowsAsync<ForbiddenException>(() => books.As(reader, p => p.GetRequiredService<PaymentService>().RecordAsync(form)));
    }

    Task<long> EventsAsync(string type, IssuedInvoice invoice) =>
        company.QueryAsync<long>($"select count(*) from events where type = '{type}' and payload->>'sourceId' = '{invoice.Id}'");
}
