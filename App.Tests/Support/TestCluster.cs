using System.Collections.Concurrent;
using System.Globalization;
using Erp.Platform.Tenancy;
using Erp.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

[assembly: AssemblyFixture(typeof(TestCluster))]

namespace Erp.Tests.Support;

/// <summary>
/// One real PostgreSQL for the whole test run, in a temporary folder that goes when the run ends. A template database is
/// filled once per run; test groups clone it, which takes some tens of milliseconds.
/// </summary>
public sealed class TestCluster : IAsyncLifetime
{
    const string FolderPrefix = "kontor-test-";

    readonly ConcurrentDictionary<string, Lazy<Task<string>>> templates = new();
    readonly string folder = Path.Combine(Path.GetTempPath(), FolderPrefix + Path.GetRandomFileName());
    EmbeddedPostgres? postgres;
    int databases;

    /// <summary>The server's own empty database, for what belongs to no test database.</summary>
    public string ConnectionString => postgres?.ConnectionString ?? throw new InvalidOperationException("The test cluster has not started.");

    public async ValueTask InitializeAsync()
    {
        await RemoveLeftoversAsync();
        postgres = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions { DataFolder = folder, Throwaway = true }, NullLogger.Instance, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (postgres is null)
            return;
        NpgsqlConnection.ClearAllPools();
        await postgres.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Makes an empty database and returns how to reach it. A name already taken in this run gets a number behind it.</summary>
    public Task<string> CreateDatabaseAsync(string name) => CreateAsync(name, template: "template0");

    /// <summary>
    /// Makes a database as a copy of a template and returns how to reach it. The first call for a template fills it: the
    /// delegate gets the connection string of an empty database, once per run however many tests ask at once.
    /// </summary>
    public async Task<string> CloneTemplateAsync(string template, Func<string, Task> fill)
    {
        var source = await templates.GetOrAdd(template, name => new Lazy<Task<string>>(() => FillTemplateAsync(name, fill))).Value;
        return await CreateAsync(template, source);
    }

    /// <summary>Removes a database before the run ends, for tests that make many or large ones.</summary>
    public async Task DropDatabaseAsync(string connectionString)
    {
        await using (var pooled = new NpgsqlConnection(connectionString))
            NpgsqlConnection.ClearPool(pooled);
        await ExecuteAsync($"drop database \"{new NpgsqlConnectionStringBuilder(connectionString).Database}\" with (force)");
    }

    async Task<string> FillTemplateAsync(string template, Func<string, Task> fill)
    {
        var connectionString = await CreateAsync($"template_{template}", "template0");
        await fill(connectionString);
        var database = new NpgsqlConnectionStringBuilder(connectionString).Database!;
        // PostgreSQL copies only databases nobody is connected to; connections the delegate left in a pool go here.
        await ExecuteAsync($"alter database \"{database}\" allow_connections false");
        await ExecuteAsync($"select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{database}'");
        return database;
    }

    async Task<string> CreateAsync(string name, string template)
    {
        var database = string.Create(CultureInfo.InvariantCulture, $"{name}_{Interlocked.Increment(ref databases)}");
        // Copying files takes a tenth of the time that writing every page to the log would take.
        await ExecuteAsync($"create database \"{database}\" template \"{template}\" strategy file_copy");
        // Each test group has pools of its own; what it leaves idle is soon given back, or the server runs out of places.
        return new NpgsqlConnectionStringBuilder(ConnectionString) { Database = database, ConnectionIdleLifetime = 10, ConnectionPruningInterval = 5 }.ConnectionString;
    }

    async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Killed runs leave their folder, and perhaps a running server. A folder whose run still lives refuses and stays.</summary>
    static async Task RemoveLeftoversAsync()
    {
        foreach (var leftover in Directory.EnumerateDirectories(Path.GetTempPath(), FolderPrefix + "*"))
        {
            // A run that starts this very moment may not have claimed its folder yet.
            if (TimeProvider.System.GetUtcNow() - Directory.GetCreationTimeUtc(leftover) < TimeSpan.FromMinutes(1))
                continue;
            try
            {
                // Taking over is the way to stop a server that still runs.
                var options = new EmbeddedPostgresOptions { DataFolder = leftover, Throwaway = true };
                if (File.Exists(Path.Combine(leftover, "cluster", "postmaster.pid")))
                    await (await EmbeddedPostgres.StartAsync(options, NullLogger.Instance, CancellationToken.None)).DisposeAsync();
                Directory.Delete(leftover, recursive: true);
            }
            catch (PostgresStartException)
            {
                continue;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                continue;
            }
        }
    }
}
