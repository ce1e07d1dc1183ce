using Erp.Finance;
using Erp.Finance.Settings;
using Erp.Platform.Access;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>Months are locked for the time being, beside closing the books for good.</summary>
public sealed class MonthLockTests(Company company) : IClassFixture<Company>
{
    static readonly DateOnly March = new(2025, 3, 10);

    readonly Books books = new(company);

    [Fact]
    public async Task A_locked_month_takes_no_postings_until_whoever_may_opens_it_again()
    {
        var (customer, lead) = (await books.CustomerAsync(), await company.HireAsync("Paula", FinancePermissions.Read, FinancePermissions.Periods));
        await ChangeAsync(lead, (s, month) => s.LockMonthAsync(month), March);

        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => books.InvoiceAsync(customer, March, ("S19", 1m)));
        Assert.StartsWith("Der Monat März 2025 ist für Buchungen gesperrt.", refused.Says.In(Languages.German), StringComparison.Ordinal);
        Assert.StartsWith("March 2025 is locked for posting.", refused.Says.In(Languages.English), StringComparison.Ordinal);
        await books.InvoiceAsync(customer, March.AddMonths(1), ("S19", 1m));
        await Assert.ThrowsAsync<BusinessRuleException>(() => ChangeAsync(lead, (s, month) => s.LockMonthAsync(month), March.AddDays(1)));

        await ChangeAsync(lead, (s, month) => s.ReopenMonthAsync(month), March);
        await books.InvoiceAsync(customer, March, ("S19", 1m));
        await Assert.ThrowsAsync<BusinessRuleException>(() => ChangeAsync(lead, (s, month) => s.ReopenMonthAsync(month), March));
    }

    [Fact]
    public async Task Whoever_only_posts_neither_locks_nor_opens()
    {
        var clerk = await company.HireAsync("Carl", FinancePermissions.Read, FinancePermissions.Write);
        await Assert.ThrowsAsync<ForbiddenException>(() => ChangeAsync(clerk, (s, month) => s.LockMonthAsync(month), March));
        await Assert.ThrowsAsync<ForbiddenException>(() => ChangeAsync(clerk, (s, month) => s.ReopenMonthAsync(month), March));
    }

    [Fact]
    public async Task What_is_closed_for_good_is_neither_locked_nor_opened()
    {
        var system = Actor.System(company.Tenant);
        var january = new DateOnly(2021, 1, 31);
        await ChangeAsync(system, (s, month) => s.LockMonthAsync(month), january);
        await ChangeAsync(system, (s, day) => s.LockAsync(day), january);

        Assert.Empty((await books.AsSystem(p => p.GetRequiredService<FinanceSettingsQueries>().DetailAsync())).LockedMonths);
        await Assert.ThrowsAsync<BusinessRuleException>(() => ChangeAsync(system, (s, month) => s.LockMonthAsync(month), january));
        await Assert.ThrowsAsync<BusinessRuleException>(() => ChangeAsync(system, (s, month) => s.ReopenMonthAsync(month), january));
    }

    [Fact]
    public async Task A_month_that_cannot_be_meant_is_refused() =>
        await Assert.ThrowsAsync<InvalidInputException>(() => ChangeAsync(Actor.System(company.Tenant), (s, month) => s.LockMonthAsync(month), new(9999, 12, 31)));

    Task ChangeAsync(Actor actor, Func<FinanceSettingsService, DateOnly, Task> change, DateOnly month) =>
        company.AsAsync(actor, p => change(p.GetRequiredService<FinanceSettingsService>(), month));
}
