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

    sealed class Round(Company company) : HourlyRound(
        company.Services.GetRequiredService<TenantRegistry>(), company.Services.GetRequiredService<IServiceScopeFactory>(), company.Clock, NullLogger<Round>.Instance)
    {
        public TaskCompletionSource<string> Reached { get; } = new();

        protected override Task RunAsync(IServiceProvider services, CancellationToken ct)
        {
            var tenant = services.GetRequiredService<Caller>().Actor.Tenant.Slug;
            if (tenant == "a-first") throw new InvalidOperationException("This company's books are broken.");
            Reached.TrySetResult(tenant);
            return Task.CompletedTask;
        }
    }
}
