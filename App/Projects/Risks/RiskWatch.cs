using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Projects.Risks;

/// <summary>Sees to it that people are told once when the event of a project comes into danger, and once when it is out of it. Each project is a command of its own.</summary>
sealed class RiskWatch(TenantRegistry tenants, IServiceScopeFactory scopes, TimeProvider clock, ILogger<RiskWatch> logger) : HourlyRound(tenants, scopes, clock, logger)
{
    protected override Task RunAsync(IServiceProvider services, CancellationToken ct) => RunOnceAsync(services, ct);

    /// <summary>Whatever has turned in one company since people were told.</summary>
    internal static async Task RunOnceAsync(IServiceProvider services, CancellationToken ct = default)
    {
        var (service, logger) = (services.GetRequiredService<RiskService>(), services.GetRequiredService<ILogger<RiskWatch>>());
        foreach (var (id, inDanger) in await services.GetRequiredService<RiskQueries>().TurnedAsync(ct))
        {
            try
            {
                await service.WarnAsync(id, inDanger, ct);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning(e, "Nobody could be told of the risk of project {Project}; trying again in an hour", id);
            }
        }
    }
}
