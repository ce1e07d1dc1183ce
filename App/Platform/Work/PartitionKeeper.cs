using Erp.Platform.Tenancy;
using Npgsql;

namespace Erp.Platform.Work;

/// <summary>
/// Sees to it that the change log has its monthly partitions before the month begins: at start and once a day, three months ahead. A
/// commit for which there is none is not lost: it goes to the default partition.
/// </summary>
public sealed class PartitionKeeper(ErpDbFactory databases, TenantRegistry tenants, TimeProvider clock, ILogger<PartitionKeeper> logger) : BackgroundService
{
    const int MonthsAhead = 3;
    const int LockSpace = 0x9A27;

    static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    /// <summary>Makes the partitions of this month and the next two, where they are missing.</summary>
    public async Task EnsureAsync(Tenant tenant, CancellationToken ct = default)
    {
        await using var connection = await databases.ConnectAsync(tenant, ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var command = new NpgsqlCommand($"select pg_advisory_xact_lock({LockSpace}, hashtext($1)), ensure_log_partitions($2, {MonthsAhead})", connection)
        {
            Parameters = { new() { Value = tenant.Schema }, new() { Value = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime) } },
        };
        await command.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>The first turn is over before the server takes requests.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await RunOnceAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await RunOnceAsync(stoppingToken);
    }

    async Task RunOnceAsync(CancellationToken ct)
    {
        try
        {
            foreach (var tenant in await tenants.AllAsync(ct)) await EnsureAsync(tenant, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "Partitions of the change log could not be made; commits go to the default partition until the next turn");
        }
    }
}
