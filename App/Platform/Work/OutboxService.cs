using Erp.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

/// <summary>What administrators can do about the outbox.</summary>
public sealed class OutboxService(UnitOfWork work, Caller caller, OutboxSignal signal, TimeProvider clock)
{
    /// <summary>Lets a stuck reaction try again at once.</summary>
    /// <exception cref="NotFoundException">There is none: it never was, or it has succeeded meanwhile.</exception>
    public async Task RetryNowAsync(Guid messageId, CancellationToken ct = default)
    {
        await work.RunAsync(WorkCommands.RetryMessage, new { messageId }, async db =>
        {
            var message = await db.Set<OutboxMessage>().FirstOrDefaultAsync(m => m.Id == messageId, ct) ?? throw new NotFoundException();
            message.NextAt = clock.GetUtcNow();
        }, ct);
        signal.Raise(caller.Actor.Tenant);
    }
}
