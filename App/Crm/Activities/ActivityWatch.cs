using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Crm.Activities;

/// <summary>Sees to it that people are reminded on the day of what they planned. Each opportunity is a command of its own, so that each is told of.</summary>
sealed class ActivityWatch(TenantRegistry tenants, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ActivityWatch> logger) : HourlyRound(tenants, scopes, clock, logger)
{
    protected override Task RunAsync(IServiceProvider services, CancellationToken ct) => RunOnceAsync(services, ct);

    /// <summary>What is due in one company now.</summary>
    internal static async Task RunOnceAsync(IServiceProvider services, CancellationToken ct = default)
    {
        var service = services.GetRequiredService<OpportunityActivityService>();
        await EachAsync(services, await services.GetRequiredService<OpportunityActivityQueries>().DueAsync(ct), id => service.RemindAsync(id, ct));
    }
}
