using Erp.Finance.Journal;
using Erp.Platform.Work;
using Erp.Tests.Support;

namespace Erp.Tests.Finance;

public sealed class TrialBalanceTests(Company company) : IClassFixture<Company>, IAsyncLifetime
{
    readonly Books books = new(company);
    Guid customer;

    public async ValueTask InitializeAsync() => customer = await books.CustomerAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Every_figure_of_the_trial_balance_is_the_sum_of_the_entries_behind_it()
    {
        var old = await books.InvoiceAsync(customer, new(2024, 11, 30), ("S19", 1000m));
        await books.InvoiceAsync(customer, new(2025, 1, 15), ("S19", 100m), ("S7", 10m));
        var reversed = await books.InvoiceAsync(customer, new(2025, 2, 10), ("S19", 500m));
        await books.ReverseAsync(reversed, new(2025, 2, 11));
        await books.PayAsync(new(2025, 2, 20), 1190m, (old, 1190m));
        await books.InvoiceAsync(customer, new(2025, 3, 1), ("K", 70m));

        var (first, last) = (new DateOnly(2025, 2, 1), new DateOnly(2025, 2, 28));
        var balance = (await books.TrialBalanceAsync(first, last)).ToDictionary(r => r.Number);

        Assert.Equal((1319.70m, 0m, 1190m, 129.70m), (balance["1200"].Opening, balance["1200"].Debit, balance["1200"].Credit, balance["1200"].Balance));
        Assert.Equal((0m, 1190m), (balance["1800"].Opening, balance["1800"].Balance));
        // Revenue starts every fiscal year at zero: the 1,000 of 2024 are not in it. The tax owed still is.
        Assert.Equal((-100m, 0m, 0m, -100m), (balance["4400"].Opening, balance["4400"].Debit, balance["4400"].Credit, balance["4400"].Balance));
        Assert.Equal(-209m, balance["3806"].Opening);
        Assert.False(balance.ContainsKey("4125"));

        Assert.Equal((new DateOnly(2024, 11, 30), new DateOnly(2025, 1, 15), (DateOnly?)null), (balance["1200"].OpeningFrom, balance["4400"].OpeningFrom, balance["1800"].OpeningFrom));

        foreach (var row in balance.Values)
        {
            if (row.OpeningFrom is { } from) Assert.Equal(row.Opening, (await books.SheetAsync(row.AccountId, from, first.AddDays(-1))).Closing);
            Assert.Equal(row.Debit, (await books.SheetAsync(row.AccountId, first, last, LedgerSide.Debit)).Rows.Sum(r => r.Debit));
            Assert.Equal(row.Credit, (await books.SheetAsync(row.AccountId, first, last, LedgerSide.Credit)).Credit);
            var sheet = await books.SheetAsync(row.AccountId, first, last);
            Assert.Equal((row.Opening, row.Balance), (sheet.Opening, sheet.Closing));
            Assert.Equal((row.Debit, row.Credit), (sheet.Rows.Sum(r => r.Debit), sheet.Rows.Sum(r => r.Credit)));
        }
    }

    [Fact]
    public async Task Turnover_balances_and_an_account_sheet_carries_its_balance_from_page_to_page()
    {
        var year = new DateOnly(2028, 1, 1);
        for (var i = 0; i < 7; i++) await books.InvoiceAsync(customer, year.AddDays(i), ("S19", 10m * (i + 1)));

        var rows = await books.TrialBalanceAsync(year, year.AddDays(30));
        Assert.Equal(rows.Sum(r => r.Debit), rows.Sum(r => r.Credit));

        var account = await books.AccountAsync("4400");
        var page = await books.SheetAsync(account, year, year.AddDays(30), skip: 3, take: 2);
        Assert.Equal((7, -280m, 2), (page.Count, page.Closing, page.Rows.Count));
        Assert.Equal([-100m, -150m], page.Rows.Select(r => r.Balance!.Value));
        Assert.All(page.Rows, r => Assert.Equal("1200", r.ContraNumber));
    }

    [Fact]
    public async Task A_time_that_ends_before_it_starts_is_refused() =>
        await Assert.ThrowsAsync<BusinessRuleException>(() => books.TrialBalanceAsync(new(2026, 2, 1), new(2026, 1, 1)));
}
