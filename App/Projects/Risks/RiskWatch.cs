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
        var service = services.GetRequiredService<RiskService>();
        await EachAsync(services, await services.GetRequiredService<RiskQueries>().TurnedAsync(ct), project => service.WarnAsync(project.ProjectId, project.InDanger, ct));
    }
}
