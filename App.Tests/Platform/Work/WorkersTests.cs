using Erp.Platform;
using Erp.Platform.Numbering;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Tests.Platform.Work.Workshop;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Erp.Tests.Platform.Work;

public sealed class WorkersTests(WorkshopCompany company) : IClassFixture<WorkshopCompany>
{
    [Fact]
    public async Task A_server_seals_reacts_and_relays_by_itself_and_stops_at_once()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddKontor(new DatabaseServer(company.ConnectionString), [new WorkshopModule()]).AddKontorWorkers().AddLogging();
        using var host = builder.Build();
        await host.StartAsync();

        await using (var scope = host.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<Erp.Platform.Access.Caller>().Become(Erp.Platform.Access.Actor.System(company.Tenant));
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(WorkshopModule.Change, null, db =>
            {
                db.Add(new NumberRange("served", "A-{000}", yearly: false));
                db.Publish(new RangeDefined(Guid.Empty, "served"));
                return Task.CompletedTask;
            });
        }

        var start = TimeProvider.System.GetTimestamp();
        while (host.Services.GetRequiredService<Reactions>().Seen.Count == 0 || await company.QueryAsync<bool>("select (select count(*) from commits) > (select count(*) from seals)"))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(30));
            await Task.Delay(50);
        }

        start = TimeProvider.System.GetTimestamp();
        await host.StopAsync();
        Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(5));
    }
}
