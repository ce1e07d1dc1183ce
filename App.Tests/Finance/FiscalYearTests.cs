using Erp.Finance;
using Erp.Finance.Journal;
using Erp.Finance.Settings;
using Erp.Finance.Statements;
using Erp.Platform.Access;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>A company whose fiscal year starts in July.</summary>
public sealed class FiscalYearTests(Company company) : IClassFixture<Company>
{
    static readonly DateOnly LastOfOldYear = new(2025, 6, 30), FirstOfNewYear = new(2025, 7, 1);

    readonly Books books = new(company);

    [Fact]
    public async Task Periods_and_statements_count_from_the_month_chosen_which_stands_once_something_is_posted()
    {
        await StartAsync(Actor.System(company.Tenant), 7);
        await StartAsync(Actor.System(company.Tenant), 7);
        var customer = await books.CustomerAsync();
        await books.InvoiceAsync(customer, LastOfOldYear, ("S19", 1000m));
        await books.InvoiceAsync(customer, FirstOfNewYear, ("S19", 300m));

        Assert.Equal([(2025, 12), (2026, 1)], await books.ReadAsync(async db =>
            (await db.JournalEntries.OrderBy(e => e.PostingDate).Select(e => new { e.FiscalYear, e.Period }).ToListAsync()).Select(e => (e.FiscalYear, e.Period))));

        var year = PostingTime.FiscalYear(FirstOfNewYear, 7);
        Assert.Equal(new PostingTime(new(2025, 7, 1), new(2026, 6, 30)), year);
        var made = await books.AsSystem(p => p.GetRequiredService<StatementQueries>().ProfitAndLossAsync(year.First, year.Last));
        Assert.Equal((300m, new PostingTime(new(2024, 7, 1), LastOfOldYear)), (made.Profit, made.TimeBefore));
        var sheet = await books.AsSystem(p => p.GetRequiredService<StatementQueries>().BalanceSheetAsync(new(2025, 12, 31)));
        Assert.Equal((1000m, 300m), (sheet.Claims.Single(r => r.Number == "IV.").Amount, sheet.Claims.Single(r => r.Number == "V.").Amount));

        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => StartAsync(Actor.System(company.Tenant), 1));
        Assert.Equal(FinanceSettingsTexts.YearStands, refused.Says);
        await StartAsync(Actor.System(company.Tenant), 7);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public async Task There_are_twelve_months(int month) => await Assert.ThrowsAsync<InvalidInputException>(() => StartAsync(Actor.System(company.Tenant), month));

    [Fact]
    public async Task Whoever_only_posts_does_not_choose()
    {
        var clerk = await company.HireAsync("Carl", FinancePermissions.Read, FinancePermissions.Write);
        await Assert.ThrowsAsync<ForbiddenException>(() => StartAsync(clerk, 7));
    }

    Task StartAsync(Actor actor, int month) => company.AsAsync(actor, p => p.GetRequiredService<FinanceSettingsService>().StartYearsInAsync(month));
}
