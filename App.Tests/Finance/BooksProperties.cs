using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Finance.Statements;
using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>What holds of all books, whatever was posted: a few years of random business, looked at from many days.</summary>
public sealed class BooksProperties(Company company) : IClassFixture<Company>
{
    const int Steps = 160;

    static readonly DateOnly Start = new(2024, 2, 10);
    static readonly string[] Codes = ["S19", "S19", "S7", "K", "AE"];
    static readonly string[] Costs = ["6310", "5200", "6220", "0650"];
    static readonly DateOnly[] Days = [new(2024, 3, 31), new(2024, 12, 31), new(2025, 2, 14), new(2025, 12, 31), new(2026, 7, 31), new(2027, 1, 1)];

    readonly Books books = new(company);
    readonly Random dice = new(20261120);

    [Fact]
    public async Task Books_add_up_on_every_day_before_and_after_months_are_summed_up_and_the_log_tells_the_same()
    {
        await DoBusinessAsync();
        foreach (var day in Days) await AddsUpAsync(day);

        var told = await TellAsync();
        await KeepAsync();
        Assert.Equal(told, await TellAsync());
        Assert.True(await company.QueryAsync<long>("select count(*) from account_months") > 100);

        await books.PostAsync(new(2025, 2, 3), ("6310", 123.45m), ("1800", -123.45m));
        var late = await books.InvoiceAsync(await books.CustomerAsync(), new(2025, 2, 27), ("S19", 77.77m));
        await books.ReverseAsync(late, new(2025, 3, 1));
        foreach (var day in Days) await AddsUpAsync(day);
        Assert.Equal(0, await company.QueryAsync<long>(
            """
            select count(*) from account_months m full join (
                select account_id, date_trunc('month', posting_date)::date as month, sum(debit) as debit, sum(credit) as credit from journal_lines
                where posting_date <= (select totals_through from finance_settings) group by 1, 2) j using (account_id, month)
            where (m.debit, m.credit) is distinct from (j.debit, j.credit)
            """));
        Assert.Empty((await company.Services.GetRequiredService<Replay>().RunAsync(company.Tenant)).Tables.Where(t => t.Differing > 0).Select(t => $"{t.Table}: {t.Differing}"));
    }

    async Task DoBusinessAsync()
    {
        var customers = new[] { await books.CustomerAsync("Amsel GmbH"), await books.CustomerAsync("Buche KG"), await books.CustomerAsync("Ceder e. V.") };
        var (open, paid) = (new List<IssuedInvoice>(), new List<Guid>());
        var day = Start;
        for (var step = 0; step < Steps; step++, day = day.AddDays(dice.Next(0, 12)))
        {
            company.Clock.TravelTo(new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero));
            switch (dice.Next(10))
            {
                case < 5:
                    var lines = Enumerable.Range(0, dice.Next(1, 4)).Select(_ => (Codes[dice.Next(Codes.Length)], Money.Round(dice.Next(1, 500_000) / 100m))).ToArray();
                    open.Add(await books.InvoiceAsync(customers[dice.Next(3)], day, new CashDiscount(day.AddDays(10), 3m), lines));
                    break;
                case < 8 when open.Count > 0:
                    paid.Add(await PayAsync(open, day));
                    break;
                case 8 when paid.Count > 0 && dice.Next(3) == 0:
                    await books.CancelPaymentAsync(Take(paid));
                    break;
                case 8 when open.Count > 0 && await books.OpenAsync(open[^1]) == open[^1].Gross:
                    await books.ReverseAsync(Take(open), day);
                    break;
                default:
                    var cost = Money.Round(dice.Next(1, 90_000) / 100m);
                    await books.PostAsync(day, (Costs[dice.Next(Costs.Length)], cost), ("1800", -cost));
                    break;
            }
        }
    }

    /// <summary>Pays a part, all, less a discount, or too much.</summary>
    async Task<Guid> PayAsync(List<IssuedInvoice> open, DateOnly day)
    {
        var invoice = open[dice.Next(open.Count)];
        var owed = await books.OpenAsync(invoice);
        var discount = dice.Next(2) == 0 ? Money.Percent(owed, 3) : 0;
        var part = dice.Next(3) == 0 ? Money.Round(owed / 3) : owed - discount;
        if (part == owed - discount) open.Remove(invoice);
        var over = dice.Next(5) == 0 ? 10m : 0;
        return owed == 0 || part == 0
            ? await books.PostAsync(day, ("6855", 1m), ("1800", -1m))
            : await books.PayAsync(day, part + over, (invoice, part, part == owed - discount ? discount : 0));
    }

    async Task AddsUpAsync(DateOnly day)
    {
        var (balances, ages, items, sheet) = (await books.TrialBalanceAsync(Start.AddDays(-9), day), await AgesAsync(day), await ItemsAsync(day), await BalanceSheetAsync(day));
        Assert.Equal(balances.Sum(r => r.Debit), balances.Sum(r => r.Credit));
        Assert.Equal(await company.QueryAsync<decimal>($"select sum(debit) from journal_lines where posting_date <= '{day:yyyy-MM-dd}'"), balances.Sum(r => r.Debit));

        var owed = balances.SingleOrDefault(r => r.Number == "1200")?.Balance ?? 0;
        Assert.Equal(owed, items.Sum(i => i.Open));
        Assert.Equal(owed, ages.Sum(a => a.Total));
        foreach (var customer in ages)
        {
            var own = items.Where(i => i.PartyId == customer.PartyId).Select(i => AgedAmounts.Of(i, day)).ToList();
            Assert.Equal((customer.NotDue, customer.UpTo30, customer.UpTo60, customer.UpTo90, customer.Over90),
                (own.Sum(a => a.NotDue), own.Sum(a => a.UpTo30), own.Sum(a => a.UpTo60), own.Sum(a => a.UpTo90), own.Sum(a => a.Over90)));
        }

        Assert.Equal((sheet.TotalAssets, sheet.TotalAssetsBefore), (sheet.TotalClaims, sheet.TotalClaimsBefore));
        var profit = await books.AsSystem(p => p.GetRequiredService<StatementQueries>().ProfitAndLossAsync(new(day.Year, 1, 1), day));
        Assert.Equal(profit.Profit, sheet.Claims.SingleOrDefault(r => r.Number == "V.")?.Amount ?? 0);
    }

    /// <summary>All that the evaluations say, as one text to compare.</summary>
    async Task<string> TellAsync()
    {
        var said = new List<string>();
        foreach (var first in Days)
            foreach (var last in Days.Where(d => d >= first))
            {
                said.AddRange((await books.TrialBalanceAsync(first, last)).Select(r => FormattableString.Invariant($"{r.Number} {r.Opening:0.00} {r.Debit:0.00} {r.Credit:0.00}")));
                var statement = await books.AsSystem(p => p.GetRequiredService<StatementQueries>().ProfitAndLossAsync(first, last));
                said.AddRange(statement.Rows.Select(r => FormattableString.Invariant($"{r.Number} {r.Amount:0.00} {r.Before:0.00}")));
                said.Add((await books.SheetAsync(await books.AccountAsync("1200"), first, last)).Opening.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
            }

        return string.Join('\n', said);
    }

    Task KeepAsync() => company.AsSystemAsync(p => p.GetRequiredService<MonthTotalsService>().KeepAsync());

    Task<IReadOnlyList<OpenItemAges>> AgesAsync(DateOnly day) => books.AsSystem(async p => (await p.GetRequiredService<OpenItemQueries>().ByAgeAsync(day)).Parties);

    Task<IReadOnlyList<OpenItemRow>> ItemsAsync(DateOnly day) => books.AsSystem(p => p.GetRequiredService<OpenItemQueries>().ListAsync(take: 1000, on: day));

    Task<BalanceSheet> BalanceSheetAsync(DateOnly day) => books.AsSystem(p => p.GetRequiredService<StatementQueries>().BalanceSheetAsync(day));

    static T Take<T>(List<T> list)
    {
        var taken = list[^1];
        list.RemoveAt(list.Count - 1);
        return taken;
    }
}
