using Erp.Platform.Amounts;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Journal;

/// <summary>What a company spends: it opens with capital and a loan, then pays goods, wages, rent and the like month by month.</summary>
sealed class JournalDemo(JournalEntryService journal, Database database) : IDemoData
{
    // Account (SKR04), least and most a month without tax, whether input tax is on it, what it is for.
    static readonly (string Account, int Least, int Most, bool IsTaxed, string Text)[] Costs =
    [
        ("5400", 82_000, 128_000, true, "Wareneinkauf"), ("6020", 41_000, 46_000, false, "Gehälter"), ("6110", 8_500, 9_600, false, "Sozialversicherung"), ("6310", 7_200, 7_200, false, "Miete"),
        ("6325", 900, 1_900, true, "Strom und Heizung"), ("6530", 1_100, 2_400, true, "Fuhrpark"), ("6600", 800, 6_000, true, "Werbung"), ("6805", 320, 380, true, "Telefon und Internet"),
        ("6825", 500, 1_500, true, "Beratung"), ("6855", 40, 90, false, "Kontoführung"), ("7310", 410, 430, false, "Darlehenszinsen"),
    ];

    public int Order => 55;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        if (await db.FinanceSettings.Select(s => s.Chart).SingleAsync(ct) != Accounts.ChartOfAccounts.Skr04) return;
        var accounts = await db.Accounts.ToDictionaryAsync(a => a.Number, a => a.Id, ct);
        var inputTax = await db.TaxCodes.Where(t => t.Code == "V19").Select(t => t.Id).SingleAsync(ct);
        await PostAsync(year.Start, "Eröffnung", Debit("1800", 240_000), Debit("0650", 48_000), Credit("2900", 100_000), Credit("3150", 188_000));
        for (var month = year.Start.AddDays(27 - year.Start.Day); month <= year.Today; month = month.AddMonths(1))
            foreach (var (account, least, most, isTaxed, text) in Costs)
            {
                var net = year.Dice.Next(least, most + 1);
                if (isTaxed)
                    await PostAsync(
                        month, text, Debit(account, net) with { Tax = inputTax }, Debit("1406", Money.Percent(net, 19)) with { Tax = inputTax, Base = net },
                        Credit("1800", net + Money.Percent(net, 19)));
                else await PostAsync(month, text, Debit(account, net), Credit("1800", net));
            }

        Line Debit(string account, decimal amount) => new(accounts[account], amount, 0);

        Line Credit(string account, decimal amount) => new(accounts[account], 0, amount);

        Task PostAsync(DateOnly day, string text, params Line[] lines)
        {
            year.TurnTo(day);
            return journal.PostAsync(new()
            {
                DocumentNumber = text, DocumentDate = day, PostingDate = day, Text = text,
                Lines = [.. lines.Select(l => new JournalLineForm { AccountId = l.Account, Debit = l.DebitAmount, Credit = l.CreditAmount, TaxCodeId = l.Tax, TaxBase = l.Base })],
            }, ct);
        }
    }

    sealed record Line(Guid Account, decimal DebitAmount, decimal CreditAmount)
    {
        public Guid? Tax { get; init; }

        public decimal? Base { get; init; }
    }
}
