using System.ComponentModel;
using System.Globalization;
using System.Runtime.Versioning;
using Npgsql;

namespace Erp.Platform.Tenancy;

/// <summary>
/// The app's own real PostgreSQL, for a start without any configuration: made in a data folder, reachable from this machine
/// only, stopped with the app. Its data outlives restarts; a server that a killed app left running is taken over.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    const string Name = "erp";
    const string DiskFull = "No space left on device";
    const string AddressInUse = "Address already in use";

    // A server that was killed first replays its log, which may take minutes on a slow disk.
    const string StartSeconds = "300";
    const int PortAttempts = 5;

    static readonly string[] ReasonMarks = ["FATAL:", "error:"];

    readonly EmbeddedPostgresOptions options;
    readonly ILogger logger;
    readonly ClusterFolder folder;
    readonly ServerAccount account;
    readonly ClusterLock claim;
    readonly PostgresBinaries binaries;
    readonly string password;
    int port;
    bool stopped;

    EmbeddedPostgres(
        EmbeddedPostgresOptions options, ILogger logger, ClusterFolder folder, ServerAccount account, ClusterLock claim,
        PostgresBinaries binaries, string password)
    {
        this.options = options;
        this.logger = logger;
        this.folder = folder;
        this.account = account;
        this.claim = claim;
        this.binaries = binaries;
        this.password = password;
    }

    /// <summary>How to reach the database <c>erp</c>, in Npgsql's form. Holds the password: not for logs.</summary>
    public string ConnectionString => ConnectionStringTo(Name);

    /// <summary>Starts the cluster of the folder, making it first when the folder is new, or takes over the one still running there.</summary>
    /// <exception cref="PostgresStartException">It cannot start, and why: folder in use, disk full, wrong version, port taken …</exception>
    public static async Task<EmbeddedPostgres> StartAsync(EmbeddedPostgresOptions options, ILogger logger, CancellationToken ct)
    {
        if (OperatingSystem.IsWindows())
            throw new PostgresStartException(EmbeddedPostgresTexts.NotOnWindows);
        var folder = new ClusterFolder(options.DataFolder);
        try
        {
            var account = await ServerAccount.FindAsync(ct);
            await folder.PrepareAsync(account, ct);
            var claim = ClusterLock.Take(folder.Root);
            try
            {
                var binaries = await PostgresBinaries.FindAsync(options.Binaries, folder.DataVersion, folder.Root, ct);
                var password = await folder.PasswordAsync(account, ct);
                var postgres = new EmbeddedPostgres(options, logger, folder, account, claim, binaries, password);
                await postgres.StartAsync(ct);
                return postgres;
            }
            catch
            {
                claim.Dispose();
                throw;
            }
        }
        catch (Exception failure) when (failure is IOException or NpgsqlException or Win32Exception)
        {
            throw Failure(folder, failure.Message, failure);
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new PostgresStartException(EmbeddedPostgresTexts.FolderUnusable.With(folder.Root, Environment.UserName), refused);
        }
    }

    /// <summary>Stops the server, letting running statements fail but no data be lost, and gives the folder up.</summary>
    public async ValueTask DisposeAsync()
    {
        if (stopped || OperatingSystem.IsWindows())
            return;
        stopped = true;
        await using (var pooled = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(pooled);
        await StopAsync();
        claim.Dispose();
    }

    [UnsupportedOSPlatform("windows")]
    async Task StartAsync(CancellationToken ct)
    {
        if (folder.DataVersion is null)
            await CreateClusterAsync(ct);
        try
        {
            if (await folder.RunningPortAsync(account, ct) is { } running)
            {
                port = running;
                logger.LogInformation("Took over PostgreSQL {Version} that ran in {Folder} on port {Port}", binaries.Version, folder.Root, port);
            }
            else
            {
                await StartServerAsync(ct);
                logger.LogInformation("PostgreSQL {Version} runs in {Folder} on port {Port}", binaries.Version, folder.Root, port);
            }
            await CreateDatabaseAsync(ct);
        }
        catch
        {
            await StopAsync();
            throw;
        }
    }

    [UnsupportedOSPlatform("windows")]
    async Task CreateClusterAsync(CancellationToken ct)
    {
        if (Directory.Exists(folder.NewCluster))
            Directory.Delete(folder.NewCluster, recursive: true);
        var (exitCode, output) = await account.RunAsync(
            binaries.InitDb,
            [
                "--pgdata", folder.NewCluster, "--username", Name, "--pwfile", folder.PasswordFile, "--auth", "scram-sha-256", "--encoding", "UTF8",
                "--locale-provider", "libc", "--locale", "C.UTF-8", "--data-checksums", .. options.Throwaway ? ["--no-sync"] : Array.Empty<string>(),
            ],
            ct);
        if (exitCode != 0)
            throw Failure(folder, output);
        Directory.Move(folder.NewCluster, folder.Cluster);
    }

    [UnsupportedOSPlatform("windows")]
    async Task StartServerAsync(CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            port = options.Port ?? folder.PickPort();
            if (options.Port is { } wanted && !ClusterFolder.IsFree(wanted))
                throw new PostgresStartException(EmbeddedPostgresTexts.PortTaken.With(PortName(wanted)));
            await folder.WriteSettingsAsync(ClusterSettings.Text(folder, port, options.Throwaway), ct);
            folder.TurnLog();
            var (exitCode, output) = await account.RunAsync(
                binaries.PgCtl, ["start", "--wait", "--timeout", StartSeconds, "--pgdata", folder.Cluster, "--log", folder.Log], ct);
            if (exitCode == 0)
            {
                folder.RememberPort(port);
                return;
            }
            var log = folder.ReadLog();
            // Between choosing a port and using it another program may have been faster.
            var beaten = log.Contains(AddressInUse, StringComparison.Ordinal);
            if (beaten && options.Port is { } taken)
                throw new PostgresStartException(EmbeddedPostgresTexts.PortTaken.With(PortName(taken)));
            if (!beaten || attempt == PortAttempts)
                throw Failure(folder, log.Length > 0 ? log : output);
        }
    }

    [UnsupportedOSPlatform("windows")]
    async Task CreateDatabaseAsync(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(ConnectionStringTo("postgres", pooling: false));
        await OpenAsync(connection, ct);
        await using var exists = new NpgsqlCommand($"select 1 from pg_database where datname = '{Name}'", connection);
        if (await exists.ExecuteScalarAsync(ct) is not null)
            return;
        await using var create = new NpgsqlCommand($"create database {Name}", connection);
        await create.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Connects, waiting for a server that was taken over in the middle of its own start.</summary>
    static async Task OpenAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await connection.OpenAsync(ct);
                return;
            }
            catch (NpgsqlException notYet) when (notYet.IsTransient && attempt < 100)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), ct);
            }
        }
    }

    [UnsupportedOSPlatform("windows")]
    async Task StopAsync()
    {
        if (await folder.RunningPortAsync(account, CancellationToken.None) is null)
            return;
        var (exitCode, output) = await account.RunAsync(
            binaries.PgCtl,
            ["stop", "--wait", "--mode", options.Throwaway ? "immediate" : "fast", "--timeout", StartSeconds, "--pgdata", folder.Cluster],
            CancellationToken.None);
        if (exitCode != 0)
            logger.LogWarning("PostgreSQL in {Folder} did not stop: {Output}", folder.Root, output);
    }

    [UnsupportedOSPlatform("windows")]
    static PostgresStartException Failure(ClusterFolder folder, string output, Exception? cause = null)
    {
        if (output.Contains(DiskFull, StringComparison.Ordinal))
            return new PostgresStartException(EmbeddedPostgresTexts.DiskFull.With(folder.Root), cause);
        // The programs explain themselves in the lines that carry one of these words; the last is the cause that mattered.
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var reason = Array.FindLast(lines, line => ReasonMarks.Any(mark => line.Contains(mark, StringComparison.Ordinal)));
        return new PostgresStartException(EmbeddedPostgresTexts.Failed.With(folder.Root, reason ?? lines.LastOrDefault() ?? "?"), cause);
    }

    // As text: a port is a name, and would otherwise be grouped like a number ("5.432").
    static string PortName(int port) => port.ToString(CultureInfo.InvariantCulture);

    string ConnectionStringTo(string database, bool pooling = true) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Username = Name,
        Password = password,
        Database = database,
        Pooling = pooling,
    }.ConnectionString;
}
