namespace Erp.Platform.Tenancy;

/// <summary>The PostgreSQL the app works on: the one that <c>ConnectionStrings:Erp</c> names, else a private one started here and stopped with the app.</summary>
public sealed class PostgresHosting : IAsyncDisposable
{
    readonly EmbeddedPostgres? embedded;

    PostgresHosting(DatabaseServer server, EmbeddedPostgres? embedded) => (Server, this.embedded) = (server, embedded);

    /// <summary>Where the database is.</summary>
    public DatabaseServer Server { get; }

    /// <summary>Finds or starts the server. Ends the program with a plain sentence when it cannot start one.</summary>
    public static async Task<PostgresHosting> StartAsync(IConfiguration configuration, CancellationToken ct = default)
    {
        var poolSize = configuration.GetValue("Postgres:PoolSize", 40);
        if (configuration.GetConnectionString("Erp") is { Length: > 0 } configured) return new(new(configured, poolSize), null);
        using var logging = LoggerFactory.Create(log => log.AddConsole());
        try
        {
            var options = new EmbeddedPostgresOptions { Port = configuration.GetValue<int?>("Postgres:Port"), Binaries = configuration["Postgres:Binaries"] };
            if (configuration["Postgres:DataFolder"] is { Length: > 0 } folder) options = options with { DataFolder = folder };
            var embedded = await EmbeddedPostgres.StartAsync(options, logging.CreateLogger<EmbeddedPostgres>(), ct);
            return new(new(embedded.ConnectionString, poolSize), embedded);
        }
        catch (PostgresStartException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            Environment.Exit(1);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (embedded is not null) await embedded.DisposeAsync();
    }
}
