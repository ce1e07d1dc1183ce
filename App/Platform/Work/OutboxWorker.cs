using System.Diagnostics;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

/// <summary>
/// Runs the handlers that react after a commit. A message is taken by moving its next try into the future (a lease), so no transaction
/// stays open while a handler works: it would hold back every reader of the log. Several servers share the work; one that dies leaves
/// its message to the others when the lease ends. Handled is deleted; failed is tried again after 2, 4, 8 … seconds, at most an hour.
/// </summary>
public sealed class OutboxWorker(
    ErpDbFactory databases, TenantRegistry tenants, EventHandlers handlers, OutboxSignal signal, IServiceScopeFactory scopes, TimeProvider clock,
    ILogger<OutboxWorker> logger)
    : BackgroundService
{
    /// <summary>How long a handler may take; afterwards it is cancelled and counts as failed.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);
    static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);

    /// <summary>Handles everything that is due in a company.</summary>
    /// <returns>How many messages were tried.</returns>
    public async Task<int> RunOnceAsync(Tenant tenant, CancellationToken ct = default)
    {
        for (var tried = 0; ; tried++)
        {
            if (await TakeAsync(tenant, ct) is not { } message) return tried;
            await HandleAsync(tenant, message, ct);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var lastLook = long.MinValue;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var due = await WaitAsync(stoppingToken);
                if (due.Count == 0 || lastLook == long.MinValue || Stopwatch.GetElapsedTime(lastLook) > LookAgain)
                {
                    due = [.. await tenants.AllAsync(stoppingToken)];
                    lastLook = Stopwatch.GetTimestamp();
                }

                // Companies side by side, so that a slow handler in one does not hold up the others.
                var few = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = stoppingToken };
                await Parallel.ForEachAsync(due, few, async (tenant, ct) => await RunOnceAsync(tenant, ct));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning(e, "The outbox could not be read; looking again shortly");
                await Task.Delay(LookAgain, clock, stoppingToken);
            }
        }
    }

    /// <summary>Companies that signalled work; none when the time to look everywhere has come.</summary>
    async Task<HashSet<Tenant>> WaitAsync(CancellationToken ct)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(LookAgain);
        var signalled = new HashSet<Tenant>();
        try
        {
            await signal.Raised.WaitToReadAsync(timeout.Token);
            while (signal.Raised.TryRead(out var tenant)) signalled.Add(tenant);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return signalled;
        }

        return signalled;
    }

    async Task<OutboxMessage?> TakeAsync(Tenant tenant, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var until = now + Lease;
        await using var db = databases.OpenForReading(tenant);
        var taken = await db.Set<OutboxMessage>().FromSql(
            $"""
            update outbox set next_at = {until}
            where id = (select id from outbox where next_at <= {now} order by next_at, id limit 1 for update skip locked)
            returning *
            """).ToListAsync(ct);
        return taken.SingleOrDefault();
    }

    async Task HandleAsync(Tenant tenant, OutboxMessage message, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Lease);
        string? error;
        try
        {
            error = await InvokeAsync(tenant, message, limit.Token);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            logger.LogWarning(e, "Handler {Handler} failed on {Event} of commit {CommitId}", message.Handler, message.EventType, message.CommitId);
            error = OutboxError.Describe(e);
        }

        await using var db = databases.OpenForReading(tenant);
        var row = db.Set<OutboxMessage>().Where(m => m.Id == message.Id);
        if (error is null)
        {
            await row.ExecuteDeleteAsync(ct);
            return;
        }

        var attempts = message.Attempts + 1;
        var next = clock.GetUtcNow() + PauseAfter(attempts);
        await row.ExecuteUpdateAsync(set => set.SetProperty(m => m.Attempts, attempts).SetProperty(m => m.NextAt, next).SetProperty(m => m.Error, error), ct);
    }

    /// <summary>2 seconds after the first failure, doubled each time, at most an hour.</summary>
    internal static TimeSpan PauseAfter(int attempts) =>
        attempts >= 12 ? LongestPause : TimeSpan.FromSeconds(Math.Min(1 << attempts, LongestPause.TotalSeconds));

    /// <summary>Runs the handler as the system, in a scope of its own.</summary>
    /// <returns>Why the message cannot be handled; null when it was.</returns>
    async Task<string?> InvokeAsync(Tenant tenant, OutboxMessage message, CancellationToken ct)
    {
        if (handlers.Find(message.EventType, message.Handler) is not { } found) return WorkTexts.HandlerGone.En;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(tenant));
        await found.HandleAsync(scope.ServiceProvider, CommandArguments.FromJson(message.Payload, found.Event), ct);
        return null;
    }
}
