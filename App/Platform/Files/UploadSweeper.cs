using Erp.Platform.Tenancy;

namespace Erp.Platform.Files;

/// <summary>Removes uploads nobody went on with, once an hour.</summary>
public sealed class UploadSweeper(UploadFolder uploads, TenantRegistry tenants, TimeProvider clock, ILogger<UploadSweeper> logger) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                foreach (var tenant in await tenants.AllAsync(stoppingToken)) uploads.Sweep(tenant, clock.GetUtcNow());
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning(e, "Unfinished uploads could not be swept; tried again in an hour");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
