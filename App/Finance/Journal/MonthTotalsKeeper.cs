using Erp.Platform.Access;
using Erp.Platform.Tenancy;

namespace Erp.Finance.Journal;

/// <summary>Has the past months of every company summed up: once a day, where there are any.</summary>
sealed class MonthTotalsKeeper(IServiceScopeFactory scopes, ErpDbFactory databases, TenantRegistry tenants, TimeProvider clock, ILogger<MonthTotalsKeeper> logger) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do await RunOnceAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    async Task RunOnceAsync(CancellationToken ct)
    {
        try
        {
            foreach (var tenant in await tenants.AllAsync(ct)) await KeepAsync(tenant, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "Past months could not be summed up; balances are read from the journal until the next turn");
        }
    }

    async Task KeepAsync(Tenant tenant, CancellationToken ct)
    {
        await using (var db = databases.OpenForReading(tenant))
            if (!await MonthTotalsService.IsDueAsync(db, clock.Today(), ct)) return;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(tenant));
        await scope.ServiceProvider.GetRequiredService<MonthTotalsService>().KeepAsync(ct);
    }
}
