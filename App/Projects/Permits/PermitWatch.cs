using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Projects.Permits;

/// <summary>Sees to it that permits expire and that people are reminded in time. Each permit is a command of its own, so that each is told of.</summary>
sealed class PermitWatch(TenantRegistry tenants, IServiceScopeFactory scopes, TimeProvider clock, ILogger<PermitWatch> logger) : HourlyRound(tenants, scopes, clock, logger)
{
    protected override Task RunAsync(IServiceProvider services, CancellationToken ct) => RunOnceAsync(services, ct);

    /// <summary>What is to be done in one company now.</summary>
    internal static async Task RunOnceAsync(IServiceProvider services, CancellationToken ct = default)
    {
        var service = services.GetRequiredService<PermitService>();
        await EachAsync(services, await services.GetRequiredService<PermitQueries>().DueAsync(ct), permit => service.TakeUpAsync(permit.Id, permit.Due, ct));
    }
}
