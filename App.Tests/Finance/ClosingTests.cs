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
        // A posting that is refused must fail the test, not keep it waiting.
        await await Task.WhenAny(posting, posted.Task);

        var closing = CloseAsync(january);
        await Task.WhenAny(closing, Task.Delay(AWhile));
        Assert.False(closing.IsCompleted);

        goOn.SetResult();
        await posting;
        await closing;
        await Assert.ThrowsAsync<BusinessRuleException>(() => books.InvoiceAsync(customer, january, ("S19", 100m)));
        await books.InvoiceAsync(customer, january.AddDays(1), ("S19", 100m));
    }

    Task CloseAsync(DateOnly through) => company.AsSystemAsync(p => p.GetRequiredService<FinanceSettingsService>().LockAsync(through));
}
