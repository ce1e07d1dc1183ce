using System.Collections.Concurrent;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Erp.Platform.Tenancy;

/// <summary>
/// Opens contexts on one company's schema. Each company has its own pool of connections whose search path names that schema, so a
/// statement cannot reach another company's tables without naming them; <see cref="Migrator.Extensions"/> beside it holds no tables.
/// Contexts are used again, since making one costs as much as a query; never by another company.
/// </summary>
public sealed class ErpDbFactory(DatabaseServer server) : IAsyncDisposable
{
    static readonly DbContextOptions<ErpDb> Options = new DbContextOptionsBuilder<ErpDb>().UseNpgsql().Options;

    readonly ConcurrentDictionary<string, Pool> pools = new();

    /// <summary>A context that reads and refuses to save; rows are not tracked.</summary>
    public ErpDb OpenForReading(Tenant tenant)
    {
        var db = Open(tenant, recorder: null);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return db;
    }

    /// <summary>A plain connection in the company's schema, for the platform's own bulk reads and writes outside the change log.</summary>
    public ValueTask<NpgsqlConnection> ConnectAsync(Tenant tenant, CancellationToken ct = default) => PoolOf(tenant).Connections.OpenConnectionAsync(ct);

    /// <summary>A context that records what it changes; only the unit of work opens one.</summary>
    internal ErpDb OpenForWork(Tenant tenant, ChangeRecorder recorder) => Open(tenant, recorder);

    public async ValueTask DisposeAsync()
    {
        foreach (var pool in pools.Values) await pool.Connections.DisposeAsync();
    }

    ErpDb Open(Tenant tenant, ChangeRecorder? recorder)
    {
        var pool = PoolOf(tenant);
        var db = pool.Contexts.CreateDbContext();
        if (db.Tenant is null) db.Database.SetDbConnection(pool.Connections.CreateConnection(), contextOwnsConnection: true);
        (db.Tenant, db.Recorder) = (tenant, recorder);
        // A save that fails fails the whole command; a place to go back to would cost two round trips each.
        db.Database.AutoSavepointsEnabled = false;
        return db;
    }

    Pool PoolOf(Tenant tenant) => pools.GetOrAdd(tenant.Schema, static (schema, server) =>
        new(NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server.ConnectionString)
        {
            SearchPath = $"{schema},{Migrator.Extensions}",
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 3,
            // Nothing here leaves anything behind in a session: settings and locks end with their transaction. So there is nothing to clean up between two users.
            NoResetOnClose = true,
            MaxPoolSize = server.PoolSize,
            ConnectionIdleLifetime = 60,
            Timeout = 5,
        }), new PooledDbContextFactory<ErpDb>(Options, server.PoolSize)), server);

    /// <summary>What serves one company.</summary>
    sealed record Pool(NpgsqlDataSource Connections, PooledDbContextFactory<ErpDb> Contexts);
}
