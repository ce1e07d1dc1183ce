namespace Erp.Platform.Tenancy;

/// <summary>Where the PostgreSQL server is. With no connection string configured, the product starts its own (<see cref="EmbeddedPostgres"/>).</summary>
public sealed class DatabaseServer(string connectionString, int poolSize = 40)
{
    /// <summary>Npgsql connection string of the database that holds all companies. Contains a password: never log it.</summary>
    public string ConnectionString { get; } = connectionString;

    /// <summary>Most connections one company may hold on this server.</summary>
    public int PoolSize { get; } = poolSize;
}
