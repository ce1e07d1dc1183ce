using Erp.Finance.Settings;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>Closing while many post, in a company of its own: a closed period would refuse what other tests post.</summary>
public sealed class ClosingUnderLoadTests(Company company) : IClassFixture<Company>
{
    readonly Books books = new(company);

    [Fact]
    public async Task Many_postings_at_once_do_not_wait_for_each_other_and_none_lands_behind_the_lock()
    {
        var (customer, day) = (await books.CustomerAsync(), new DateOnly(2026, 2, 10));
        var postings = Enumerable.Range(0, 8).Select(_ => OutcomeAsync(() => books.InvoiceAsync(customer, day, ("S19", 1m)))).ToList();
        await CloseAsync(day);
        var atClosing = await CountAsync(day);
        var outcomes = await Task.WhenAll(postings);

        Assert.Equal(atClosing, await CountAsync(day));
        Assert.Equal(outcomes.Count(posted => posted), (int)atClosing);
    }

    Task CloseAsync(DateOnly through) => company.AsSystemAsync(p => p.GetRequiredService<FinanceSettingsService>().LockAsync(through));

    Task<long> CountAsync(DateOnly day) => company.QueryAsync<long>($"select count(*) from journal_entries where posting_date = '{day:yyyy-MM-dd}'");

    static async Task<bool> OutcomeAsync(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (BusinessRuleException)
        {
            return false;
        }
    }
}
