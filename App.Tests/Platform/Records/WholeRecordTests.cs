using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Tests.Platform.Work.Workshop;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Records;

/// <summary>A record found by a query that is made into SQL once.</summary>
public sealed class WholeRecordTests(WorkshopCompany company) : IClassFixture<WorkshopCompany>
{
    [Fact]
    public async Task What_a_command_changes_of_it_is_saved_whoever_asked_first()
    {
        var ranges = new WholeRecord<NumberRange>(static all => all);
        var (first, _) = await company.AddRangeAsync("whole-first");
        var (second, _) = await company.AddRangeAsync("whole-second");
        // What is compiled keeps whether it tracks; contexts for reading do not by themselves.
        await company.AsSystemAsync(async provider =>
        {
            await using var reading = provider.GetRequiredService<ErpDbFactory>().OpenForReading(company.Tenant);
            Assert.Equal("whole-first", (await ranges.RequireAsync(reading, first, default)).Code);
        });

        await company.CommitAsync(async db => (await ranges.RequireAsync(db, second, default)).Define("B-{0000}", yearly: false));
        Assert.Equal("B-{0000}", await company.QueryAsync<string>($"select pattern from number_ranges where id = '{second}'"));
        Assert.Equal("A-{000}", await company.QueryAsync<string>($"select pattern from number_ranges where id = '{first}'"));
    }

    [Fact]
    public async Task Who_asks_for_one_that_is_not_there_is_told_so()
    {
        var ranges = new WholeRecord<NumberRange>(static all => all);
        await Assert.ThrowsAsync<NotFoundException>(() => company.CommitAsync(async db => await ranges.RequireAsync(db, Guid.CreateVersion7(), default)));
    }
}
