using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

/// <summary>A reaction that failed at least once and is still owed.</summary>
/// <param name="Id">Names it for a retry.</param>
/// <param name="Event">The event's type name.</param>
/// <param name="Handler">The handler's type name.</param>
/// <param name="CreatedAt">When the event happened (UTC).</param>
/// <param name="Attempts">Failed tries.</param>
/// <param name="NextAt">When it is tried again (UTC).</param>
/// <param name="Error">What went wrong last.</param>
public sealed record StuckMessage(Guid Id, string Event, string Handler, DateTimeOffset CreatedAt, int Attempts, DateTimeOffset NextAt, string Error);

/// <summary>Shows administrators what waits in the outbox.</summary>
public sealed class OutboxQueries(Database database)
{
    /// <summary>Reactions that failed and wait for another try, the longest waiting first; 200 at most.</summary>
    public async Task<IReadOnlyList<StuckMessage>> StuckAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Monitor, ct);
        return await db.Set<OutboxMessage>().Where(m => m.Attempts > 0).OrderBy(m => m.CreatedAt).Take(200)
            .Select(m => new StuckMessage(m.Id, m.EventType, m.Handler, m.CreatedAt, m.Attempts, m.NextAt, m.Error ?? "")).ToListAsync(ct);
    }
}
