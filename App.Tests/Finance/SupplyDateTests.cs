using Erp.Finance;
using Erp.Finance.Contracts;
using Erp.Finance.Payments;
using Erp.Finance.Taxes;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>The day of supply decides which tax is owed, and when: not that of the paper (§ 13 (1) no. 1 a, § 27 (1) UStG).</summary>
public sealed class SupplyDateTests(Company company) : IClassFixture<Company>
{
    static readonly Command NewRate = new("test.rate", "finance:settings", new("New rate", "Neuer Satz"));
    static readonly DateOnly Supplied = new(2026, 2, 27), Billed = new(2026, 3, 5);

    readonly Books books = new(company);

    [Fact]
    public async Task What_is_billed_later_is_posted_by_the_rate_of_its_supply_and_says_when_that_was()
    {
        await ChangeRateAsync(new(2026, 3, 1));
        var invoice = await books.InvoiceAsync(await books.CustomerAsync(), Billed, [("S19", 100m)],
            posting => posting with { SupplyDate = Supplied, Revenues = [posting.Revenues[0] with { Tax = 19m }], Discount = new(Billed.AddDays(10), 2m) });
        Assert.Equal(["1200 S 119.00 H 0.00", "4400 S 0.00 H 100.00", "3806 S 0.00 H 19.00"], await books.EntryAsync(invoice.EntryId));

        // The discount lowers what was charged then, on the account of that rate.
        var payment = await books.PayAsync(Billed, 116.62m, (invoice, 116.62m, 2.38m));
        Assert.Contains("4736 S 2.00 H 0.00", await books.EntryAsync(Assert.Single(await books.EntriesOfAsync(Payment.SourceType, payment)).Id));
        await books.CancelPaymentAsync(payment);
        await books.ReverseAsync(invoice, Billed.AddDays(1));
        Assert.Equal([Supplied, Supplied], (await books.EntriesOfAsync(Books.Invoice, invoice.Id)).Select(e => e.SupplyDate));
    }

    [Fact]
    public async Task A_down_payment_received_before_the_supply_but_recorded_after_it_is_taxed_in_its_own_month()
    {
        var (october, november) = (new DateOnly(2025, 10, 30), new DateOnly(2025, 11, 20));
        var down = await books.AdvanceAsync(await books.CustomerAsync(), new(2025, 10, 1), null, ("S19", 1000m));
        await books.FinalAsync(down, november, november, ("S19", 3000m));
        Assert.Equal((0m, 570m), (await OwedAsync(october), await OwedAsync(november)));

        var part = await books.PayAsync(october, 595m, (down, 595m));
        Assert.Equal((95m, 570m, 95m), (await OwedAsync(october), await OwedAsync(november), await WaitingAsync(october)));
        await books.PayAsync(november.AddDays(-1), 595m, (down, 595m));
        Assert.Equal((95m, 190m, 570m), (await OwedAsync(october), await OwedAsync(november.AddDays(-1)), await OwedAsync(november)));

        // Recorded by mistake, and never received.
        await books.CancelPaymentAsync(part, "Falscher Kunde", october);
        Assert.Equal((0m, 95m, 570m, 0m), (await OwedAsync(october), await OwedAsync(november.AddDays(-1)), await OwedAsync(november), await WaitingAsync(november)));
        Assert.Equal(
            0,
            await company.QueryAsync<long>($"select count(*) from journal_entries where source_id = '{down.Id}' and posting_date = '2025-11-20' and supply_date is distinct from '2025-11-20'"));

        Task<decimal> OwedAsync(DateOnly day) => books.OnAccountAsync("3806", day);
        Task<decimal> WaitingAsync(DateOnly day) => books.OnAccountAsync("3816", day);
    }

    /// <summary>From a day on, sales at the standard rate go to other accounts.</summary>
    Task ChangeRateAsync(DateOnly from) => company.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(NewRate, null, async db =>
    {
        var accounts = await db.Accounts.ToDictionaryAsync(a => a.Number, a => a.Id);
        var code = await db.TaxCodes.Include(c => c.Rates).SingleAsync(c => c.Code == "S19");
        code.From(from, 20, new TaxAccounts(accounts["4300"], accounts["3801"], null, accounts["4731"]), new TaxBoxes(81));
    }));
}
