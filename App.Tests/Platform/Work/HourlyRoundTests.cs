using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Erp.Tests.Platform.Work;

/// <summary>What the passing of time brings about goes on in every company, whatever goes wrong in another.</summary>
public sealed class HourlyRoundTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task A_failure_in_one_company_holds_no_other_up()
    {
        await company.QueryAsync<bool>("insert into platform.tenants (id, slug, name, created_at, ready) values (gen_random_uuid(), 'a-first', 'Vorher AG', now(), true) returning true");
        using var round = new Round(company);
        await round.StartAsync(default);
        Assert.Equal("test", await round.Reached.Task.WaitAsync(TimeSpan.FromSeconds(20)));
        await round.StopAsync(default);
    }

    [Fact]
    public async Task What_fails_at_one_of_what_is_due_holds_no_other_up()
    {
        var taken = new List<int>();
        await Round.TakeUpAsync(company.Services, [1, 2, 3], one =>
        {
            taken.Add(one);
            return one == 2 ? Task.FromException(new InvalidOperationException("Not this one.")) : Task.CompletedTask;
        });
        Assert.Equal([1, 2, 3], taken);
        await Assert.ThrowsAsync<OperationCanceledException>(() => Round.TakeUpAsync(company.Services, [4], _ => Task.FromException(new OperationCanceledException())));
    }

    sealed class Round(Company company) : HourlyRound(
        company.Services.GetRequiredService<TenantRegistry>(), company.Services.GetRequiredService<IServiceScopeFactory>(), company.Clock, NullLogger<Round>.Instance)
    {
        public TaskCompletionSource<string> Reached { get; } = new();

        public static Task TakeUpAsync(IServiceProvider services, IEnumerable<int> due, Func<int, Task> act) => EachAsync(services, due, act);

        protected override Task RunAsync(IServiceProvider services, CancellationToken ct)
        {
            var tenant = services.GetRequiredService<Caller>().Actor.Tenant.Slug;
            if (tenant == "a-first") throw new InvalidOperationException("This company's books are broken.");
            Reached.TrySetResult(tenant);
            return Task.CompletedTask;
        }
    }
}
