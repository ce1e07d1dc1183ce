using System.Collections.Concurrent;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Erp.Platform.Tenancy;

/// <summary>
/// Opens contexts on one company's schema. Each company has its own pool of connections whose search path names that schema, so a
/// statement cannot reach another company's tables without naming them; <see cref="Migrator.Extensions"/> beside it holds no tables.
/// </summary>
public sealed class ErpDbFactory(DatabaseServer server) : IAsyncDisposable
{
    static readonly DbContextOptions<ErpDb> Options = new DbContextOptionsBuilder<ErpDb>().UseNpgsql().Options;

    readonly ConcurrentDictionary<string, NpgsqlDataSource> pools = new();

    /// <summary>A context that reads and refuses to save; rows are not tracked.</summary>
    public ErpDb OpenForReading(Tenant tenant)
    {
        var db = Open(tenant);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return db;
    }

    /// <summary>A plain connection in the company's schema, for the platform's own bulk reads and writes outside the change log.</summary>
    public ValueTask<NpgsqlConnection> ConnectAsync(Tenant tenant, CancellationToken ct = default) => Pool(tenant).OpenConnectionAsync(ct);

    /// <summary>A context that records what it changes; only the unit of work opens one.</summary>
    internal ErpDb OpenForWork(Tenant tenant, ChangeRecorder recorder)
    {
        var db = Open(tenant);
        db.Recorder = recorder;
        return db;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var pool in pools.Values) await pool.DisposeAsync();
    }

    ErpDb Open(Tenant tenant)
    {
        var db = new ErpDb(Options) { Tenant = tenant };
        db.Database.SetDbConnection(Pool(tenant).CreateConnection(), contextOwnsConnection: true);
        return db;
    }

    NpgsqlDataSource Pool(Tenant tenant) => pools.GetOrAdd(tenant.Schema, static (schema, server) =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server.ConnectionString)
        {
            SearchPath = $"{schema},{Migrator.Extensions}",
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 3,
            // Nothing here leaves anything behind in a session: settings and locks end with their transaction. So there is nothing to clean up between two users.
            NoResetOnClose = true,
            MaxPoolSize = server.PoolSize,
            ConnectionIdleLifetime = 60,
            Timeout = 5,
        }), server);
}
