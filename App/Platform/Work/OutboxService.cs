using Erp.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

/// <summary>What administrators can do about the outbox.</summary>
public sealed class OutboxService(UnitOfWork work, Caller caller, OutboxSignal signal, TimeProvider clock)
{
    /// <summary>Lets a stuck reaction try again at once. Nothing happens when it has succeeded meanwhile.</summary>
    public async Task RetryNowAsync(Guid messageId, CancellationToken ct = default)
    {
        await work.RunAsync(WorkCommands.RetryMessage, new { messageId }, async db =>
        {
            if (await db.Set<OutboxMessage>().FirstOrDefaultAsync(m => m.Id == messageId, ct) is { } message) message.NextAt = clock.GetUtcNow();
        }, ct);
        signal.Raise(caller.Actor.Tenant);
    }
}
