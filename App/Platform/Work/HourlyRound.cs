using Erp.Platform.Access;
using Erp.Platform.Tenancy;

namespace Erp.Platform.Work;

/// <summary>What the passing of time brings about, such as quotes that expire: looked for at start and once an hour, in every company, as the system.</summary>
public abstract class HourlyRound(TenantRegistry tenants, IServiceScopeFactory scopes, TimeProvider clock, ILogger logger) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>Does what is due in one company. Where nothing is, nothing is written.</summary>
    /// <param name="services">Services that act as the system in that company.</param>
    /// <param name="ct">The server stops.</param>
    protected abstract Task RunAsync(IServiceProvider services, CancellationToken ct);

    /// <summary>Takes up each of what is due; what fails at one holds no other up, and is tried again in an hour.</summary>
    /// <param name="services">Services of the round.</param>
    /// <param name="due">What is due.</param>
    /// <param name="act">What is done with one of it, as a command of its own.</param>
    protected static async Task EachAsync<T>(IServiceProvider services, IEnumerable<T> due, Func<T, Task> act)
    {
        foreach (var one in due)
        {
            try
            {
                await act(one);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                services.GetRequiredService<ILogger<HourlyRound>>().LogWarning(e, "{Due} could not be taken up in an hourly round; trying again in an hour", one);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                foreach (var tenant in await tenants.AllAsync(stoppingToken)) await TryAsync(tenant, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning(e, "An hourly round failed; trying again in an hour");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>What fails in one company holds no other up.</summary>
    async Task TryAsync(Tenant tenant, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(tenant));
            await RunAsync(scope.ServiceProvider, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogWarning(e, "An hourly round failed in {Tenant}; trying again in an hour", tenant.Slug);
        }
    }
}
