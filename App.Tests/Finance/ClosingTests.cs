using Erp.Finance.Settings;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>Posting and closing at the same moment: one waits for the other, and no entry slips into a closed period.</summary>
public sealed class ClosingTests(Company company) : IClassFixture<Company>
{
    static readonly TimeSpan AWhile = TimeSpan.FromMilliseconds(300);

    readonly Books books = new(company);

    [Fact]
    public async Task Who_closes_waits_for_postings_under_way_and_who_posts_meanwhile_is_refused()
    {
        var (customer, january) = (await books.CustomerAsync(), new DateOnly(2026, 1, 31));
        var (posted, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var posting = books.InvoiceAsync(customer, january, after: async () =>
        {
            posted.TrySetResult();
            await goOn.Task;
        });
        await posted.Task;

        var closing = CloseAsync(january);
        await Task.WhenAny(closing, Task.Delay(AWhile));
        Assert.False(closing.IsCompleted);

        goOn.SetResult();
        await posting;
        await closing;
        await Assert.ThrowsAsync<BusinessRuleException>(() => books.InvoiceAsync(customer, january, ("S19", 100m)));
        await books.InvoiceAsync(customer, january.AddDays(1), ("S19", 100m));
    }

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
