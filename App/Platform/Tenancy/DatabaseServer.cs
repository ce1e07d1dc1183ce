using Npgsql;

namespace Erp.Platform.Tenancy;

/// <summary>Where the PostgreSQL server is. With no connection string configured, the product starts its own (<see cref="EmbeddedPostgres"/>).</summary>
public sealed class DatabaseServer(string connectionString, int poolSize = 40)
{
    /// <summary>Npgsql connection string of the database that holds all companies. Contains a password: never log it.</summary>
    public string ConnectionString { get; } = connectionString;

    /// <summary>Most connections one company may hold on this server: half for commands, half for reading.</summary>
    public int PoolSize { get; } = poolSize;

    /// <summary>
    /// The same server, whose commits here do not wait for the disk: a crash may cost the last moment's, never a part of one. For data
    /// that can be made anew, and for nothing else.
    /// </summary>
    public DatabaseServer WithoutWaitingForDisk() =>
        new(new NpgsqlConnectionStringBuilder(ConnectionString) { Options = "-c synchronous_commit=off" }.ConnectionString, PoolSize);
}
