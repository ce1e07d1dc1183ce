using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Erp.Tests.Platform.Tenancy;

[UnsupportedOSPlatform("windows")]
public sealed class EmbeddedPostgresTests : IDisposable
{
    static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    readonly string folder = Path.Combine(Path.GetTempPath(), "kontor-test-own-" + Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_new_folder_becomes_a_database_that_sorts_by_code_point_and_checks_its_pages()
    {
        await using var postgres = await StartAsync();

        Assert.Equal("UTF8", await AskAsync(postgres, "show server_encoding"));
        Assert.Equal("C.UTF-8", await AskAsync(postgres, "select datcollate from pg_database where datname = 'erp'"));
        Assert.Equal("on", await AskAsync(postgres, "show data_checksums"));
        Assert.Equal("127.0.0.1", await AskAsync(postgres, "show listen_addresses"));
    }

    [Fact]
    public async Task Only_the_owner_may_read_the_folder_and_the_password()
    {
        await using var postgres = await StartAsync();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "password")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        var wrong = new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Password = "wrong", Pooling = false }.ConnectionString;
        var refused = await Assert.ThrowsAsync<PostgresException>(() => AskAsync(wrong, "select 1"));
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
    }

    [Fact]
    public async Task Data_and_port_outlive_a_restart()
    {
        string first;
        await using (var postgres = await StartAsync(throwaway: false))
        {
            first = postgres.ConnectionString;
            await AskAsync(postgres, "create table item as select 42 as id");
        }
        Assert.False(File.Exists(PostmasterNote), "The server must stop with the app.");

        await using var again = await StartAsync(throwaway: false);

        Assert.Equal(first, again.ConnectionString);
        Assert.Equal(42, await AskAsync(again, "select id from item"));
    }

    [Fact]
    public async Task A_second_start_is_refused_and_names_folder_and_process()
    {
        await using var postgres = await StartAsync();

        var refused = await Assert.ThrowsAsync<PostgresStartException>(() => StartAsync());

        Assert.Equal("EmbeddedPostgres.FolderInUse", refused.Reason.Text.Code);
        var german = refused.Reason.In(Languages.German);
        Assert.Contains(folder, german, StringComparison.Ordinal);
        Assert.Contains($"Prozess {Environment.ProcessId}", german, StringComparison.Ordinal);
        Assert.Equal(1, await AskAsync(postgres, "select 1"));
    }

    [Fact]
    public async Task A_server_left_running_by_a_killed_app_is_taken_over_and_stopped_with_the_new_one()
    {
        await (await StartAsync()).DisposeAsync();
        await StartServerAloneAsync();
        var running = await File.ReadAllTextAsync(PostmasterNote, Cancel);

        await using (var postgres = await StartAsync())
        {
            Assert.Equal(1, await AskAsync(postgres, "select 1"));
            Assert.Equal(running.Split('\n')[0], (await File.ReadAllTextAsync(PostmasterNote, Cancel)).Split('\n')[0]);
        }

        Assert.False(File.Exists(PostmasterNote), "Nobody else would ever stop it.");
    }

    [Fact]
    public async Task A_killed_server_comes_back_with_its_data()
    {
        await using (var postgres = await StartAsync(throwaway: false))
        {
            await AskAsync(postgres, "create table item as select 42 as id");
            using var server = Process.GetProcessById(int.Parse(File.ReadLines(PostmasterNote).First(), CultureInfo.InvariantCulture));
            server.Kill();
            await server.WaitForExitAsync(Cancel);
        }

        await using var again = await StartAsync(throwaway: false);

        Assert.Equal(42, await AskAsync(again, "select id from item"));
    }

    [Fact]
    public async Task A_leftover_note_whose_process_number_went_to_another_program_does_not_stop_the_start()
    {
        await (await StartAsync()).DisposeAsync();
        await File.WriteAllTextAsync(PostmasterNote, $"{Environment.ProcessId}\n{folder}/cluster\n1\n1\n\n127.0.0.1\n", Cancel);

        await using var again = await StartAsync();

        Assert.Equal(1, await AskAsync(again, "select 1"));
    }

    [Fact]
    public async Task A_cluster_that_was_never_finished_is_made_anew()
    {
        await (await StartAsync()).DisposeAsync();
        Directory.Move(Path.Combine(folder, "cluster"), Path.Combine(folder, "cluster.new"));

        await using var again = await StartAsync();

        Assert.Equal(1, await AskAsync(again, "select 1"));
    }

    [Fact]
    public async Task Data_of_a_version_that_is_not_installed_is_refused_with_what_to_do()
    {
        await (await StartAsync()).DisposeAsync();
        await File.WriteAllTextAsync(Path.Combine(folder, "cluster", "PG_VERSION"), "99\n", Cancel);

        var refused = await Assert.ThrowsAsync<PostgresStartException>(() => StartAsync());

        Assert.Equal("EmbeddedPostgres.WrongVersion", refused.Reason.Text.Code);
        Assert.Contains("PostgreSQL 99", refused.Message, StringComparison.Ordinal);
        Assert.Contains("pg_upgrade", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fixed_port_that_is_taken_is_refused_and_a_remembered_one_is_replaced()
    {
        string first;
        await using (var postgres = await StartAsync())
            first = postgres.ConnectionString;
        var port = new NpgsqlConnectionStringBuilder(first).Port;
        using var other = new TcpListener(IPAddress.Loopback, port);
        other.Start();

        var refused = await Assert.ThrowsAsync<PostgresStartException>(() => StartAsync(port));
        await using var again = await StartAsync();

        Assert.Equal("EmbeddedPostgres.PortTaken", refused.Reason.Text.Code);
        Assert.Contains($"Port {port.ToString(CultureInfo.InvariantCulture)} ist", refused.Reason.In(Languages.German), StringComparison.Ordinal);
        Assert.NotEqual(first, again.ConnectionString);
        Assert.Equal(1, await AskAsync(again, "select 1"));
    }

    [Fact]
    public async Task Data_without_its_password_is_refused()
    {
        await (await StartAsync()).DisposeAsync();
        File.Delete(Path.Combine(folder, "password"));

        var refused = await Assert.ThrowsAsync<PostgresStartException>(() => StartAsync());

        Assert.Equal("EmbeddedPostgres.PasswordMissing", refused.Reason.Text.Code);
    }

    [Fact]
    public async Task A_folder_without_PostgreSQL_is_refused_by_name()
    {
        var options = new EmbeddedPostgresOptions { DataFolder = folder, Binaries = "/usr" };

        var refused = await Assert.ThrowsAsync<PostgresStartException>(() => EmbeddedPostgres.StartAsync(options, NullLogger.Instance, Cancel));

        Assert.Equal("EmbeddedPostgres.BinariesUnusable", refused.Reason.Text.Code);
    }

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_refused()
    {
        var options = new EmbeddedPostgresOptions { DataFolder = "/etc/hostname/kontor", Throwaway = true };

        var refused = await Assert.ThrowsAsync<PostgresStartException>(() => EmbeddedPostgres.StartAsync(options, NullLogger.Instance, Cancel));

        Assert.Contains("/etc/hostname/kontor", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("16m", false)]
    [InlineData("80m", true)]
    public async Task A_full_disk_is_called_by_its_name(string size, bool fillUpAfterwards)
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root may mount the small disk of this test.");
        Directory.CreateDirectory(folder);
        Assert.SkipUnless(await RunAsync("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", folder) == 0, "No disk can be mounted here.");
        var disk = folder;
        try
        {
            var options = new EmbeddedPostgresOptions { DataFolder = Path.Combine(disk, "data"), Throwaway = true };
            if (fillUpAfterwards)
            {
                await (await EmbeddedPostgres.StartAsync(options, NullLogger.Instance, Cancel)).DisposeAsync();
                await RunAsync("sh", "-c", $"cat /dev/zero > {disk}/ballast");
            }

            var refused = await Assert.ThrowsAsync<PostgresStartException>(() => EmbeddedPostgres.StartAsync(options, NullLogger.Instance, Cancel));

            Assert.Equal("EmbeddedPostgres.DiskFull", refused.Reason.Text.Code);
            if (fillUpAfterwards)
            {
                File.Delete(Path.Combine(disk, "ballast"));
                await using var again = await EmbeddedPostgres.StartAsync(options, NullLogger.Instance, Cancel);
                Assert.Equal(1, await AskAsync(again, "select 1"));
            }
        }
        finally
        {
            await RunAsync("umount", disk);
        }
    }

    string PostmasterNote => Path.Combine(folder, "cluster", "postmaster.pid");

    Task<EmbeddedPostgres> StartAsync(int? port = null, bool throwaway = true) =>
        EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions { DataFolder = folder, Port = port, Throwaway = throwaway }, NullLogger.Instance, Cancel);

    /// <summary>What a killed app leaves behind: a server that runs, and nobody who holds the folder.</summary>
    async Task StartServerAloneAsync()
    {
        var account = await ServerAccount.FindAsync(Cancel);
        var binaries = await PostgresBinaries.FindAsync(preferred: null, dataVersion: null, folder, Cancel);
        var cluster = Path.Combine(folder, "cluster");
        var (exitCode, output) = await account.RunAsync(
            binaries.PgCtl, ["start", "--wait", "--pgdata", cluster, "--log", Path.Combine(folder, "postgres.log")], Cancel);
        Assert.True(exitCode == 0, output);
    }

    static Task<object?> AskAsync(EmbeddedPostgres postgres, string sql) => AskAsync(postgres.ConnectionString, sql);

    static async Task<object?> AskAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancel);
    }

    static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync(Cancel);
        return process.ExitCode;
    }
}
