using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Erp.Platform.Tenancy;

/// <summary>The data folder of the app's own PostgreSQL: what lies where, and the few small files beside the cluster.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class ClusterFolder(string path)
{
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    // Longest path of a Unix socket on Linux is 107 bytes; macOS allows 103.
    const int LongestSocketPath = 103;

    public string Root { get; } = Path.GetFullPath(path);

    public string Cluster => Path.Combine(Root, "cluster");

    /// <summary>Where a cluster is built; renamed to <see cref="Cluster"/> when complete, so that a broken build is never taken for one.</summary>
    public string NewCluster => Path.Combine(Root, "cluster.new");

    public string PasswordFile => Path.Combine(Root, "password");

    public string Log => Path.Combine(Root, "postgres.log");

    /// <summary>The folder of the local socket, or null when its path would be too long for the operating system; TCP works either way.</summary>
    public string? SocketFolder => Path.Combine(Root, ".s.PGSQL.65535.lock").Length <= LongestSocketPath ? Root : null;

    string PortFile => Path.Combine(Root, "port");

    /// <summary>Major version of the data; null when there is no cluster yet.</summary>
    public int? DataVersion =>
        File.Exists(Path.Combine(Cluster, "PG_VERSION"))
            ? int.Parse(File.ReadAllText(Path.Combine(Cluster, "PG_VERSION")), CultureInfo.InvariantCulture)
            : null;

    /// <summary>Makes the folder, for the account alone.</summary>
    /// <exception cref="PostgresStartException">The account cannot work in it.</exception>
    public async Task PrepareAsync(ServerAccount account, CancellationToken ct)
    {
        try
        {
            if (!Directory.Exists(Root))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Root)!);
                Directory.CreateDirectory(Root, OwnerOnly);
                await account.OwnAsync([Root], ct);
            }
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new PostgresStartException(EmbeddedPostgresTexts.FolderUnusable.With(Root, account.DisplayName), refused);
        }
        // The dot asks for the right to enter as well.
        var (exitCode, _) = await account.RunAsync("test", ["-w", Path.Combine(Root, ".")], ct);
        if (exitCode != 0)
            throw new PostgresStartException(EmbeddedPostgresTexts.FolderUnusable.With(Root, account.DisplayName));
    }

    /// <summary>The database password: made once, readable by the owner alone, never shown.</summary>
    /// <exception cref="PostgresStartException">There is a cluster, but its password is gone.</exception>
    public async Task<string> PasswordAsync(ServerAccount account, CancellationToken ct)
    {
        if (File.Exists(PasswordFile) && await File.ReadAllTextAsync(PasswordFile, ct) is { Length: > 0 } kept)
            return kept.Trim();
        if (DataVersion is not null)
            throw new PostgresStartException(EmbeddedPostgresTexts.PasswordMissing.With(Root));
        var password = RandomNumberGenerator.GetHexString(48, lowercase: true);
        await using (var file = new FileStream(PasswordFile, new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        }))
        {
            await file.WriteAsync(System.Text.Encoding.ASCII.GetBytes(password), ct);
        }
        await account.OwnAsync([PasswordFile], ct);
        return password;
    }

    /// <summary>The port of the last start if it is still free, else any free one.</summary>
    public int PickPort()
    {
        if (File.Exists(PortFile) && int.TryParse(File.ReadAllText(PortFile), CultureInfo.InvariantCulture, out var last) && IsFree(last))
            return last;
        using var probe = new TcpListener(IPAddress.Loopback, port: 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public void RememberPort(int port) => File.WriteAllText(PortFile, port.ToString(CultureInfo.InvariantCulture));

    public static bool IsFree(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>
    /// The port of a server that still runs on this cluster because the app that started it was killed; null when none runs.
    /// A leftover note whose process number meanwhile belongs to another program is removed: PostgreSQL would stumble over it.
    /// </summary>
    public async Task<int?> RunningPortAsync(ServerAccount account, CancellationToken ct)
    {
        var note = Path.Combine(Cluster, "postmaster.pid");
        if (!File.Exists(note))
            return null;
        // Line 1 is the process, line 4 the port: https://www.postgresql.org/docs/current/storage-file-layout.html
        var lines = await File.ReadAllLinesAsync(note, ct);
        var process = lines.Length > 0 ? $"/proc/{lines[0].Trim()}" : "";
        if (lines.Length < 4 || !Directory.Exists(process))
            return null;
        // The server makes its cluster its working folder; only its own account (in a container not even root) may look that up.
        if (await SaysYesAsync($"{process}/cwd", "-ef", Cluster))
            return int.Parse(lines[3], CultureInfo.InvariantCulture);
        if (await SaysYesAsync("-d", $"{process}/cwd") || HasEnded(process))
            File.Delete(note);
        return null;

        async Task<bool> SaysYesAsync(params string[] question) => (await account.RunAsync("test", question, ct)).ExitCode == 0;
    }

    /// <summary>Writes the settings as a whole or not at all: a full disk must not leave half of them.</summary>
    public async Task WriteSettingsAsync(string settings, CancellationToken ct)
    {
        var target = Path.Combine(Cluster, "postgresql.conf");
        await File.WriteAllTextAsync($"{target}.new", settings, ct);
        File.Move($"{target}.new", target, overwrite: true);
    }

    /// <summary>Puts the log of the last run aside, in place of the one before, so that logs do not grow for ever.</summary>
    public void TurnLog()
    {
        if (File.Exists(Log))
            File.Move(Log, $"{Log}.old", overwrite: true);
    }

    /// <summary>What the server wrote since its start.</summary>
    public string ReadLog() => File.Exists(Log) ? File.ReadAllText(Log) : "";

    // A process whose parent has not yet taken notice of its end: "123 (postgres) Z …".
    static bool HasEnded(string process)
    {
        var state = File.ReadAllText($"{process}/stat");
        return state[(state.LastIndexOf(')') + 1)..].TrimStart().StartsWith('Z');
    }
}
