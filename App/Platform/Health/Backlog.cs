using System.Diagnostics.Metrics;
using Erp.Platform.Tenancy;
using Npgsql;

namespace Erp.Platform.Health;

/// <summary>What waits to be done behind the commits, over all companies: reactions in the outbox and commits not yet chained.</summary>
public sealed class Backlog : IDisposable
{
    static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    // Counting stops at ten thousand: by then the answer is "far too many".
    const string Sql =
        """
        select (select count(*) from (select from outbox limit 10000) o), (select count(*) from (select from outbox where attempts > 0 limit 10000) o),
               (select count(*) from (select from commits where xid > coalesce((select xid from seals order by position desc limit 1), '0') limit 10000) c)
        """;

    readonly TenantRegistry tenants;
    readonly ErpDbFactory databases;
    readonly TimeProvider clock;
    readonly SemaphoreSlim turn = new(1);
    (long Waiting, long Stuck, long Unsealed) found;
    DateTimeOffset lookedAt;

    public Backlog(IMeterFactory meters, TenantRegistry tenants, ErpDbFactory databases, TimeProvider clock)
    {
        (this.tenants, this.databases, this.clock) = (tenants, databases, clock);
        var meter = meters.Create(KontorMetrics.MeterName);
        meter.CreateObservableGauge("kontor.outbox.waiting", () => found.Waiting, null, "Reactions to events that wait in the outbox.");
        meter.CreateObservableGauge("kontor.outbox.stuck", () => found.Stuck, null, "Reactions among them that failed at least once.");
        meter.CreateObservableGauge("kontor.seals.behind", () => found.Unsealed, null, "Commits that the hash chain has not reached yet.");
    }

    /// <summary>Looks again, unless somebody just did.</summary>
    public async Task LookAsync(CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            if (clock.GetUtcNow() - lookedAt < Fresh) return;
            (long Waiting, long Stuck, long Unsealed) sum = default;
            foreach (var tenant in await tenants.AllAsync(ct))
            {
                await using var connection = await databases.ConnectAsync(tenant, ct);
                await using var command = new NpgsqlCommand(Sql, connection);
                await using var reader = await command.ExecuteReaderAsync(ct);
                await reader.ReadAsync(ct);
                sum = (sum.Waiting + reader.GetInt64(0), sum.Stuck + reader.GetInt64(1), sum.Unsealed + reader.GetInt64(2));
            }

            (found, lookedAt) = (sum, clock.GetUtcNow());
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
