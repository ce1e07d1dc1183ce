using Erp.Platform.Access;
using Erp.Platform.Tenancy;

namespace Erp.Sales.Quotes;

/// <summary>Sees to it that quotes expire: at start and once an hour, in every company. A quote cannot be accepted late in any case.</summary>
sealed class QuoteExpiry(TenantRegistry tenants, IServiceScopeFactory scopes, TimeProvider clock, ILogger<QuoteExpiry> logger) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                foreach (var tenant in await tenants.AllAsync(stoppingToken)) await RunOnceAsync(tenant, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning(e, "Quotes could not be expired; trying again in an hour");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Expires what is due in a company. Where nothing is, nothing is written.</summary>
    async Task RunOnceAsync(Tenant tenant, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(tenant));
        if (await scope.ServiceProvider.GetRequiredService<QuoteQueries>().AnyToExpireAsync(clock.Today(), ct))
            await scope.ServiceProvider.GetRequiredService<QuoteService>().ExpireAsync(ct);
    }
}
