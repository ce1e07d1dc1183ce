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
        var (service, logger) = (services.GetRequiredService<PermitService>(), services.GetRequiredService<ILogger<PermitWatch>>());
        foreach (var (id, due) in await services.GetRequiredService<PermitQueries>().DueAsync(ct))
        {
            try
            {
                await service.TakeUpAsync(id, due, ct);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning(e, "Permit {Permit} could not be taken up; trying again in an hour", id);
            }
        }
    }
}
