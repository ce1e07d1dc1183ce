using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Erp.Platform.Work;

/// <summary>
/// Chains finished commits by hash, in feed order and in batches behind the writers, so that nobody waits for the chain. One server at
/// a time per company (an advisory lock); the others go on.
/// </summary>
public sealed class ChainSealer(ErpDbFactory databases, TenantRegistry tenants, TimeProvider clock, ILogger<ChainSealer> logger) : BackgroundService
{
    const int Batch = 1000;
    const int LockSpace = 0x5EA1;

    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Seals what has been committed since the last seal.</summary>
    /// <returns>How many commits were sealed; 0 also when another server is at it.</returns>
    public async Task<int> RunOnceAsync(Tenant tenant, CancellationToken ct = default)
    {
        for (var total = 0; ;)
        {
            var count = await SealBatchAsync(tenant, ct);
            total += count;
            if (count < Batch) return total;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var tenant in await tenants.AllAsync(stoppingToken)) await RunOnceAsync(tenant, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning(e, "Sealing paused; it goes on at the next turn");
            }
        }
    }

    async Task<int> SealBatchAsync(Tenant tenant, CancellationToken ct)
    {
        await using var db = databases.OpenForReading(tenant);
        var last = await LastAsync(db, ct);
        if (!await HasNewAsync(db, last, ct)) return 0;

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var mine = await db.Database.SqlQuery<bool>($"select pg_try_advisory_xact_lock({LockSpace}, hashtext({tenant.Schema})) as \"Value\"").SingleAsync(ct);
        if (!mine) return 0;
        // Read again under the lock: another server may have sealed in between.
        last = await LastAsync(db, ct);
        var commits = await CommitFeed.FinishedAsync(db, last?.Xid ?? 0, Batch, ct);
        if (commits.Count == 0) return 0;
        var seals = Chain(last, await CommitFeed.WithContentsAsync(db, commits, ct));
        await WriteAsync((NpgsqlConnection)db.Database.GetDbConnection(), seals, ct);
        await transaction.CommitAsync(ct);
        return seals.Count;
    }

    static Task<Seal?> LastAsync(ErpDb db, CancellationToken ct) => db.Set<Seal>().OrderByDescending(s => s.Position).FirstOrDefaultAsync(ct);

    static async Task<bool> HasNewAsync(ErpDb db, Seal? last, CancellationToken ct) => (await CommitFeed.FinishedAsync(db, last?.Xid ?? 0, 1, ct)).Count > 0;

    static List<Seal> Chain(Seal? last, IReadOnlyList<LoggedCommit> commits)
    {
        var link = new ChainLink();
        var hash = last?.Hash ?? ChainLink.Start;
        var position = last?.Position ?? 0;
        var seals = new List<Seal>(commits.Count);
        foreach (var logged in commits)
        {
            hash = link.Next(hash, logged);
            seals.Add(new Seal { Position = ++position, CommitId = logged.Commit.Id, Xid = logged.Commit.Xid, Hash = hash });
        }

        return seals;
    }

    static async Task WriteAsync(NpgsqlConnection connection, List<Seal> seals, CancellationToken ct)
    {
        await using var writer = await connection.BeginBinaryImportAsync("copy seals (position, commit_id, xid, hash) from stdin (format binary)", ct);
        foreach (var seal in seals)
        {
            await writer.StartRowAsync(ct);
            await writer.WriteAsync(seal.Position, ct);
            await writer.WriteAsync(seal.CommitId, ct);
            await writer.WriteAsync(seal.Xid, NpgsqlTypes.NpgsqlDbType.Xid8, ct);
            await writer.WriteAsync(seal.Hash, ct);
        }

        await writer.CompleteAsync(ct);
    }
}
