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
        var (service, logger) = (services.GetRequiredService<OpportunityActivityService>(), services.GetRequiredService<ILogger<ActivityWatch>>());
        foreach (var id in await services.GetRequiredService<OpportunityActivityQueries>().DueAsync(ct))
        {
            try
            {
                await service.RemindAsync(id, ct);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning(e, "Nobody could be reminded of the activities of opportunity {Opportunity}; trying again in an hour", id);
            }
        }
    }
}
