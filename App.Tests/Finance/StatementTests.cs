using Erp.Finance.Accounts;
using Erp.Finance.Journal;
using Erp.Finance.Statements;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

public sealed class StatementTests(Company company) : IClassFixture<Company>, IAsyncLifetime
{
    static readonly DateOnly Day = new(2026, 12, 31);

    readonly Books books = new(company);

    public async ValueTask InitializeAsync()
    {
        if (await company.QueryAsync<long>("select count(*) from journal_entries") > 0) return;
        var customer = await books.CustomerAsync();
        await books.PostAsync(new(2024, 1, 1), ("1800", 50_000m), ("2900", -25_000m), ("3150", -25_000m));
        await books.InvoiceAsync(customer, new(2025, 5, 2), ("S19", 1000m));
        var invoice = await books.InvoiceAsync(customer, new(2026, 5, 2), ("S19", 2000m), ("K", 500m));
        await books.PayAsync(new(2026, 5, 5), 2822.40m, (invoice, 2822.40m, 57.60m));
        await books.PostAsync(new(2026, 6, 30), ("6310", 800m), ("1800", -800m));
        await books.PostAsync(new(2026, 6, 30), ("6020", 300m), ("6110", 60m), ("1800", -360m));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Profit_and_loss_follows_the_law_with_the_year_before_and_opens_down_to_the_entries()
    {
        Languages.Use(Languages.German);
        var statement = await books.AsSystem(p => p.GetRequiredService<StatementQueries>().ProfitAndLossAsync(new(2026, 1, 1), Day));

        Assert.Equal(
            ["1. Umsatzerlöse 2450.00 1000.00", "6. Personalaufwand -360.00 0.00", "a) Löhne und Gehälter -300.00 0.00", "b) Soziale Abgaben und Aufwendungen für Altersversorgung und für Unterstützung -60.00 0.00",
                "8. Sonstige betriebliche Aufwendungen -800.00 0.00", "15. Ergebnis nach Steuern 1290.00 1000.00", "17. Jahresüberschuss/Jahresfehlbetrag 1290.00 1000.00"],
            statement.Rows.Select(Said));
        Assert.Equal((1290m, new PostingTime(new(2025, 1, 1), new(2025, 12, 31))), (statement.Profit, statement.TimeBefore));
        foreach (var account in statement.Rows.SelectMany(r => r.Accounts))
        {
            var sheet = await books.SheetAsync(account.AccountId!.Value, account.Time.First, account.Time.Last);
            Assert.Equal(account.Amount, sheet.Credit - sheet.Debit);
        }
    }

    [Fact]
    public async Task The_balance_sheet_balances_with_the_profit_of_the_year_and_what_earlier_years_left()
    {
        Languages.Use(Languages.German);
        var sheet = await books.AsSystem(p => p.GetRequiredService<StatementQueries>().BalanceSheetAsync(Day));

        Assert.Equal(
            ["B. Umlaufvermögen 52852.40 51190.00", "II. Forderungen und sonstige Vermögensgegenstände 1190.00 1190.00", "1. Forderungen aus Lieferungen und Leistungen 1190.00 1190.00",
                "IV. Kassenbestand, Guthaben bei Kreditinstituten und Schecks 51662.40 50000.00"], sheet.Assets.Select(Said));
        Assert.Equal(
            ["A. Eigenkapital 27290.00 26000.00", "I. Gezeichnetes Kapital 25000.00 25000.00", "IV. Gewinnvortrag/Verlustvortrag 1000.00 0.00", "V. Jahresüberschuss/Jahresfehlbetrag 1290.00 1000.00",
                "C. Verbindlichkeiten 25562.40 25190.00", "2. Verbindlichkeiten gegenüber Kreditinstituten 25000.00 25000.00",
                "5. Sonstige Verbindlichkeiten 562.40 190.00"], sheet.Claims.Select(Said));
        Assert.Equal((52_852.40m, 52_852.40m, 51_190m, 51_190m), (sheet.TotalAssets, sheet.TotalClaims, sheet.TotalAssetsBefore, sheet.TotalClaimsBefore));

        var earlier = sheet.Claims.Single(r => r.Number == "IV.").Accounts.Single();
        var made = await books.AsSystem(p => p.GetRequiredService<StatementQueries>().ProfitAndLossAsync(earlier.Time.First, earlier.Time.Last));
        Assert.Equal(earlier.Amount, made.Profit);
        foreach (var account in sheet.Assets.SelectMany(r => r.Accounts))
            Assert.Equal(account.Amount, (await books.SheetAsync(account.AccountId!.Value, account.Time.First, account.Time.Last)).Closing);
    }

    [Fact]
    public async Task Both_are_printed()
    {
        var (profit, balance) = await books.AsSystem(async p =>
        {
            var print = p.GetRequiredService<StatementPrint>();
            return (await print.ProfitAndLossAsync(new(2026, 1, 1), Day), await print.BalanceSheetAsync(Day));
        });
        Assert.All([profit, balance], file => Assert.Matches("in [Ee]uro", new Erp.Platform.Printing.ParsedPdf(file).Text(0)));
    }

    [Fact]
    public void An_account_stands_in_the_same_position_whichever_chart_the_company_uses() => Offenders.None(
        from account in ChartOfAccounts.All
        let skr03 = StatementMapping.Of(ChartOfAccounts.Skr03, account.Skr03, account.Type)
        let skr04 = StatementMapping.Of(ChartOfAccounts.Skr04, account.Skr04, account.Type)
        where skr03 != skr04
        select $"{account.De}: {account.Skr03} {skr03}, {account.Skr04} {skr04}",
        "Correct the groups:");

    [Fact]
    public void Every_position_that_accounts_can_have_is_in_the_statements_once()
    {
        var laidOut = new[] { StatementLayout.ProfitAndLoss, StatementLayout.Assets, StatementLayout.Claims }.SelectMany(side => side).SelectMany(Leaves).ToList();
        Assert.Equal(Enum.GetValues<StatementItem>().Order(), laidOut.Order());
    }

    [Theory]
    [InlineData("44001", AccountType.Income, StatementItem.Revenue)]
    [InlineData("1200", AccountType.Liability, StatementItem.OtherLiabilities)]
    [InlineData("8888", AccountType.Expense, StatementItem.OtherExpense)]
    [InlineData("8888", AccountType.Equity, StatementItem.Capital)]
    public void Accounts_of_ones_own_follow_their_neighbours_or_else_their_type(string number, AccountType type, StatementItem item) =>
        Assert.Equal(item, StatementMapping.Of(ChartOfAccounts.Skr04, number, type));

    [Fact]
    public async Task A_time_without_a_year_before_it_is_refused()
    {
        await Assert.ThrowsAsync<BusinessRuleException>(() => books.AsSystem(p => p.GetRequiredService<StatementQueries>().BalanceSheetAsync(DateOnly.MinValue)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => books.AsSystem(p => p.GetRequiredService<StatementQueries>().ProfitAndLossAsync(Day, Day.AddDays(-1))));
    }

    static IEnumerable<StatementItem> Leaves(StatementPosition position) => position.Item is { } item ? [item] : position.Parts.SelectMany(Leaves);

    static string Said(StatementRow row) => FormattableString.Invariant($"{row.Number} {row.Label} {row.Amount:0.00} {row.Before:0.00}");
}
