using System.Globalization;
using System.Text.RegularExpressions;

namespace Erp.Platform.Tenancy;

/// <summary>One installed PostgreSQL server: its program folder and major version.</summary>
internal sealed partial record PostgresBinaries(string Folder, int Version)
{
    /// <summary>The oldest major version the app works with.</summary>
    public const int OldestVersion = 15;

    const string DebianRoot = "/usr/lib/postgresql";

    static readonly string[] Programs = ["initdb", "pg_ctl", "postgres"];

    public string InitDb => Path.Combine(Folder, "initdb");

    public string PgCtl => Path.Combine(Folder, "pg_ctl");

    /// <summary>
    /// The server to use: of all found the one whose version the existing data has, for a new cluster the highest.
    /// When the operator named a folder, only that one counts.
    /// </summary>
    /// <exception cref="PostgresStartException">None is installed, or none of the data's version.</exception>
    public static async Task<PostgresBinaries> FindAsync(string? preferred, int? dataVersion, string folder, CancellationToken ct)
    {
        var found = new List<PostgresBinaries>();
        foreach (var candidate in preferred is null ? Candidates() : [preferred])
        {
            if (await ProbeAsync(candidate, ct) is { } binaries)
                found.Add(binaries);
        }
        if (found.Count == 0)
        {
            throw new PostgresStartException(preferred is null
                ? EmbeddedPostgresTexts.BinariesMissing.With(OldestVersion)
                : EmbeddedPostgresTexts.BinariesUnusable.With(preferred, OldestVersion));
        }
        var highest = found.MaxBy(binaries => binaries.Version)!;
        if (dataVersion is null)
            return highest;
        return found.Find(binaries => binaries.Version == dataVersion)
            ?? throw new PostgresStartException(EmbeddedPostgresTexts.WrongVersion.With(folder, dataVersion, highest.Version));
    }

    static IEnumerable<string> Candidates()
    {
        if (Directory.Exists(DebianRoot))
        {
            foreach (var version in Directory.EnumerateDirectories(DebianRoot))
                yield return Path.Combine(version, "bin");
        }
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            yield return folder;
    }

    static async Task<PostgresBinaries?> ProbeAsync(string folder, CancellationToken ct)
    {
        // A link in a folder of the PATH (as some images have them) leads to the real folder, where the server's libraries are found too.
        if (!Programs.All(program => File.Exists(Path.Combine(folder, program))))
            return null;
        var server = Path.Combine(folder, "postgres");
        var real = Path.GetDirectoryName(File.ResolveLinkTarget(server, returnFinalTarget: true)?.FullName ?? server)!;
        var (exitCode, output) = await new ServerAccount(null).RunAsync(Path.Combine(real, "postgres"), ["--version"], ct);
        var version = exitCode == 0 && MajorVersion().Match(output) is { Success: true } match
            ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            : 0;
        return version >= OldestVersion ? new PostgresBinaries(real, version) : null;
    }

    // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"; a beta reads "18beta1".
    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex MajorVersion();
}
