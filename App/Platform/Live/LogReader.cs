using System.Threading.Channels;
using Erp.Platform.Tenancy;

namespace Erp.Platform.Live;

/// <summary>
/// Reads the change log behind the writers, company by company: after a commit was heard of, with those that come with it, and now and then
/// without, since a server that died tells nobody of its last commit. What fails is tried again at the next turn.
/// </summary>
public abstract class LogReader(TenantRegistry tenants, CommitBus bus, TimeProvider clock, ILogger logger, TimeSpan lookAgain) : BackgroundService
{
    static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(400);

    readonly Channel<bool> heard = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Where commits are heard of, and others told.</summary>
    protected CommitBus Bus { get; } = bus;

    /// <summary>The time.</summary>
    protected TimeProvider Clock { get; } = clock;

    /// <summary>Reads on in one company's log, from where it was read to.</summary>
    protected abstract Task ReadOnAsync(Tenant tenant, CancellationToken ct);

    /// <inheritdoc />
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var listening = Bus.Subscribe(null, notice =>
        {
            if (notice.CommitId != Guid.Empty) heard.Writer.TryWrite(true);
        });
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await WaitAsync(stoppingToken);
                foreach (var tenant in await tenants.AllAsync(stoppingToken)) await ReadOnAsync(tenant, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning(e, "{Reader} paused; it goes on at the next turn", GetType().Name);
                await Task.Delay(lookAgain, Clock, stoppingToken);
            }
        }
    }

    async Task WaitAsync(CancellationToken ct)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(lookAgain);
        try
        {
            await heard.Reader.ReadAsync(timeout.Token);
            await Task.Delay(Gather, Clock, ct);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Nothing was heard for a while.
        }
    }
}
