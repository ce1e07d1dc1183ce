using Erp.Platform.Work;
using Erp.Tests.Platform.Work.Workshop;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Work;

public sealed class PartitionKeeperTests(WorkshopCompany company) : IClassFixture<WorkshopCompany>
{
    [Fact]
    public async Task A_new_company_has_its_partitions_and_keeps_getting_them()
    {
        await company.AddRangeAsync("now");
        Assert.Equal(0, await company.QueryAsync<long>("select count(*) from only commits_other"));
        var keeper = company.Services.GetRequiredService<PartitionKeeper>();
        company.Clock.TravelTo(new DateTimeOffset(2031, 11, 30, 23, 59, 0, TimeSpan.Zero));
        await company.AddRangeAsync("too late");
        Assert.Equal(1, await company.QueryAsync<long>("select count(*) from only commits_other"));

        company.Clock.TravelTo(new DateTimeOffset(2032, 1, 31, 23, 59, 0, TimeSpan.Zero));
        await Task.WhenAll(keeper.EnsureAsync(company.Tenant), keeper.EnsureAsync(company.Tenant), keeper.EnsureAsync(company.Tenant));
        foreach (var month in (string[])["2032_01", "2032_02", "2032_03"])
            Assert.Equal(3, await company.QueryAsync<long>($"select count(*) from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname ~ '_{month}$'"));
        await company.AddRangeAsync("in time");
        Assert.Equal(1, await company.QueryAsync<long>("select count(*) from only commits_2032_01"));
    }
}
