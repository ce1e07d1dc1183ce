using System.Collections.Concurrent;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Update;
using Npgsql;

namespace Erp.Platform.Tenancy;

/// <summary>
/// Opens contexts on one company's schema. Each company has its own pool of connections whose search path names that schema, so a
/// statement cannot reach another company's tables without naming them; <see cref="Migrator.Extensions"/> beside it holds no tables.
/// Contexts are used again, since making one costs as much as a query; never by another company.
/// <para>Commands have half of a company's connections to themselves (record 0022): screens that read, however many, do not keep a command
/// waiting, and a command that reads beside its transaction finds a connection however many commands run.</para>
/// </summary>
public sealed class ErpDbFactory(DatabaseServer server) : IAsyncDisposable
{
    static readonly DbContextOptions<ErpDb> Options = new DbContextOptionsBuilder<ErpDb>().UseNpgsql().ReplaceService<IModificationCommandBatchFactory, WriteBatchFactory>().Options;

    /// <summary>
    /// A command finds what it changes by keys, for which there is one good way; PostgreSQL would think of one anew for each value as long as it takes the tables for
    /// small. What is searched for in lists is worth thinking of.
    /// </summary>
    const string OnePlan = "-c plan_cache_mode=force_generic_plan";

    readonly ConcurrentDictionary<(string Schema, bool ForWork), Pool> pools = new();

    /// <summary>A context that reads and refuses to save; rows are not tracked.</summary>
    public ErpDb OpenForReading(Tenant tenant)
    {
        var db = Open(tenant, recorder: null);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return db;
    }

    /// <summary>A plain connection in the company's schema, for the platform's own bulk reads and writes outside the change log.</summary>
    public ValueTask<NpgsqlConnection> ConnectAsync(Tenant tenant, CancellationToken ct = default) => PoolOf(tenant, forWork: false).Connections.OpenConnectionAsync(ct);

    /// <summary>A context that records what it changes; only the unit of work opens one.</summary>
    internal ErpDb OpenForWork(Tenant tenant, ChangeRecorder recorder) => Open(tenant, recorder);

    public async ValueTask DisposeAsync()
    {
        foreach (var pool in pools.Values) await pool.Connections.DisposeAsync();
    }

    ErpDb Open(Tenant tenant, ChangeRecorder? recorder)
    {
        var pool = PoolOf(tenant, forWork: recorder is not null);
        var db = pool.Contexts.CreateDbContext();
        if (db.Tenant is null) db.Database.SetDbConnection(pool.Connections.CreateConnection(), contextOwnsConnection: true);
        (db.Tenant, db.Recorder) = (tenant, recorder);
        // A save that fails fails the whole command; a place to go back to would cost two round trips each.
        db.Database.AutoSavepointsEnabled = false;
        return db;
    }

    Pool PoolOf(Tenant tenant, bool forWork) => pools.GetOrAdd((tenant.Schema, forWork), static (of, server) =>
    {
        var most = Math.Max(1, of.ForWork ? server.PoolSize / 2 : server.PoolSize - server.PoolSize / 2);
        var connections = new NpgsqlConnectionStringBuilder(server.ConnectionString)
        {
            SearchPath = $"{of.Schema},{Migrator.Extensions}",
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 3,
            // Nothing here leaves anything behind in a session: settings and locks end with their transaction. So there is nothing to clean up between two users.
            NoResetOnClose = true,
            MaxPoolSize = most,
            ConnectionIdleLifetime = 60,
            Timeout = 5,
        };
        if (of.ForWork) connections.Options = $"{connections.Options} {OnePlan}".TrimStart();
        return new(NpgsqlDataSource.Create(connections), new PooledDbContextFactory<ErpDb>(Options, most));
    }, server);

    /// <summary>What serves the commands of one company, or whoever reads there.</summary>
    sealed record Pool(NpgsqlDataSource Connections, PooledDbContextFactory<ErpDb> Contexts);
}
